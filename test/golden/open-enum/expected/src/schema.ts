// Made by Katagami from Codes 1.0.0. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

export interface paths {
  "/codes": {
    get: operations["codes"];
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: never;
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  codes: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {string} */
            closed: "a" | "it's \"b\"";
            open: "a" | "b" | (string & {});
            openNullable?: "a" | "b" | (string & {}) | null;
          };
        };
      };
      /** @description Its codes come from examples. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            code: "first_code" | "second_code" | (string & {});
            detail?: null;
            message: string;
            extra?: number;
          };
        };
      };
    };
  };
}
