import type { CredentialFunction } from "./credentials.js";
import { TokenError } from "../errors/token-error.js";
import { tokenRequest, type TokenEndpoint } from "./token-endpoint.js";

/**
 * What a token endpoint answers.
 * @see https://www.rfc-editor.org/rfc/rfc6749#section-5.1
 */
export interface TokenAnswer {
  readonly access_token: string;
  /** In seconds. */
  readonly expires_in?: number | string;
  readonly refresh_token?: string;
}

/**
 * Makes a source of access tokens that are kept until they end, or until a server refuses one. Calls that need a new
 * token at the same time wait for the same request. `grant` writes the form, `onAnswer` sees what came, before it is used.
 *
 * It rejects with a `TokenError`; the next call asks again.
 */
export function tokenSource(
  endpoint: TokenEndpoint,
  grant: () => Readonly<Record<string, string>>,
  onAnswer: (answer: TokenAnswer) => unknown = () => {},
): CredentialFunction<string> {
  let token: string | undefined;
  let end = 0;
  let pending: Promise<string> | undefined;

  async function load(): Promise<string> {
    const asked = Date.now();
    const answer = await ask(endpoint, grant());
    const life = Number(answer.expires_in ?? Infinity) * 1000;
    await onAnswer(answer);
    end = asked + life - Math.min(endpoint.leeway ?? 30_000, life / 2);
    return (token = answer.access_token);
  }
  const refresh = () => (pending ??= load().finally(() => (pending = undefined)));

  return Object.assign(async () => (token !== undefined && Date.now() < end && !pending ? token : refresh()), {
    renew: async (rejected: string) => (token === rejected ? await refresh() : token) !== rejected,
  });
}

async function ask(endpoint: TokenEndpoint, grant: Readonly<Record<string, string>>): Promise<TokenAnswer> {
  const { fetch = globalThis.fetch } = endpoint;
  const request = tokenRequest(endpoint, grant);
  let status: number | undefined;
  let answer: Partial<Record<string, unknown>>;
  try {
    const response = await fetch(request);
    status = response.status;
    const text = await response.text();
    answer = Object(parsed(text)) as typeof answer;
    if (response.ok && typeof answer["access_token"] === "string" && answer["access_token"])
      return answer as unknown as TokenAnswer;
  } catch (cause) {
    throw new TokenError(status, undefined, cause);
  }
  const { error } = answer;
  throw new TokenError(status, typeof error === "string" && /^\w{1,64}$/.test(error) ? error : undefined);
}

/** The JSON of a text; `undefined` for anything else, since the platform's error would quote it. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
