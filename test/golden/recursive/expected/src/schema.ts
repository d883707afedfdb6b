// Made by Katagami from Trees 1.0.0. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

export interface paths {
    "/trees": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["plant"];
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
        Json: Json;
        Nested: Nested;
        Record: Record2;
        Maybe: Maybe;
        Even: Even;
        Odd: Odd;
        "100%": _100;
        Pair: Pair;
        Itself: Itself;
        Plain: {
            up?: components["schemas"]["Plain"];
            map?: {
                [key: string]: string;
            };
            rest?: Record<string, unknown>;
        };
        Forest: {
            json: components["schemas"]["Json"];
            nested: components["schemas"]["Nested"];
            text: components["schemas"]["Record"];
            maybe: components["schemas"]["Maybe"];
            even: components["schemas"]["Even"];
            full: components["schemas"]["100%"];
            pair: components["schemas"]["Pair"];
            itself: components["schemas"]["Itself"];
            plain: components["schemas"]["Plain"];
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
    plant: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Json"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Forest"];
                };
            };
        };
    };
}
export type Json = string | number | boolean | null | Json[] | {
    [key: string]: Json;
};
export type Nested = Nested[];
export type Record2 = string | Record2[];
export type Maybe = Maybe[] | null;
export type Even = Odd[];
export type Odd = Even[];
export type _100 = _100[];
export type Pair = [
    string,
    Pair?,
    ...unknown[]
];
export type Itself = unknown | string;
