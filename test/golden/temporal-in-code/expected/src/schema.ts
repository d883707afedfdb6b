// Made by Katagami from Times 1.0.0. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import type * as values from "./runtime/values/index.js";

export interface paths {
  "/times/{day}": {
    put: operations["setTime"];
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    Time: {
      /**
       * Format: date-time
       * @example 2026-11-30T19:00:00Z
       */
      at: values.Instant;
      /** Format: date */
      day?: values.PlainDate | null | undefined;
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
  setTime: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        day: values.PlainDate;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["Time"];
      };
    };
    responses: {
      /** @description ok */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Time"];
        };
      };
    };
  };
}
