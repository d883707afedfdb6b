// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import type { GenericRequest } from "../parameters/generic-request.js";
import type { Cleaner, CredentialSource, SecurityScheme } from "./credentials.js";
type Credentials = Readonly<Record<string, CredentialSource | undefined>>;
/** A call as its credentials are placed: which it needs, where they come from, and what they leave behind. */
export interface Authorised {
  readonly connection: {
    readonly auth: Credentials;
    readonly securitySchemes: Readonly<Record<string, SecurityScheme>>;
  };
  readonly operation: {
    readonly security?: readonly (readonly string[])[];
  };
  readonly request: GenericRequest;
  readonly options: {
    readonly auth?: object | undefined;
  };
  /** Set by a credential in the URL: what the platform threw for that URL, without it. */
  clean?: Cleaner | undefined;
  /** Set by a credential that can be renewed, of several by the last: renews it, and tells whether that worked. */
  renew?: () => boolean | Promise<boolean>;
}
/** A request's parameters by place and name. */
export interface Parameters extends Record<"path" | "query" | "header" | "cookie", object> {
  /** Names of those that are credentials, for whoever writes a log. */
  readonly secrets: string[];
}
/**
 * A request's parameters with the credentials of the first alternative whose schemes are all configured. An
 * empty alternative, which allows anonymous calls, counts as the last. Whatever else the call itself gives is sent, too,
 * but for what would take the place of one of these. Throws an `InvalidRequestError` for one of a name that no scheme has.
 * @see https://spec.openapis.org/oas/v3.2.0#security-requirement-object
 */
export declare function placeCredentials(call: Authorised): Promise<Parameters>;
export {};
