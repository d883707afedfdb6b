// Made by Katagami from JSON Schema 2020-12 1.0.0. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import * as runtime from "./runtime/index.js";
import { createClient as createOpenapiFetchClient } from "./runtime/client/create-client.js";
import type { paths } from "./schema.js";
import type { Client as OpenapiFetchClient } from "openapi-fetch";

/** Credentials by security scheme: a value, or a function that is asked before every attempt. */
export interface Auth {}

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

const description: runtime.ClientDescription = {
  servers: [{ url: "https://schemas.example.com" }],
  securitySchemes: {},
};

/**
 * Makes the client that every function takes as its first argument; it is an openapi-fetch client too.
 *
 * Throws in a browser when it is given credentials, unless `dangerouslyAllowBrowser` is set.
 */
export function createClient(options: ClientOptions = {}): OpenapiFetchClient<paths> & runtime.Client {
  return createOpenapiFetchClient(description, options);
}

/** Makes a client that the functions take too, without openapi-fetch in the bundle: for an application that needs only them. */
export function createLeanClient(options: ClientOptions & runtime.LeanClientOptions = {}): runtime.Client {
  return runtime.createLeanClient(description, options);
}
