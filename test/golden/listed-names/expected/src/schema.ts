// Made by Katagami from Slots 1.0.0. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

export interface paths {
    "/slots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["putSlots"];
        post?: never;
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
        /** @enum {string} */
        Slot: "red" | "green";
        /** @enum {string} */
        SlotInput: "red" | "green";
        Slots: {
            weights: {
                [Name in components["schemas"]["Slot"]]?: number;
            };
            one: {
                [Name in "only"]?: number;
            };
            maybe: {
                [Name in "a" | "b"]?: string;
            } | null;
            any: {
                [Name in "a"]?: unknown;
            };
            open: {
                [Name in "a" | "b" | (string & {})]?: number;
            };
            pattern: {
                [key: string]: string;
            };
            unevaluated: {
                name?: string;
            } & {
                [key: string]: number;
            };
            closed: {
                name?: string;
            };
            none: Record<string, never>;
            pair: [
                number,
                string
            ];
            rest: [
                number,
                ...string[]
            ];
            exact: [
                number,
                string
            ];
            tree: components["schemas"]["Tree"];
        };
        SlotsInput: {
            weights: {
                [Name in components["schemas"]["SlotInput"]]?: number;
            };
            one: {
                [Name in "only"]?: number;
            };
            maybe: {
                [Name in "a" | "b"]?: string;
            } | null;
            any: {
                [Name in "a"]?: unknown;
            };
            open: {
                [Name in "a" | "b"]?: number;
            };
            pattern: {
                [key: string]: string;
            };
            unevaluated: {
                name?: string | undefined;
            } & {
                [key: string]: number | string | undefined;
            };
            closed: {
                name?: string | undefined;
            };
            none: Record<string, never>;
            pair: [
                number,
                string
            ];
            rest: [
                number,
                ...string[]
            ];
            exact: [
                number,
                string
            ];
            tree: components["schemas"]["TreeInput"];
        };
        Tree: {
            [Name in "left" | "right"]?: components["schemas"]["Tree"];
        };
        TreeInput: {
            [Name in "left" | "right"]?: components["schemas"]["TreeInput"];
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
    putSlots: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SlotsInput"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Slots"];
                };
            };
        };
    };
}
