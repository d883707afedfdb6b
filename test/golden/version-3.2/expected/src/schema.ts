// Made by Katagami from Version 3.2 1.0.0. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

export interface paths {
  "/things": {};
  "/things/watch": {
    get: operations["watchThings"];
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    Big: {
      id: number;
      /** @constant */
      kind: "big";
    };
    Small: {
      id: string;
      kind?: string;
    };
    Thing: components["schemas"]["Big"] | components["schemas"]["Small"];
  };
  responses: {
    /** @description Wrong */
    Wrong: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": {
          why?: string;
        };
      };
    };
    /** @description Unauthorized */
    Unauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content?: never;
    };
  };
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  watchThings: {
    parameters: {
      query?: {
        filter?: {
          kinds?: string[] | undefined;
          since: number;
        } | undefined;
      } | undefined;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As they change */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/jsonl": unknown;
        };
      };
      "4XX": components["responses"]["Wrong"];
    };
  };
  findThings: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          name: string;
        };
      };
    };
    responses: {
      /** Found */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Thing"][];
        };
      };
      401: components["responses"]["Unauthorized"];
    };
  };
  copyThing: {
    parameters: {
      query?: never;
      header: {
        Destination: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Copied */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Thing"];
        };
      };
      401: components["responses"]["Unauthorized"];
      /** @description It is there */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @constant */
            code: "there";
          };
        };
      };
    };
  };
}
