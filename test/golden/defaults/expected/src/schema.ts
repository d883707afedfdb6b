// Made by Katagami from Searches 1.0.0. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

export interface paths {
  "/searches/{id}": {
    put: operations["putSearch"];
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    Base: {
      /**
       * @default search
       * @constant
       */
      kind: "search";
      /** @default up */
      order: string;
      /** @default 10 */
      size: number;
    };
    BaseInput: {
      /**
       * @default search
       * @constant
       */
      kind?: "search" | undefined;
      /** @default up */
      order?: string | undefined;
      /** @default 10 */
      size?: number | undefined;
    };
    /** @default 1 */
    Page: number;
    Search: components["schemas"]["Base"] & {
      /** @default null */
      hint: string | null;
      /** @default null */
      note?: string;
      page: components["schemas"]["Page"];
      text: string;
    } & {
      fuzzy: boolean;
    };
    SearchInput: WithRequired<components["schemas"]["BaseInput"], "kind"> & {
      /** @default null */
      hint?: string | null | undefined;
      /** @default null */
      note?: string | undefined;
      page?: components["schemas"]["Page"] | undefined;
      text: string;
    } & {
      fuzzy: boolean;
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
  putSearch: {
    parameters: {
      query: {
        limit: number;
        page: components["schemas"]["Page"];
      };
      header: {
        "X-Trace": string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["SearchInput"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Search"];
        };
      };
    };
  };
}
type WithRequired<T, K extends keyof T> = T & {
  [P in K]-?: Exclude<T[P], undefined>;
};
