// Made by Katagami from Jobs 1.0.0. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

export interface paths {
    "/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["addJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Queue: "fast" | "slow" | (string & {});
        /** @enum {string} */
        QueueInput: "fast" | "slow";
        Job: {
            /** @enum {string} */
            object: "job";
            state: "waiting" | "running" | (string & {}) | null;
            queue: components["schemas"]["Queue"];
            /** @enum {string} */
            size: "s" | "m";
            /** @enum {integer} */
            level: 1 | 2;
            states: ("waiting" | "running" | (string & {}))[];
            settled: "yes-it-is" | "no-it-is-not" | (string & {});
            step: {
                /** @enum {string} */
                at: "load" | "parse";
                done: number;
            } | {
                /** @enum {string} */
                at: "stop" | "fail";
                why: "time" | "space" | (string & {});
            };
            failure: components["schemas"]["Crash"] | components["schemas"]["Refusal"];
        };
        JobInput: {
            /** @enum {string} */
            object: "job";
            /** @enum {string|null} */
            state: "waiting" | "running" | null;
            queue: components["schemas"]["QueueInput"];
            /** @enum {string} */
            size: "s" | "m";
            /** @enum {integer} */
            level: 1 | 2;
            states: ("waiting" | "running")[];
            settled: "yes-it-is" | "no-it-is-not" | (string & {});
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
            failure: components["schemas"]["Crash"] | components["schemas"]["RefusalInput"];
        };
        Crash: {
            /** @enum {string} */
            kind: "crash" | "panic";
            trace: string;
        };
        Refusal: {
            /** @constant */
            kind: "refusal";
            by: "user" | "admin" | (string & {});
        };
        RefusalInput: {
            /** @constant */
            kind: "refusal";
            /** @enum {string} */
            by: "user" | "admin";
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
