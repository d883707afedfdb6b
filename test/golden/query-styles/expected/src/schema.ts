// Made by Katagami from Query styles 1.0.0. Do not edit.

export interface paths {
    "/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["search"];
        put?: never;
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
    schemas: never;
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    search: {
        parameters: {
            query?: {
                usual?: string[];
                joined?: string[];
                spaced?: number[];
                piped?: string[];
                filter?: {
                    colour?: string;
                    size?: number;
                };
                spread?: {
                    a?: string;
                };
                path?: string;
                where?: {
                    id: number;
                };
                nested?: {
                    range?: {
                        from?: number;
                    };
                };
                odd?: string;
                one?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
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
}
