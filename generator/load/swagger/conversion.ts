import { dereference, pointer, pointerKeys } from "../../document/pointer.js";
import type { Extensible } from "../../document/types.js";
import type { Repair } from "../../problem.js";
import type { Swagger } from "./is-swagger.js";

/** What the conversion of one description remembers. */
export interface Conversion {
  /** All its `$ref`s lead into itself. */
  readonly root: Swagger;
  /** Whether it came from a server, whose scheme is that of the API where nothing else says one. */
  readonly isServed: boolean;
  /** What the conversion decided, by the object of the source that it was about. */
  readonly told: readonly { readonly of: object; readonly key: string | undefined; readonly repair: Told }[];
  /** The object of the source that a converted one was made of. */
  readonly sources: ReadonlyMap<object, object>;
  /** Remembers what an object was made of, and gives it back. */
  made<Made extends object>(of: object, made: Made): Made;
  /** Tells a choice that the description does not make itself, once of each place. */
  tell(of: object, key: string | undefined, repair: Told): void;
}

export type Told = Omit<Repair, "pass" | "pointer">;

export function startConversion(root: Swagger, isServed: boolean): Conversion {
  const sources = new Map<object, object>();
  const told: Conversion["told"][number][] = [];
  return {
    root,
    isServed,
    told,
    sources,
    made(of, made) {
      sources.set(made, of);
      return made;
    },
    tell(of, key, repair) {
      if (!told.some((each) => each.of === of && each.key === key)) told.push({ of, key, repair });
    },
  };
}

/** Where OpenAPI 3 keeps what Swagger 2.0 keeps at its root. */
export const homes: Readonly<Record<string, string>> = {
  definitions: "schemas",
  parameters: "parameters",
  responses: "responses",
  securityDefinitions: "securitySchemes",
};

/** A `$ref` to a definition or to something in it, as it is written in OpenAPI 3; others are left for `mendReferences`. */
export function componentReference(reference: string): string {
  const [home = "", ...rest] = pointerKeys(reference);
  return reference.startsWith("#/") && Object.hasOwn(homes, home) && rest.length > 0
    ? pointer("components", homes[home]!, ...rest)
    : reference;
}

/** The name of a shared object that a `$ref` leads straight to. */
export function sharedName($ref: unknown, home: string): string | undefined {
  const keys = typeof $ref === "string" && $ref.startsWith("#/") ? pointerKeys($ref) : [];
  return keys.length === 2 && keys[0] === home ? keys[1] : undefined;
}

/** What an object is once its `$ref`s are followed. */
export function targetOf({ root }: Conversion, value: Extensible): Extensible | undefined {
  return dereference<Extensible>(root, value);
}

/** The fields of an object that begin with `x-`. */
export function extensionsOf(object: Extensible): Extensible {
  return Object.fromEntries(Object.entries(object).filter(([key]) => key.startsWith("x-")));
}

/** The fields of an object that are there, of those that are named. */
export function picked(object: Extensible, ...keys: readonly string[]): Extensible {
  return Object.fromEntries(keys.flatMap((key) => (object[key] === undefined ? [] : [[key, object[key]]])));
}
