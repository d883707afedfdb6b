// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import { InvalidRequestError } from "../errors/invalid-request-error.js";
import { own } from "../parameters/own.js";
/**
 * A request's parameters with the credentials of the first alternative whose schemes are all configured. An
 * empty alternative, which allows anonymous calls, counts as the last. Whatever else the call itself gives is sent, too,
 * but for what would take the place of one of these. Throws an `InvalidRequestError` for one of a name that no scheme has.
 * @see https://spec.openapis.org/oas/v3.2.0#security-requirement-object
 */
export async function placeCredentials(call) {
  const { connection, operation, request, options } = call;
  const { path = {}, query = {}, header = {}, cookie = {} } = request;
  const auth = options.auth ?? connection.auth;
  const parameters = { path, query, header, cookie, secrets: [] };
  const complete = operation.security?.find((names) => names[0] && names.every((each) => own(auth, each))) ?? [];
  const others = Object.keys(options.auth ?? {}).filter((name) => !complete.includes(name));
  // Of two in one place the last is sent.
  for (const name of [...others, ...complete]) {
    const source = auth[name];
    if (!source) continue;
    const credential = typeof source === "function" ? await source() : source;
    const scheme = own(connection.securitySchemes, name);
    if (!scheme) throw new InvalidRequestError("auth", name, "is not a security scheme");
    // An array is taken apart by its keys in a third of the time.
    const { 0: place, 1: key, 2: value, 3: clean } = scheme(credential);
    parameters[place] = { ...parameters[place], [key]: value.trim() };
    parameters.secrets.push(key);
    call.clean ??= clean;
    const { renew } = source;
    if (renew) call.renew = () => renew(credential);
  }
  return parameters;
}
