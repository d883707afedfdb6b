// Made by Katagami from Tuples 1.0.0. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

export interface paths {
  "/tuples": {
    post: operations["add"];
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    Open: [
      string?,
      number?,
      ...unknown[]
    ];
    Tree: Tree;
    Tuples: {
      begun: [
        string,
        number?
      ];
      closed: [
        string?,
        number?
      ];
      exact: [
        string,
        number
      ];
      maybe: [
        string
      ] | null;
      /** @constant */
      nothing: null;
      open: components["schemas"]["Open"];
      rest: [
        string,
        ...boolean[]
      ];
      tree: components["schemas"]["Tree"];
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
  add: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["Open"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Tuples"];
        };
      };
    };
  };
}
export type Tree = [
  string,
  ...Tree[]
];
