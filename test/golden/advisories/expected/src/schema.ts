// Made by Katagami from Advisories 1.0.0', X = canaryRan(), Y = '. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

export interface paths {
  "/ioactive','GET',null)&&canaryRan('a": {
    post: operations["mediaTypeCanaryRan"];
  };
  "/users/`+canaryRan()+`/${canaryRan()}/'+canaryRan()+'/{id}": {
    get: operations["pathInTemplate"];
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    "../../../canaryRan.ts": {
      a?: string;
    };
    Enumerations: {
      "${canaryRan()}"?: number;
      "[canaryRan()]"?: string;
      "__pwned: (canaryRan()), z": string;
      /** @constant */
      constant?: "'; canaryRan(); '";
      deeper?: components["schemas"]["../../../canaryRan.ts"];
      /**
       * @default v${canaryRan()}w
       * @enum {string}
       */
      defaulted: "v${canaryRan()}w";
      described?: "a" | "b" | (string & {});
      "k'][]), __pwned: (canaryRan()), z: (0 as unknown as Parent['k"?: string;
      listed?: "a\", b = canaryRan(), c = \"" | "a' + canaryRan() + '" | (string & {});
      /**
       * @default [
       *       "`+canaryRan()+`"
       *     ]
       */
      many: string[];
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
  mediaTypeCanaryRan: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        "text/plain;a=',canaryRan(),'": string;
      };
    };
    responses: {
      /** @description Nothing */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  pathInTemplate: {
    parameters: {
      query?: {
        "q': canaryRan(), 'r"?: string | undefined;
      } | undefined;
      header?: {
        /** @description Ends *\/ canaryRan() /\* here */
        "X-Trace"?: string | undefined;
      } | undefined;
      path: {
        id: string;
        "canaryRan()": string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Fine */
      200: {
        headers: {
          "X-'+canaryRan()+'"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json;a=`${canaryRan()}`": components["schemas"]["Enumerations"];
        };
      };
    };
  };
}
