// Made by Katagami from Ferries 2.1.0. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

export interface paths {
  "/boats": {
    parameters: {
      query?: {
        tenant?: components["parameters"]["Tenant"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["listBoats"];
    post: operations["addBoat"];
  };
  "/boats/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    delete: operations["scrapBoat"];
    patch: operations["changeBoat"];
  };
  "/boats/{id}/logbook": {
    get: operations["readLogbook"];
    put: operations["writeLogbook"];
  };
  "/boats/{id}/photo": {
    post: operations["addPhoto"];
  };
  "/tickets": {
    post: operations["buyTicket"];
  };
  "/tickets/{code}": {
    get: operations["readTicket"];
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    Boat: components["schemas"]["Liner"] | components["schemas"]["Tug"];
    Failure: {
      details?: unknown[];
      message: string;
    };
    Liner: components["schemas"]["BoatBase"] & {
      cabins?: number | undefined;
    } & {
      /** @constant */
      kind: "Liner";
    };
    Passenger: {
      name?: string;
      /** Format: byte */
      photo?: string;
    };
    Tug: components["schemas"]["BoatBase"] & {
      pull: number;
    } & {
      /** @constant */
      kind: "tug";
    };
    GetResponsesContentSchema: {
      readonly code: string;
      passenger?: components["schemas"]["Passenger"] | null;
    };
    BoatBase: {
      captain?: string | null | undefined;
      kind: string;
      moored?: components["schemas"]["Boat"][] | undefined;
      /** @example Ida */
      name: string;
      tags?: {
        [key: string]: string;
      } | undefined;
    };
  };
  responses: {
    /** @description What went wrong */
    Failure: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["Failure"];
      };
    };
    /** @description Unauthorized */
    Unauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["Failure"];
      };
    };
  };
  parameters: {
    Page: number;
    Tenant: string;
  };
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  listBoats: {
    parameters: {
      query?: {
        tenant?: components["parameters"]["Tenant"] | undefined;
        harbour?: string[] | undefined;
        flag?: ("se" | "no" | "dk")[] | undefined;
        deck?: number[] | undefined;
        word?: string[] | undefined;
        column?: string | undefined;
        area?: string[] | undefined;
        since?: string | null | undefined;
        draft?: number | undefined;
        page?: components["parameters"]["Page"] | undefined;
      } | undefined;
      header?: {
        "X-Order"?: string[] | undefined;
      } | undefined;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Boats */
      200: {
        headers: {
          "X-Flags"?: string[];
          /** @description How many there are. */
          "X-Total"?: number;
          [name: string]: unknown;
        };
        content: {
          /**
           * @example [
           *       {
           *         "kind": "tug",
           *         "name": "Ida",
           *         "pull": 3
           *       }
           *     ]
           */
          "application/json": components["schemas"]["Boat"][];
        };
      };
      default: components["responses"]["Failure"];
    };
  };
  addBoat: {
    parameters: {
      query?: {
        tenant?: components["parameters"]["Tenant"] | undefined;
      } | undefined;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The boat to add. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["Boat"];
        "application/xml": components["schemas"]["Boat"];
      };
    };
    responses: {
      /** @description Added */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Boat"];
        };
      };
      400: components["responses"]["Failure"];
      401: components["responses"]["Unauthorized"];
    };
  };
  scrapBoat: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": {
          name?: string | undefined;
        };
      };
    };
    responses: {
      /** @description Scrapped */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  changeBoat: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": {
          name?: string | undefined;
        };
      };
    };
    responses: {
      /** @description Changed */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["Unauthorized"];
    };
  };
  readLogbook: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As a file */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/pdf": Blob;
          "text/csv": string;
        };
      };
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["Failure"];
    };
  };
  writeLogbook: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "multipart/form-data": {
          /** @description Values joined by commas. */
          crew?: string | undefined;
          days?: string[] | undefined;
          /**
           * Format: binary
           * @description What was written.
           */
          pages: Blob;
        };
      };
    };
    responses: {
      /** @description Written */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["Unauthorized"];
    };
  };
  addPhoto: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        "multipart/form-data": {
          /** Format: binary */
          photo?: Blob | undefined;
        };
      };
    };
    responses: {
      /** @description The same */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/octet-stream": Blob;
        };
      };
      401: components["responses"]["Unauthorized"];
    };
  };
  buyTicket: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/x-www-form-urlencoded": {
          extras?: string[] | undefined;
          passenger: string;
          seats?: number[] | undefined;
        };
      };
    };
    responses: {
      /** @description A ticket */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["GetResponsesContentSchema"];
        };
      };
      401: components["responses"]["Unauthorized"];
    };
  };
  readTicket: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        code: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A ticket */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["GetResponsesContentSchema"];
          "text/plain": {
            readonly code: string;
            passenger?: components["schemas"]["Passenger"] | null;
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["Failure"];
    };
  };
}
