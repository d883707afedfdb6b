// Made by Katagami from References 1.0.0. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

export interface paths {
  "/a": {
    get: operations["shared"];
  };
  "/b": {
    get: operations["shared_2"];
  };
  "/c": {
    post: operations["c"];
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    "odd.name-% x/y": {
      next?: components["schemas"]["odd.name-% x/y"];
    };
    Part: {
      a?: string | undefined;
    };
    TreeBranchesItems: {
      leaf?: string;
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
  shared: {
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
          "application/json": components["schemas"]["odd.name-% x/y"];
        };
      };
    };
  };
  shared_2: {
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
          "application/json": components["schemas"]["odd.name-% x/y"];
        };
      };
    };
  };
  c: {
    parameters: {
      query?: {
        page?: number | undefined;
      } | undefined;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["Part"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TreeBranchesItems"];
        };
      };
      /** @description Missing. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Part"];
        };
      };
      /** @description Missing. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Part"];
        };
      };
    };
  };
}
