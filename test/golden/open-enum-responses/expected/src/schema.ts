// Made by Katagami from Jobs 1.0.0. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

export interface paths {
  "/jobs": {
    post: operations["addJob"];
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    Crash: {
      /** @enum {string} */
      kind: "crash" | "panic";
      trace: string;
    };
    Job: {
      failure: components["schemas"]["Crash"] | components["schemas"]["Refusal"];
      /** @enum {integer} */
      level: 1 | 2;
      /** @enum {string} */
      object: "job";
      queue: components["schemas"]["Queue"];
      settled: "yes-it-is" | "no-it-is-not" | (string & {});
      /** @enum {string} */
      size: "s" | "m";
      state: "waiting" | "running" | (string & {}) | null;
      states: ("waiting" | "running" | (string & {}))[];
      step: {
        /** @enum {string} */
        at: "load" | "parse";
        done: number;
      } | {
        /** @enum {string} */
        at: "stop" | "fail";
        why: "time" | "space" | (string & {});
      };
    };
    JobInput: {
      failure: components["schemas"]["Crash"] | components["schemas"]["RefusalInput"];
      /** @enum {integer} */
      level: 1 | 2;
      /** @enum {string} */
      object: "job";
      queue: components["schemas"]["QueueInput"];
      settled: "yes-it-is" | "no-it-is-not" | (string & {});
      /** @enum {string} */
      size: "s" | "m";
      /** @enum {string|null} */
      state: "waiting" | "running" | null;
      states: ("waiting" | "running")[];
      step: {
        /** @enum {string} */
        at: "load" | "parse";
        done: number;
      } | {
        /** @enum {string} */
        at: "stop" | "fail";
        /** @enum {string} */
        why: "time" | "space";
      };
    };
    Queue: "fast" | "slow" | (string & {});
    /** @enum {string} */
    QueueInput: "fast" | "slow";
    Refusal: {
      by: "user" | "admin" | (string & {});
      /** @constant */
      kind: "refusal";
    };
    RefusalInput: {
      /** @enum {string} */
      by: "user" | "admin";
      /** @constant */
      kind: "refusal";
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
  addJob: {
    parameters: {
      query?: {
        queue?: components["schemas"]["QueueInput"] | undefined;
      } | undefined;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["JobInput"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          "X-Queue": components["schemas"]["Queue"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Job"];
        };
      };
    };
  };
}
