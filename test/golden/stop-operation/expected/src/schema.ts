// Made by Katagami from Workshop 1.2.0. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

export interface paths {
  "/jobs/{job_id}/stop": {
    post: operations["stopJob"];
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: never;
  responses: {
    /** @description Unauthorized */
    Unauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content?: never;
    };
  };
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  stopJob: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @example job-1 */
        job_id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "user": "user-1"
         *     }
         */
        "application/json": {
          /** @description Who stops it. */
          user: string;
        };
      };
    };
    responses: {
      /** @description Stopped. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {string} */
            result: "success";
          };
        };
      };
      /**
       * @description - `not_running` : the job has ended.
       *     - `bad_loom` : it runs on another loom.
       */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            code: "bad_loom" | "not_running" | (string & {});
            message: string;
            /** @constant */
            status: 400;
          };
        };
      };
      401: components["responses"]["Unauthorized"];
    };
  };
}
