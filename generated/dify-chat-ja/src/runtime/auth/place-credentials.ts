import { InvalidRequestError } from "../errors/invalid-request-error.js";
import type { GenericRequest } from "../parameters/generic-request.js";
import { own } from "../parameters/own.js";
import type { Cleaner, CredentialFunction, CredentialSource, SecurityScheme } from "./credentials.js";

type Credentials = Readonly<Record<string, CredentialSource | undefined>>;

/** A call as its credentials are placed: which it needs, where they come from, and what they leave behind. */
export interface Authorised {
  readonly connection: {
    readonly auth: Credentials;
    readonly securitySchemes: Readonly<Record<string, SecurityScheme>>;
  };
  readonly operation: { readonly security?: readonly (readonly string[])[] };
  readonly request: GenericRequest;
  readonly options: { readonly auth?: object | undefined };
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
export async function placeCredentials(call: Authorised): Promise<Parameters> {
  const { connection, operation, request, options } = call;
  const { path = {}, query = {}, header = {}, cookie = {} } = request;
  const auth = (options.auth ?? connection.auth) as Credentials;
  const parameters: Parameters = { path, query, header, cookie, secrets: [] };
  const complete = operation.security?.find((names) => names[0] && names.every((each) => own(auth, each))) ?? [];
  const others = Object.keys(options.auth ?? {}).filter((name) => !complete.includes(name));
  // Of two in one place the last is sent.
  for (const name of [...others, ...complete]) {
    const source = auth[name];
    if (!source) continue;
    const credential = typeof source === "function" ? await source() : source;
    const scheme = own(connection.securitySchemes, name) as SecurityScheme | undefined;
    if (!scheme) throw new InvalidRequestError("auth", name, "is not a security scheme");
    // An array is taken apart by its keys in a third of the time.
    const { 0: place, 1: key, 2: value, 3: clean } = scheme(credential as never);
    parameters[place] = { ...parameters[place], [key]: value.trim() };
    parameters.secrets.push(key);
    call.clean ??= clean;
    const { renew } = source as Partial<CredentialFunction>;
    if (renew) call.renew = () => renew(credential);
  }
  return parameters;
}
