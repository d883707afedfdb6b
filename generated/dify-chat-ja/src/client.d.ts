// Made by Katagami from チャットアプリAPI 1.0.0. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import * as runtime from "./runtime/index.js";
import type { paths } from "./schema.js";
import type { Client as OpenapiFetchClient } from "openapi-fetch";

/** Credentials by security scheme: a value, or a function that is asked before every attempt. */
export interface Auth {
  /** API キーを `Authorization: Bearer {API_KEY}` の形で、毎回のリクエストに付けます。**キーはサーバー側だけに置き、ブラウザや端末へ渡さないでください**。キーがないか誤っていると、`401` と `unauthorized` が返ります。 */
  ApiKeyAuth?: runtime.CredentialSource<string> | undefined;
}

/** Variables of the server URL, where they shall not have their default. */
export interface ServerVariables {
  /** @default "api.dify.ai/v1" */
  api_base_url?: string | undefined;
}

/** How a client is set up. */
export type ClientOptions = runtime.ClientOptions<Auth, ServerVariables>;

/** What can be said about one call. */
export type CallOptions = runtime.CallOptions<Auth>;

/** What can be said about one call whose answer shall come as a stream of bytes. */
export type DownloadOptions = runtime.DownloadOptions<Auth>;

/** What can be said about one call that answers with a stream. */
export type StreamOptions = runtime.StreamOptions<Auth>;

/**
 * Makes the client that every function takes as its first argument; it is an openapi-fetch client too.
 *
 * Throws in a browser when it is given credentials, unless `dangerouslyAllowBrowser` is set.
 */
export declare function createClient(options?: ClientOptions): OpenapiFetchClient<paths> & runtime.Client;

/** Makes a client that the functions take too, without openapi-fetch in the bundle: for an application that needs only them. */
export declare function createLeanClient(options?: ClientOptions & runtime.LeanClientOptions): runtime.Client;
