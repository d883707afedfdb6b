// Made by Katagami from Nulls 1.0.0. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

export interface paths {
  "/nulls": {
    get: operations["nulls"];
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    Inner: {
      a: string;
    } | null;
    Nulls: {
      /** @description Words stay. */
      allOfOne: components["schemas"]["Inner"] | null;
      allOfTwo: (components["schemas"]["Inner"] & {
        b?: string;
      }) | null;
      anyOf: string | number | null;
      array: (string | null)[] | null;
      /** @example 3 */
      bounded: number;
      enumerated: "a" | "b" | (string & {}) | null;
      /** @enum {string|null} */
      enumeratedWithNull: "a" | null;
      notNull: string;
      object: {
        [key: string]: number | null;
      } | null;
      oneOf: string | number | null;
      /** @description A text or nothing. */
      plain: string | null;
      reference: components["schemas"]["Inner"] | null;
      typedOneOf: {
        a?: string;
      } | null;
      typedReference: components["schemas"]["Inner"] | null;
      /** @description Anything at all. */
      untyped: unknown;
      untypedEnum: "a" | "b" | (string & {}) | null;
    };
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  nulls: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Every way to say null. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Nulls"];
        };
      };
    };
  };
}
