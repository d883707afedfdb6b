// Made by Katagami from Searches 1.0.0. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

export interface paths {
    "/searches/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["putSearch"];
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
        /** @default 1 */
        Page: number;
        Base: {
            /** @default 10 */
            size: number;
            /** @default up */
            order: string;
            /**
             * @default search
             * @constant
             */
            kind: "search";
        };
        BaseInput: {
            /** @default 10 */
            size?: number | undefined;
            /** @default up */
            order?: string | undefined;
            /**
             * @default search
             * @constant
             */
            kind?: "search" | undefined;
        };
        Search: components["schemas"]["Base"] & {
            text: string;
            page: components["schemas"]["Page"];
            /** @default null */
            note?: string;
            /** @default null */
            hint: string | null;
        } & {
            fuzzy: boolean;
        };
        SearchInput: WithRequired<components["schemas"]["BaseInput"], "kind"> & {
            text: string;
            page?: components["schemas"]["Page"] | undefined;
            /** @default null */
            note?: string | undefined;
            /** @default null */
            hint?: string | null | undefined;
        } & {
            fuzzy: boolean;
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
    putSearch: {
        parameters: {
            query: {
                limit: number;
                page: components["schemas"]["Page"];
            };
            header: {
                "X-Trace": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SearchInput"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Search"];
                };
            };
        };
    };
}
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: Exclude<T[P], undefined>;
};
