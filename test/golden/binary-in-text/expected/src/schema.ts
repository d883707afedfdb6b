// Made by Katagami from Papers 1.0.0. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

export interface paths {
  "/papers": {
    post: operations["keep"];
  };
  "/scans": {
    post: operations["scan"];
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /** Format: binary */
    File: string;
    Paper: {
      file: components["schemas"]["File"];
      name: string;
      pages?: string[] | undefined;
    };
    /** @description Has its bytes as files, and none in the object that is JSON. */
    Scan: {
      more: {
        /** Format: binary */
        preview: string;
      };
      /** Format: binary */
      page: Blob;
      /** Format: binary */
      thumbnail?: Blob | null | undefined;
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
  keep: {
    parameters: {
      query?: {
        sum?: string | undefined;
      } | undefined;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["Paper"];
        "application/x-www-form-urlencoded": components["schemas"]["Paper"];
        "multipart/form-data": {
          /** Format: binary */
          file: Blob;
          name: string;
          pages?: Blob[] | undefined;
        };
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Paper"];
        };
      };
    };
  };
  scan: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "multipart/form-data": components["schemas"]["Scan"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": string;
        };
      };
      /** @description OK */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/pdf": Blob;
        };
      };
    };
  };
}
