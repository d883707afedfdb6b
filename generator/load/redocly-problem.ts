import type { Document as ParsedDocument, NormalizedProblem, Source } from "@redocly/openapi-core";
import { childPointer, lookUp, pointer, pointerKeys } from "../document/pointer.js";
import { closestName } from "../closest-name.js";
import { isInExtension } from "./harmless.js";
import { displayLocation } from "./location.js";
import { positionAt, type Trace } from "./position.js";
import type { SourceResolver } from "./parse-source.js";
import { ProblemsError, type Problem } from "../problem.js";

/** Most problems whose names are compared with all that there are: so many are read, and each takes the time of a search. */
const mostSearches = 100;

/** Turns openapi-core's problems into ours, leaving out those that the team's ignore file lists. */
export async function fromRedocly(
  found: readonly NormalizedProblem[],
  root: ParsedDocument,
  resolver: SourceResolver,
  trace: Trace,
): Promise<Problem[]> {
  const version = String(Object(root.parsed).openapi ?? "2");
  const wanted = found.filter((problem) => !problem.ignored && !isRead(problem, version, root));
  const problems = await Promise.all(
    wanted.map((problem, index) => fromOne(problem, root, resolver, trace, index < mostSearches)),
  );
  return problems.filter((problem) => problem !== undefined);
}

/**
 * Whether something is said of what a version has. OpenAPI 3.2 has `itemSchema`; it is read in documents of every version, since overlays
 * type the events of older ones by it.
 * @see https://spec.openapis.org/oas/v3.2.0
 */
function isRead(
  { ruleId, message, location: [at] }: NormalizedProblem,
  version: string,
  { parsed }: ParsedDocument,
): boolean {
  const keys = pointerKeys(at?.pointer ?? "");
  // What an extension refers to need not be there.
  if (message.startsWith("Can't resolve $ref") && isInExtension(keys)) return true;
  if (!/^(2|3\.0)/.test(version) && message === "Expected type `Schema` (object) but got `boolean`") return true;
  if (version.startsWith("3.2")) {
    const isOfResponse = message === "The field `description` must be present on this level.";
    if (isOfResponse && keys.at(-2) === "responses") return true;
    if (message.startsWith("`style` can be one of") && lookUp(parsed, pointer(...keys)) === "cookie") return true;
  }
  return ruleId === "struct" && message === "Property `itemSchema` is not expected here.";
}

async function fromOne(
  found: NormalizedProblem,
  root: ParsedDocument,
  resolver: SourceResolver,
  trace: Trace,
  isSearched: boolean,
): Promise<Problem | undefined> {
  const { cwd } = resolver.reader.settings;
  const location = found.location[0] ?? { source: root.source, pointer: "#/" };
  const isBroken = found.message.startsWith("Can't resolve $ref");
  const problem = {
    severity: found.severity === "error" ? "error" : "warning",
    // The bundler complains of those that the rule does not look at.
    rule: isBroken ? "no-unresolved-refs" : found.ruleId,
    message: found.message.replace(/ \(\d+:\d+\)$/, ""),
    ...(found.suggest.length > 0 && { hint: `Did you mean ${found.suggest.join(" or ")}?` }),
  } as const;

  if (location.pointer === undefined) {
    const { line, col } = location.start;
    const file = displayLocation(location.source.absoluteRef, cwd);
    return { ...problem, file, line: line || 1, column: col || 1 };
  }

  const broken = isBroken
    ? await brokenAt(location.source.absoluteRef, location.pointer, root, resolver, isSearched)
    : undefined;
  if (broken?.fine) return undefined;
  const onReference = broken !== undefined && !location.pointer.includes("/mapping/");
  const pointer = onReference ? childPointer(location.pointer, "$ref") : location.pointer;
  const place = location.source === root.source ? trace(pointer) : { source: location.source, pointer };
  return {
    ...problem,
    ...(broken && { message: problem.message.replace("$ref", `$ref ${broken.reference}`) }),
    ...(broken?.hint !== undefined && { hint: broken.hint }),
    file: displayLocation(place.source.absoluteRef, cwd),
    ...positionAt(place.source, place.pointer, location.reportOnKey || onReference),
    pointer: place.pointer,
  };
}

async function brokenAt(
  location: string,
  pointer: string,
  root: ParsedDocument,
  resolver: SourceResolver,
  isSearched: boolean,
) {
  const document = location === root.source.absoluteRef ? root : await resolver.cache.get(location);
  if (!document || !("parsed" in document)) return undefined;
  return brokenReference(document, pointer, resolver, { isSearched, root });
}

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
 * @param isSearched whether all names there may be compared with it
 * @param root the document that the names of schemas belong to, also those that other files write
 */
export async function brokenReference(
  document: ParsedDocument,
  pointer: string,
  resolver: SourceResolver,
  { isSearched = true, root = document }: { readonly isSearched?: boolean; readonly root?: ParsedDocument } = {},
): Promise<BrokenReference | undefined> {
  const node = pointerKeys(pointer).reduce<unknown>((value, key) => child(value, key), document.parsed);
  const reference = typeof node === "string" ? node : child(node, "$ref");
  if (typeof reference !== "string") return undefined;
  if (typeof node === "string" && /^[\w.-]+$/.test(node)) {
    const isNamed = ({ parsed }: ParsedDocument) => child(child(child(parsed, "components"), "schemas"), node);
    if (isNamed(document) !== undefined || isNamed(root) !== undefined) return { reference, fine: true };
  }
  const [uri = "", fragment = ""] = reference.split("#");
  const hint = isSearched ? await hintFor(document, uri, pointerKeys(fragment), resolver) : undefined;
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
async function follow(from: Source, uri: string, resolver: SourceResolver) {
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
