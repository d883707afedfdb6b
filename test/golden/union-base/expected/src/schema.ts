// Made by Katagami from Shapes 1.0.0. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

export interface paths {
  "/shapes": {
    get: operations["listShapes"];
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    Circle: components["schemas"]["ShapeBase"] & {
      radius: number;
    } & {
      /** @constant */
      kind: "circle";
    };
    Group: components["schemas"]["ShapeBase"] & {
      /** @description Around them. */
      frame?: components["schemas"]["Shape"];
      members: components["schemas"]["Shape"][];
    } & {
      /** @constant */
      kind: "group";
    };
    Polygon: components["schemas"]["Square"] | components["schemas"]["PolygonSelf"];
    /** @description A circle or a group. */
    Shape: components["schemas"]["Circle"] | components["schemas"]["Group"] | components["schemas"]["Polygon"];
    Square: components["schemas"]["PolygonBase"] & {
      side?: number;
    } & {
      /** @constant */
      kind: "square";
    };
    PolygonBase: {
      corners: number;
    } & components["schemas"]["ShapeBase"];
    PolygonSelf: components["schemas"]["PolygonBase"] & {
      /** @constant */
      kind: "polygon";
    };
    /** @description A circle or a group. */
    ShapeBase: {
      area?: number;
      /** @description Tells shapes apart. */
      kind: string;
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
  listShapes: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Shapes of any kind. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Shape"][];
        };
      };
    };
  };
}
