import type { Document as ParsedDocument, Source } from "@redocly/openapi-core";
import { ProblemsError } from "../problem.js";
import { closestName } from "./closest-name.js";
import { childPointer, pointerKeys } from "../document/pointer.js";
import type { SourceResolver } from "./resolver.js";

/** A `$ref` that leads nowhere, and what its author may have meant. */
export interface BrokenReference {
  readonly reference: string;
  readonly hint?: string;
  /** It is the plain name of a schema, which a mapping may hold but openapi-core takes for a file. */
  readonly fine?: true;
}

/**
 * Looks at the `$ref` (or the mapping of a discriminator) that stands at a pointer of a document, for the closest
 * name that exists where it breaks off, or for the hint of the failure to read the file that it names.
 */
export async function brokenReference(
  document: ParsedDocument,
  pointer: string,
  resolver: SourceResolver,
): Promise<BrokenReference | undefined> {
  const node = pointerKeys(pointer).reduce<unknown>((value, key) => child(value, key), document.parsed);
  const reference = typeof node === "string" ? node : child(node, "$ref");
  if (typeof reference !== "string") return undefined;
  if (typeof node === "string" && /^[\w.-]+$/.test(node)) {
    const schemas = Object.keys(child(child(document.parsed, "components"), "schemas") ?? {});
    if (schemas.includes(node)) return { reference, fine: true };
  }
  const [uri = "", fragment = ""] = reference.split("#");
  const hint = await hintFor(document, uri, pointerKeys(fragment), resolver);
  return hint === undefined ? { reference } : { reference, hint };
}

async function hintFor(document: ParsedDocument, uri: string, keys: string[], resolver: SourceResolver) {
  const target = uri === "" ? document : await follow(document.source, uri, resolver);
  if (target === undefined || typeof target === "string") return target;
  let value = target.parsed;
  for (const [index, key] of keys.entries()) {
    const next = child(value, key);
    if (next !== undefined) {
      value = next;
      continue;
    }
    const close = closestName(key, typeof value === "object" && value !== null ? Object.keys(value) : []);
    if (close === undefined) return undefined;
    return `Did you mean ${uri}${childPointer("#", ...keys.slice(0, index), close, ...keys.slice(index + 1))}?`;
  }
  return undefined;
}

/** The document at a URI, or the hint of the failure to read it. */
async function follow(
  from: Source,
  uri: string,
  resolver: SourceResolver,
): Promise<ParsedDocument | string | undefined> {
  try {
    const found = await resolver.resolveDocument(from.absoluteRef, uri);
    return found instanceof Error ? undefined : found;
  } catch (error) {
    const original = (error as { originalError?: unknown }).originalError;
    return original instanceof ProblemsError ? original.problems[0]?.hint : undefined;
  }
}

function child(value: unknown, key: string): unknown {
  const held = typeof value === "object" && value !== null && Object.hasOwn(value, key);
  return held ? (value as Record<string, unknown>)[key] : undefined;
}
