// Made by Katagami from Shop 1.0.0. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

export interface paths {
  "/orders": {
    post: operations["addOrder"];
  };
}
export interface webhooks {
  AddOrder: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @deprecated */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Its name is taken. */
        204: {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "order.created": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * An order came in.
     * @description Sent once for each order.
     */
    post: {
      parameters: {
        query?: {
          attempt?: number;
        };
        header: {
          "X-Signature": string;
        };
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": components["schemas"]["Order"];
        };
      };
      responses: {
        /** @description Noted. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
        /** @description Known. */
        409: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["OrderInput"];
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  report: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: {
        content: {
          "application/json": string[];
          "application/pdf": Blob;
          "text/csv": unknown;
        };
      };
      responses: {
        /** @description Anything. */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    post?: never;
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Gone. */
        "2XX": {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": boolean;
            "text/plain": unknown;
          };
        };
      };
    };
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export interface components {
  schemas: {
    Order: {
      readonly id: string;
      note?: string;
      state: "open" | "paid" | (string & {});
    };
    OrderInput: {
      note?: string | undefined;
      secret: string;
      /** @enum {string} */
      state: "open" | "paid";
    };
  };
  responses: never;
  parameters: never;
  requestBodies: {
    Order: {
      content: {
        "application/json": components["schemas"]["OrderInput"];
      };
    };
  };
  headers: never;
  pathItems: {
    Report: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      get?: never;
      put: {
        parameters: {
          query?: never;
          header?: never;
          path?: never;
          cookie?: never;
        };
        requestBody?: {
          content: {
            "application/json": string[];
            "application/pdf": Blob;
            "text/csv": unknown;
          };
        };
        responses: {
          /** @description Anything. */
          default: {
            headers: {
              [name: string]: unknown;
            };
            content?: never;
          };
        };
      };
      post?: never;
      delete: {
        parameters: {
          query?: never;
          header?: never;
          path?: never;
          cookie?: never;
        };
        requestBody?: never;
        responses: {
          /** @description Gone. */
          "2XX": {
            headers: {
              [name: string]: unknown;
            };
            content: {
              "application/json": boolean;
              "text/plain": unknown;
            };
          };
        };
      };
      options?: never;
      head?: never;
      patch?: never;
      trace?: never;
    };
  };
}
export type $defs = Record<string, never>;
export interface operations {
  addOrder: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["OrderInput"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Order"];
        };
      };
    };
  };
}
