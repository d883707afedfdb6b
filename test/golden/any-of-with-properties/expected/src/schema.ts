// Made by Katagami from Payments 1.0.0. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

export interface paths {
    "/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["pay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["addContact"];
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
        Payment: {
            amount: number;
        } & (components["schemas"]["Card"] | components["schemas"]["Bank"]);
        Card: {
            card: string;
        };
        Bank: {
            iban: string;
        };
        Person: {
            email?: string | undefined;
            phone?: string | undefined;
        };
        /** @description Its parts say what there is, and its members what of it must be. */
        Contact: {
            readonly id: number;
            maybe: ({
                a?: string;
                b?: string;
            } & ({
                a: string;
            } | {
                b: string;
            })) | null;
            parent: components["schemas"]["Person"] & ({
                email: string;
            } | {
                phone: string;
            });
            more?: {
                a?: string;
            };
        } & (components["schemas"]["Person"] & ({
            email: string;
        } | {
            phone: string;
        } | {
            readonly id: number;
        }));
        /** @description Its parts say what there is, and its members what of it must be. */
        ContactInput: {
            token?: string | undefined;
            maybe: ({
                a?: string | undefined;
                b?: string | undefined;
            } & ({
                a: string;
            } | {
                b: string;
            })) | null;
            parent: components["schemas"]["Person"] & ({
                email: string;
            } | {
                phone: string;
            });
            more?: {
                a?: string | undefined;
            } | undefined;
        } & components["schemas"]["Person"];
        Code: string;
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    pay: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Payment"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Payment"];
                };
            };
        };
    };
    addContact: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactInput"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contact"];
                };
            };
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Code"];
                };
            };
        };
    };
}
