import { isObject } from "../../document/pointer.js";
import type { Extensible, PathItem } from "../../document/types.js";
import { type Conversion } from "./conversion.js";
import { convertParameters, listedIn, type Listed } from "./parameters.js";
import { convertBody } from "./request-body.js";
import { convertResponses } from "./responses.js";
import { convertServers } from "./servers.js";

const methods: ReadonlySet<string> = new Set("get put post delete options head patch".split(" "));

export function convertPathItem(conversion: Conversion, item: Extensible): PathItem {
  const shared = listedIn(conversion, item.parameters);
  const made: Extensible = {};
  for (const [key, value] of Object.entries(item)) {
    if (key === "parameters") Object.assign(made, someParameters(conversion, shared));
    else if (methods.has(key) && isObject(value)) made[key] = convertOperation(conversion, value as Extensible, shared);
    else made[key] = value;
  }
  return conversion.made(item, made as PathItem);
}

/** What becomes something else; all other fields of an operation stay as they are. */
const replaced: ReadonlySet<string> = new Set("parameters responses consumes produces schemes".split(" "));

function convertOperation(conversion: Conversion, operation: Extensible, shared: readonly Listed[]): Extensible {
  const own = listedIn(conversion, operation.parameters);
  const body = convertBody(conversion, operation, own, shared);
  const servers = convertServers(conversion, operation);
  return conversion.made(operation, {
    ...Object.fromEntries(Object.entries(operation).filter(([key]) => !replaced.has(key))),
    ...someParameters(conversion, own),
    ...(body !== undefined && { requestBody: body }),
    responses: convertResponses(conversion, operation),
    ...(servers && { servers }),
  });
}

function someParameters(conversion: Conversion, listed: readonly Listed[]) {
  const parameters = convertParameters(conversion, listed);
  return parameters === undefined ? {} : { parameters };
}
