import { isDeepStrictEqual } from "node:util";
import { contentOf, parsed, type Exchange } from "./exchange.js";

/** What any call of a package resolves to. */
export type AnyResult =
  | { readonly ok: true; readonly status: number | string; readonly data: unknown; readonly response: Response }
  | { readonly ok: false; readonly status: number | string; readonly error: unknown; readonly response: Response };

/** What is not right about a result, beside what the server did; empty when it says all of it. */
export async function judge(result: AnyResult, exchange: Exchange): Promise<string> {
  const { ok, status, request } = exchange;
  const said = `${request} was answered ${status} (${exchange.contentType}), the result says ok ${result.ok}, ${result.status}`;
  if (typeof result.status === "number" && result.status !== status) return said;
  if (result.response.status !== status) return `${said}, its response ${result.response.status}`;
  const content = await contentOf(exchange);
  // Whoever is given the text has lost nothing, but for bytes that are no text.
  const came = content instanceof Uint8Array ? [content] : [content, new TextDecoder().decode(await exchange.bytes)];
  // A success under a content type that is not declared may be a proxy's page: it is told as unexpected, and lost by nobody.
  if (ok && !result.ok) {
    const had = [...(await heldBy(result.response)), ...(await given(result.error))];
    return isOtherType(result) ? different(had, came, said) : said;
  }
  if (ok !== result.ok) return said;
  return different(await given(result.ok ? result.data : result.error), came, said);
}

function isOtherType({ status, ...rest }: AnyResult): boolean {
  const { reason } = ("error" in rest ? rest.error : {}) as { readonly reason?: string };
  return status === "unexpected" && reason === "content-type";
}

async function heldBy(response: Response): Promise<readonly unknown[]> {
  if (response.bodyUsed) return [];
  return given(await response.blob());
}

function different(had: readonly unknown[], came: readonly unknown[], said: string): string {
  if (had.some((each) => came.some((it) => isDeepStrictEqual(each, it)))) return "";
  return `${said}; came ${shown(came[0])}, the result has ${had.map(shown).join(" or ") || "nothing"}`;
}

/** The ways in which a result's data or error can be read: itself, its text, its JSON, its bytes, its items. */
async function given(value: unknown): Promise<readonly unknown[]> {
  if (value instanceof Blob) return given(new Uint8Array(await value.arrayBuffer()));
  if (value instanceof Uint8Array) {
    const text = new TextDecoder().decode(value);
    return [value, text, parsed(text), ...(text === "" ? [undefined] : [])];
  }
  if (value instanceof ReadableStream) return given(new Uint8Array(await new Response(value).arrayBuffer()));
  if (typeof value === "string") return [value, parsed(value), ...(value === "" ? [undefined] : [])];
  if (isStream(value)) return [await itemsOf(value)];
  if (typeof value !== "object" || value === null) return [value];
  const { json, text } = value as { readonly json?: unknown; readonly text?: unknown };
  const texts = typeof text === "string" ? [text, ...(text === "" ? [undefined] : [])] : [];
  return [value, ...(json === undefined ? [] : [json]), ...texts];
}

async function itemsOf(stream: AsyncIterable<unknown>): Promise<unknown[]> {
  const items: unknown[] = [];
  for await (const item of stream) items.push(item);
  return items;
}

const isStream = (value: unknown): value is AsyncIterable<unknown> =>
  typeof value === "object" && value !== null && Symbol.asyncIterator in value;

function shown(value: unknown): string {
  const text = value instanceof Uint8Array ? `${value.length} bytes` : (JSON.stringify(value) ?? String(value));
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}
