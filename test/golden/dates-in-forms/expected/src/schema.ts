// Made by Katagami from Forms 1.0.0. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

export interface paths {
  "/days/{day}/{at}": {
    get: operations["getDay"];
  };
  "/multipart": {
    post: operations["sendMultipart"];
  };
  "/urlencoded": {
    post: operations["sendUrlencoded"];
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /** Format: date */
    Day: Date;
    Event: {
      /** Format: date-time */
      at: Date;
      day: components["schemas"]["Day"];
      /** Format: int64 */
      id?: bigint | undefined;
    };
    Form: {
      /** Format: date-time */
      at: Date;
      day: components["schemas"]["Day"];
      days?: components["schemas"]["Day"][] | undefined;
      event?: components["schemas"]["Event"] | undefined;
      events?: components["schemas"]["Event"][] | undefined;
      /** Format: int64 */
      id?: bigint | undefined;
      styled?: components["schemas"]["Day"][] | undefined;
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
  getDay: {
    parameters: {
      query?: {
        range?: {
          from?: components["schemas"]["Day"] | undefined;
          /** Format: int64 */
          id?: bigint | undefined;
          /** Format: date-time */
          to?: Date | undefined;
        } | undefined;
        json?: {
          /** Format: date-time */
          at?: Date | undefined;
          from?: components["schemas"]["Day"] | undefined;
          /** Format: int64 */
          id?: bigint | undefined;
        } | undefined;
      } | undefined;
      header?: {
        "X-Ids"?: bigint[] | undefined;
      } | undefined;
      path: {
        day: components["schemas"]["Day"];
        at: Date;
      };
      cookie?: {
        since?: components["schemas"]["Day"] | undefined;
      } | undefined;
    };
    requestBody?: never;
    responses: {
      /** @description The day */
      200: {
        headers: {
          "Last-Modified": Date;
          "X-Day"?: components["schemas"]["Day"];
          "X-Days"?: components["schemas"]["Day"][];
          "X-Id"?: bigint;
          "X-Json"?: {
            "application/json": {
              /** Format: date-time */
              at?: Date;
            };
          };
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Event"];
        };
      };
    };
  };
  sendMultipart: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "multipart/form-data": components["schemas"]["Form"];
      };
    };
    responses: {
      /** @description OK */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  sendUrlencoded: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/x-www-form-urlencoded": components["schemas"]["Form"];
      };
    };
    responses: {
      /** @description OK */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
}
