// Made by Katagami from Slots 1.0.0. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

export interface paths {
  "/slots": {
    put: operations["putSlots"];
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /** @enum {string} */
    Slot: "red" | "green";
    /** @enum {string} */
    SlotInput: "red" | "green";
    Slots: {
      any: {
        [Name in "a"]?: unknown;
      };
      closed: {
        name?: string;
      };
      exact: [
        number,
        string
      ];
      maybe: {
        [Name in "a" | "b"]?: string;
      } | null;
      none: Record<string, never>;
      one: {
        [Name in "only"]?: number;
      };
      open: {
        [Name in "a" | "b" | (string & {})]?: number;
      };
      pair: [
        number,
        string
      ];
      pattern: {
        [key: string]: string;
      };
      rest: [
        number,
        ...string[]
      ];
      tree: components["schemas"]["Tree"];
      unevaluated: {
        name?: string;
      } & {
        [key: string]: number;
      };
      weights: {
        [Name in components["schemas"]["Slot"]]?: number;
      };
    };
    SlotsInput: {
      any: {
        [Name in "a"]?: unknown;
      };
      closed: {
        name?: string | undefined;
      };
      exact: [
        number,
        string
      ];
      maybe: {
        [Name in "a" | "b"]?: string;
      } | null;
      none: Record<string, never>;
      one: {
        [Name in "only"]?: number;
      };
      open: {
        [Name in "a" | "b"]?: number;
      };
      pair: [
        number,
        string
      ];
      pattern: {
        [key: string]: string;
      };
      rest: [
        number,
        ...string[]
      ];
      tree: components["schemas"]["TreeInput"];
      unevaluated: {
        name?: string | undefined;
      } & {
        [key: string]: number | string | undefined;
      };
      weights: {
        [Name in components["schemas"]["SlotInput"]]?: number;
      };
    };
    Tree: {
      [Name in "left" | "right"]?: components["schemas"]["Tree"];
    };
    TreeInput: {
      [Name in "left" | "right"]?: components["schemas"]["TreeInput"];
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
  putSlots: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["SlotsInput"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Slots"];
        };
      };
    };
  };
}
