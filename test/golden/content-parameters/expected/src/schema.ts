// Made by Katagami from Content parameters 1.0.0. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

export interface paths {
  "/points/{point}": {
    get: operations["nearest"];
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    Point: {
      x: number;
      y: number;
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
  nearest: {
    parameters: {
      query?: {
        box?: components["schemas"]["Point"][] | undefined;
        note?: string | undefined;
        shape?: string | undefined;
      } | undefined;
      header?: {
        "X-Point"?: components["schemas"]["Point"] | undefined;
      } | undefined;
      path: {
        point: components["schemas"]["Point"];
      };
      cookie?: {
        last?: components["schemas"]["Point"] | undefined;
      } | undefined;
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
