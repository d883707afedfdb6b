// Made by Katagami from Generic schemas 1.0.0. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

export interface paths {
  "/anything": {
    get: operations["listAnything"];
  };
  "/owners": {
    get: operations["listOwners"];
  };
  "/pets": {
    get: operations["listPets"];
  };
  "/trees": {
    get: operations["getTree"];
  };
  "/typed": {
    get: operations["getTyped"];
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    NamedTree: components["schemas"]["TreeOfNamedTree"] & {
      name: string;
    };
    Owner: {
      id: number;
    };
    Paged: {
      items: unknown[];
      total: number;
    };
    PagedPets: {
      items: components["schemas"]["Pet"][];
      total: number;
    };
    Pet: {
      name: string;
    };
    numberArray: number[];
    objWithTypedArray: {
      dataType: "string" | "number" | (string & {});
    } & ({
      data?: components["schemas"]["stringArray"];
      /** @constant */
      dataType?: "string";
    } | {
      data?: components["schemas"]["numberArray"];
      /** @constant */
      dataType?: "number";
    });
    stringArray: string[];
    PagedOfOwner: {
      items: components["schemas"]["Owner"][];
      total: number;
    };
    TreeOfNamedTree: {
      children?: components["schemas"]["NamedTree"][];
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
  listAnything: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of anything */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Paged"];
        };
      };
    };
  };
  listOwners: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of owners */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PagedOfOwner"];
        };
      };
    };
  };
  listPets: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of pets */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PagedPets"];
        };
      };
    };
  };
  getTree: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A tree whose nodes have names */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["NamedTree"];
        };
      };
    };
  };
  getTyped: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Of one type */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["objWithTypedArray"];
        };
      };
    };
  };
}
