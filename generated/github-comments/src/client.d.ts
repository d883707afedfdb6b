// Made by Katagami from Comments of GitHub 1.0.0. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import * as runtime from "./runtime/index.js";

/** Credentials by security scheme: a value, or a function that is asked before every attempt. */
export interface Auth {
  /** A personal token, that of an app, or the `GITHUB_TOKEN` of a workflow. */
  Token?: runtime.CredentialSource<string> | undefined;
}

/** Variables of the server URL, where they shall not have their default. */
export interface ServerVariables {}

/** How a client is set up. */
export type ClientOptions = runtime.ClientOptions<Auth, ServerVariables>;

/** What can be said about one call. */
export type CallOptions = runtime.CallOptions<Auth>;

/** What can be said about one call whose answer shall come as a stream of bytes. */
export type DownloadOptions = runtime.DownloadOptions<Auth>;

/** What can be said about one call that answers with a stream. */
export type StreamOptions = runtime.StreamOptions<Auth>;

/**
 * Makes the client that every function takes as its first argument.
 *
 * Throws in a browser when it is given credentials, unless `dangerouslyAllowBrowser` is set.
 */
export declare function createClient(options?: ClientOptions & runtime.LeanClientOptions): runtime.Client;

/** Another name of `createClient`. */
export declare function createLeanClient(options?: ClientOptions & runtime.LeanClientOptions): runtime.Client;
