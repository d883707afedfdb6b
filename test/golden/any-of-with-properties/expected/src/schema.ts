// Made by Katagami from Payments 1.0.0. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

export interface paths {
  "/contacts": {
    post: operations["addContact"];
  };
  "/payments": {
    post: operations["pay"];
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    Bank: {
      iban: string;
    };
    Card: {
      card: string;
    };
    Code: string;
    /** @description Its parts say what there is, and its members what of it must be. */
    Contact: {
      readonly id: number;
      maybe: ({
        a?: string;
        b?: string;
      } & ({
        a: string;
      } | {
        b: string;
      })) | null;
      more?: {
        a?: string;
      };
      parent: components["schemas"]["Person"] & ({
        email: string;
      } | {
        phone: string;
      });
    } & (components["schemas"]["Person"] & ({
      email: string;
    } | {
      phone: string;
    } | {
      readonly id: number;
    }));
    /** @description Its parts say what there is, and its members what of it must be. */
    ContactInput: {
      maybe: ({
        a?: string | undefined;
        b?: string | undefined;
      } & ({
        a: string;
      } | {
        b: string;
      })) | null;
      more?: {
        a?: string | undefined;
      } | undefined;
      parent: components["schemas"]["Person"] & ({
        email: string;
      } | {
        phone: string;
      });
      token?: string | undefined;
    } & components["schemas"]["Person"];
    Payment: {
      amount: number;
    } & (components["schemas"]["Card"] | components["schemas"]["Bank"]);
    Person: {
      email?: string | undefined;
      phone?: string | undefined;
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
  addContact: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ContactInput"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Contact"];
        };
      };
      /** @description OK */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Code"];
        };
      };
    };
  };
  pay: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["Payment"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Payment"];
        };
      };
    };
  };
}
