import { connection } from "../client/client.js";
import type { CredentialFunction } from "./credentials.js";
import { InvalidRequestError } from "../errors/invalid-request-error.js";
import type { Exchange } from "../exchange.js";

/** A request's parameters by place and name. */
export interface Parameters extends Record<"path" | "query" | "header" | "cookie", object> {
  /** Names of those that are credentials, for whoever writes a log. */
  readonly secrets: string[];
}

/**
 * A request's parameters with the credentials of the first alternative whose schemes are all configured. An
 * empty alternative, which allows anonymous calls, counts as the last; without any, nothing is added.
 *
 * Rejects with an `InvalidRequestError` for a credential that no header can hold, since the platform's own error shows
 * it.
 * @see https://spec.openapis.org/oas/v3.2.0#security-requirement-object
 */
export async function placeCredentials(exchange: Exchange): Promise<Parameters> {
  const { client, operation, request, options } = exchange;
  const { auth: clientAuth, securitySchemes } = client[connection];
  const { path = {}, query = {}, header = {}, cookie = {} } = request;
  const auth = (options.auth ?? clientAuth) as typeof clientAuth;
  const parameters: Parameters = { path, query, header, cookie, secrets: [] };
  for (const name of operation.security?.find((names) => names[0] && names.every((each) => auth[each])) ?? []) {
    const source = auth[name]!;
    const credential = typeof source === "function" ? await source() : source;
    // An array is taken apart by its keys in a third of the time.
    const { 0: place, 1: key, 2: value, 3: clean } = securitySchemes[name]!(credential as never);
    const text = value.trim();
    if (place === "header" && /[^ -~]/.test(text)) throw new InvalidRequestError(place, key, "must be printable ASCII");
    parameters[place] = { ...parameters[place], [key]: text };
    parameters.secrets.push(key);
    exchange.clean ??= clean;
    const { renew } = source as Partial<CredentialFunction>;
    if (renew) exchange.renew = () => renew(credential);
  }
  return parameters;
}
