// Made by Katagami from Trees 1.0.0. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

export interface paths {
  "/trees": {
    post: operations["plant"];
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    "100%": _100;
    Even: Even;
    Forest: {
      even: components["schemas"]["Even"];
      full: components["schemas"]["100%"];
      itself: components["schemas"]["Itself"];
      json: components["schemas"]["Json"];
      maybe: components["schemas"]["Maybe"];
      nested: components["schemas"]["Nested"];
      pair: components["schemas"]["Pair"];
      plain: components["schemas"]["Plain"];
      text: components["schemas"]["Record"];
    };
    Itself: Itself;
    Json: Json;
    Maybe: Maybe;
    Nested: Nested;
    Odd: Odd;
    Pair: Pair;
    Plain: {
      map?: {
        [key: string]: string;
      };
      rest?: Record<string, unknown>;
      up?: components["schemas"]["Plain"];
    };
    Record: Record2;
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  plant: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["Json"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Forest"];
        };
      };
    };
  };
}
export type _100 = _100[];
export type Even = Odd[];
export type Itself = unknown | string;
export type Json = string | number | boolean | null | Json[] | {
  [key: string]: Json;
};
export type Maybe = Maybe[] | null;
export type Nested = Nested[];
export type Odd = Even[];
export type Pair = [
  string,
  Pair?,
  ...unknown[]
];
export type Record2 = string | Record2[];
