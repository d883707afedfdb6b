// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import { TokenError } from "../errors/token-error.js";
import { tokenRequest } from "./token-endpoint.js";
/**
 * Makes a source of access tokens that are kept until they end, or until a server refuses one. Calls that need a new
 * token at the same time wait for the same request. `grant` writes the form, `onAnswer` sees what came, before it is used.
 *
 * It rejects with a `TokenError`; the next call asks again.
 */
export function tokenSource(endpoint, grant, onAnswer = () => {}) {
  let token;
  let end = 0;
  let pending;
  async function load() {
    const asked = Date.now();
    const answer = await ask(endpoint, grant());
    const life = Number(answer.expires_in ?? Infinity) * 1000;
    await onAnswer(answer);
    end = asked + life - Math.min(endpoint.leeway ?? 30_000, life / 2);
    return (token = answer.access_token);
  }
  const refresh = () => (pending ??= load().finally(() => (pending = undefined)));
  return Object.assign(async () => (token !== undefined && Date.now() < end && !pending ? token : refresh()), {
    renew: async (rejected) => (token === rejected ? await refresh() : token) !== rejected,
  });
}
async function ask(endpoint, grant) {
  const { fetch = globalThis.fetch } = endpoint;
  const request = tokenRequest(endpoint, grant);
  let status;
  let answer;
  try {
    const response = await fetch(request);
    status = response.status;
    const text = await response.text();
    answer = Object(parsed(text));
    if (response.ok && typeof answer["access_token"] === "string" && answer["access_token"]) return answer;
  } catch (cause) {
    throw new TokenError(status, undefined, cause);
  }
  const { error } = answer;
  throw new TokenError(status, typeof error === "string" && /^\w{1,64}$/.test(error) ? error : undefined);
}
/** The JSON of a text; `undefined` for anything else, since the platform's error would quote it. */
function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
