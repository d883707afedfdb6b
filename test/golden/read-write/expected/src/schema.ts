// Made by Katagami from Accounts 1.0.0. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

export interface paths {
  "/accounts": {
    post: operations["addAccount"];
  };
  "/audits": {
    get: operations["listAudits"];
    post: operations["addLogin"];
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /** @description Somebody's account. */
    Account: {
      /** @description A property may have the name of a type. */
      AccountInput?: string;
      admin?: components["schemas"]["Admin"];
      balance?: components["schemas"]["Balance"];
      contact?: components["schemas"]["Contact"];
      readonly id: string;
      name: string;
      parent?: components["schemas"]["Account"];
      team?: components["schemas"]["Team"];
    };
    /** @description Somebody's account. */
    AccountInput2: {
      /** @description A property may have the name of a type. */
      AccountInput?: string | undefined;
      admin?: components["schemas"]["AdminInput"] | undefined;
      contact?: components["schemas"]["ContactInput"] | undefined;
      name: string;
      parent?: components["schemas"]["AccountInput2"] | undefined;
      password: string;
      team?: components["schemas"]["Team"] | undefined;
    };
    /** @description Its name is taken. */
    AccountInput: {
      text?: string | undefined;
    };
    /** @description A part of it is declared elsewhere. */
    Admin: WithRequired<components["schemas"]["Team"], "label"> & {
      readonly since: string;
    } & {
      rights: string[];
    };
    /** @description A part of it is declared elsewhere. */
    AdminInput: WithRequired<components["schemas"]["Team"], "label"> & {
      rights: string[];
    };
    /** @description Is received and nothing else. */
    Audit: {
      readonly id: string;
    };
    /** @description All of it is read only. */
    Balance: number;
    /** @description Differs by what it refers to, alone. */
    Contact: components["schemas"]["Account"] | string;
    /** @description Differs by what it refers to, alone. */
    ContactInput: components["schemas"]["AccountInput2"] | string;
    /** @description Is sent and nothing else. */
    Login: {
      code: string;
    };
    /** @description The same both ways. */
    Team: {
      home?: components["schemas"]["AccountInput"] | undefined;
      label?: string | undefined;
    };
  };
  responses: never;
  parameters: never;
  requestBodies: {
    Account: {
      content: {
        "application/json": components["schemas"]["AccountInput2"];
      };
    };
  };
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  addAccount: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: components["requestBodies"]["Account"];
    responses: {
      /** @description Added. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Account"];
        };
      };
    };
  };
  listAudits: {
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
          "application/json": components["schemas"]["Audit"][];
        };
      };
    };
  };
  addLogin: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["Login"];
      };
    };
    responses: {
      /** @description Added. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
}
type WithRequired<T, K extends keyof T> = T & {
  [P in K]-?: Exclude<T[P], undefined>;
};
