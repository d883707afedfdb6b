// Made by Katagami from Query styles 1.0.0. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

export interface paths {
  "/search": {
    get: operations["search"];
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
  search: {
    parameters: {
      query?: {
        usual?: string[] | undefined;
        joined?: string[] | undefined;
        spaced?: number[] | undefined;
        piped?: string[] | undefined;
        filter?: {
          colour?: string | undefined;
          size?: number | undefined;
        } | undefined;
        spread?: {
          a?: string | undefined;
        } | undefined;
        path?: string | undefined;
        where?: {
          id: number;
        } | undefined;
        nested?: {
          range?: {
            from?: number | undefined;
          } | undefined;
        } | undefined;
        odd?: string | undefined;
        one?: string | undefined;
      } | undefined;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Nothing */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
}
