// Made by Katagami from Labels 1.0.0. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

export interface paths {
  "/labels": {
    put: operations["putLabels"];
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    Labels: {
      closed: {
        name?: string;
      };
      free: {
        name?: string;
      };
      map: {
        [key: string]: number;
      };
      mixed: {
        name: string;
        tags?: string[];
      } & {
        [key: string]: number;
      };
      nested: {
        [key: string]: {
          [key: string]: string;
        };
      };
      none: Record<string, never>;
      patterns: {
        name?: string;
      } & {
        [key: string]: number;
      };
      silent: {
        name?: string;
      };
    };
    LabelsInput: {
      closed: {
        name?: string | undefined;
      };
      free: {
        name?: string | undefined;
      };
      map: {
        [key: string]: number;
      };
      mixed: {
        name: string;
        tags?: string[] | undefined;
      } & {
        [key: string]: number | string | string[] | undefined;
      };
      nested: {
        [key: string]: {
          [key: string]: string;
        };
      };
      none: Record<string, never>;
      patterns: {
        name?: string | undefined;
      } & {
        [key: string]: string | number | undefined;
      };
      silent: {
        name?: string | undefined;
      };
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
  putLabels: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["LabelsInput"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Labels"];
        };
      };
    };
  };
}
