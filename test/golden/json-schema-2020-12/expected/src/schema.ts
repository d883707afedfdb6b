// Made by Katagami from JSON Schema 2020-12 1.0.0. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

export interface paths {
  "/everything": {
    post: operations["sendEverything"];
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    Delivery: {
      kind: "post" | "pickup" | (string & {});
      shop?: number;
      street?: string;
      floor?: unknown;
    };
    DeliveryInput: {
      /** @enum {unknown} */
      kind: "post" | "pickup";
      shop?: number | undefined;
      street?: string | undefined;
      floor?: unknown | undefined;
    };
    Everything: {
      anchored?: components["schemas"]["OrderLine"];
      anything?: unknown;
      bounded?: number;
      card?: {
        address?: string;
        number?: string;
      };
      closed: {
        a: string;
      };
      closedTuple?: [
        string?
      ];
      composed?: {
        a?: string;
      } & {
        b?: number;
      };
      conditional: components["schemas"]["Delivery"];
      /** @constant */
      constant?: {
        a: [
          1,
          null
        ];
      };
      containing?: unknown[];
      deep?: components["schemas"]["OrderMoney"];
      definitions: components["schemas"]["Order"];
      dependent?: {
        paid?: boolean;
        by?: unknown;
      };
      /**
       * @deprecated
       * @description Words beside a reference.
       */
      described?: components["schemas"]["Order"];
      encoded?: string;
      /**
       * @example a
       * @example b
       */
      exampled?: string;
      inner?: string;
      keys?: {
        [key: string]: number;
      };
      languages?: {
        [Name in "de" | "fr" | (string & {})]?: string;
      };
      namedTree?: components["schemas"]["NamedTree"];
      narrowed?: WithRequired<components["schemas"]["Delivery"], "street">;
      negated?: unknown;
      never?: never;
      nothing?: null;
      openTuple?: [
        string,
        ...boolean[]
      ];
      others?: {
        a?: string;
      } & {
        [key: string]: number;
      };
      patterns?: {
        [key: string]: number | string;
      };
      several?: string | number | null;
      tree?: components["schemas"]["Tree"];
      tuple: [
        string,
        number
      ];
    };
    EverythingInput: {
      anchored?: components["schemas"]["OrderLine"] | undefined;
      anything?: unknown | undefined;
      bounded?: number | undefined;
      card?: {
        address?: string | undefined;
        number?: string | undefined;
      } | undefined;
      closed: {
        a: string;
      };
      closedTuple?: [
        string?
      ] | undefined;
      composed?: ({
        a?: string | undefined;
      } & {
        b?: number | undefined;
      }) | undefined;
      conditional: components["schemas"]["DeliveryInput"];
      /** @constant */
      constant?: {
        a: [
          1,
          null
        ];
      } | undefined;
      containing?: unknown[] | undefined;
      deep?: components["schemas"]["OrderMoney"] | undefined;
      definitions: components["schemas"]["Order"];
      dependent?: {
        paid?: boolean | undefined;
        by?: unknown | undefined;
      } | undefined;
      /**
       * @deprecated
       * @description Words beside a reference.
       */
      described?: components["schemas"]["Order"] | undefined;
      encoded?: string | undefined;
      /**
       * @example a
       * @example b
       */
      exampled?: string | undefined;
      inner?: string | undefined;
      keys?: {
        [key: string]: number;
      } | undefined;
      languages?: {
        [Name in "de" | "fr"]?: string;
      } | undefined;
      namedTree?: components["schemas"]["NamedTree"] | undefined;
      narrowed?: WithRequired<components["schemas"]["DeliveryInput"], "street"> | undefined;
      negated?: unknown | undefined;
      never?: never;
      nothing?: null | undefined;
      openTuple?: [
        string,
        ...boolean[]
      ] | undefined;
      others?: ({
        a?: string | undefined;
      } & {
        [key: string]: number | string | undefined;
      }) | undefined;
      patterns?: {
        [key: string]: number | string;
      } | undefined;
      several?: string | number | null | undefined;
      tree?: components["schemas"]["Tree"] | undefined;
      tuple: [
        string,
        number
      ];
    };
    NamedTree: {
      name: string;
    } & components["schemas"]["TreeOfNamedTree"];
    Order: {
      lines: components["schemas"]["OrderLine"][];
      total: components["schemas"]["OrderMoney"];
    };
    Tree: {
      children?: components["schemas"]["Tree"][] | undefined;
    };
    TreeOfNamedTree: {
      children?: components["schemas"]["NamedTree"][] | undefined;
    };
    OrderLine: {
      sku: string;
    };
    OrderMoney: {
      amount: string;
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
  sendEverything: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["EverythingInput"];
      };
    };
    responses: {
      /** @description The same */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Everything"];
        };
      };
    };
  };
}
type WithRequired<T, K extends keyof T> = T & {
  [P in K]-?: Exclude<T[P], undefined>;
};
