// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

/** What is told to middleware of a request: what openapi-fetch tells its own, so that each takes the middleware of the other. */
interface MiddlewareFacts {
  readonly request: Request;
  /** The path template, such as `/users/{id}`. */
  readonly schemaPath: string;
  readonly params: {
    query?: Record<string, unknown>;
    header?: Record<string, unknown>;
    path?: Record<string, unknown>;
    cookie?: Record<string, unknown>;
  };
  readonly id: string;
  readonly options: {
    baseUrl: string;
    parseAs: "json" | "text" | "blob" | "arrayBuffer" | "stream";
    querySerializer: (query: Record<string, unknown>) => string;
    bodySerializer: (body: any) => any;
    pathSerializer: (path: string, parameters: Record<string, unknown>) => string;
    fetch: typeof globalThis.fetch;
  };
}
/** A value, at once or later, or nothing. */
type Perhaps<Value> = void | Value | undefined | Promise<void | Value | undefined>;
interface MiddlewareHooks {
  onRequest?(facts: MiddlewareFacts): Perhaps<Request | Response>;
  onResponse?(
    facts: MiddlewareFacts & {
      readonly response: Response;
    },
  ): Perhaps<Response>;
  onError?(
    facts: MiddlewareFacts & {
      readonly error: unknown;
    },
  ): Perhaps<Response | Error>;
}
/** At least the hook of that name, as openapi-fetch asks for one. */
type With<Name extends keyof MiddlewareHooks> = MiddlewareHooks & Required<Pick<MiddlewareHooks, Name>>;
/**
 * What stands between a call and the network: openapi-fetch's middleware, without the package.
 * @see https://openapi-ts.dev/openapi-fetch/middleware-auth
 */
export type Middleware = With<"onRequest"> | With<"onResponse"> | With<"onError">;
export {};
