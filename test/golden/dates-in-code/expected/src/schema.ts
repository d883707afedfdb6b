// Made by Katagami from Times 1.0.0. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

export interface paths {
  "/events": {
    post: operations["send"];
  };
  "/plain": {
    get: operations["plain"];
  };
  "/stream": {
    get: operations["watch"];
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    Event: {
      /** Format: date-time */
      at: Date;
      before?: components["schemas"]["Event"] | undefined;
      /** Format: date */
      day: Date;
      either?: {
        /** Format: date-time */
        a: string;
      } | {
        a: string;
      } | undefined;
      happened?: components["schemas"]["Happening"] | undefined;
      /** Format: int64 */
      id: bigint;
      ids?: bigint[] | undefined;
      list?: Date[] | undefined;
      map?: {
        [key: string]: Date;
      } | undefined;
      maybe?: Date | null | undefined;
      /** Format: date-time */
      nullable?: Date | null | undefined;
      pair?: [
        number,
        Date
      ] | undefined;
      plain?: bigint | undefined;
      /** Format: date-time */
      untouched?: string | undefined;
      written?: Date | undefined;
    };
    Happening: components["schemas"]["Opened"] | components["schemas"]["Named"];
    Named: {
      at: string;
      /** @constant */
      kind: "named";
    };
    Opened: {
      /** Format: date-time */
      at: Date;
      /** @constant */
      kind: "opened";
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
  send: {
    parameters: {
      query?: {
        since?: Date | undefined;
        day?: Date | undefined;
        days?: Date[] | undefined;
      } | undefined;
      header?: {
        "X-Day"?: Date | undefined;
      } | undefined;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["Event"];
      };
    };
    responses: {
      /** @description ok */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Event"];
        };
      };
      /** @description no */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** Format: date-time */
            at: Date;
          };
        };
      };
    };
  };
  plain: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description ok */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            name?: string;
          };
        };
      };
    };
  };
  watch: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description ok */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/x-ndjson": unknown;
        };
      };
    };
  };
}
