import type { BodySerialiser } from "../bodies/body-serialiser.js";
import type { GenericRequest } from "../parameters/generic-request.js";
import { convert } from "./convert.js";
import { withNumbers } from "./exact.js";
import type { Values } from "./values.js";

/** Makes of a serialiser of JSON one that writes values as a table says. */
export function writingJson(serialiser: BodySerialiser, table: Values): BodySerialiser {
  return {
    ...serialiser,
    serialise: (body) => withNumbers(serialiser.serialise(convert(body, table, "json")) as string),
  };
}

/** Makes of a serialiser of a form one that writes values as a table says. */
export function writingForm(serialiser: BodySerialiser, table: Values): BodySerialiser {
  const { typeOf } = serialiser;
  // The type of a form names the boundary of what is sent: that is asked for first, and then is written.
  const typed = new WeakMap<object, unknown>();
  return {
    ...serialiser,
    ...(typeOf && {
      typeOf(body) {
        const written: unknown = convert(body, table, "text");
        typed.set(Object(body) as object, written);
        return typeOf(written);
      },
    }),
    serialise(body) {
      const written: unknown = typed.get(body as object) ?? convert(body, table, "text");
      typed.delete(body as object);
      return serialiser.serialise(written);
    },
  };
}

/** Makes what writes the parameters of a request as tables say, by their places. */
export function completing(
  tables: Readonly<Partial<Record<"path" | "query" | "header" | "cookie", Values>>>,
  then: (request: GenericRequest) => GenericRequest = (request) => request,
): (request: GenericRequest) => GenericRequest {
  return (request) => {
    const places = Object.entries(tables) as [keyof typeof tables, Values][];
    const written = places.map(([place, table]) => [place, convert(request[place], table, "text") as object]);
    return then({ ...request, ...Object.fromEntries(written) });
  };
}
