import type { Document as ParsedDocument } from "@redocly/openapi-core";
import { pointerOf, type Spot } from "../document/place.js";
import { isObject, pointerKeys } from "../document/pointer.js";
import { displayLocation } from "./location.js";
import { keysOf } from "./known-keys.js";
import type { SourceResolver } from "./parse-source.js";
import { positionAt } from "./position.js";
import { fileProblem, type Problem } from "../problem.js";

const rule = "no-unresolved-refs";
const hint = "Let one of them lead to a value, or be one.";

/** Where a `$ref` stands. */
interface Place {
  readonly document: ParsedDocument;
  readonly spot: Spot;
}

/** Complaints about each `$ref` of a document, and of all files that it refers to, that leads to other ones, which lead back to it. */
export async function circularReferences(root: ParsedDocument, resolver: SourceResolver): Promise<Problem[]> {
  const documents = await referredFrom(root, resolver);
  const places = new Map<object, Place>();
  for (const document of documents.values())
    for (const { holder, spot } of keysOf(document.parsed).references)
      if (reference(holder) !== undefined) places.set(holder, { document, spot });
  const circular = inCircles(places, ({ source }, uri) =>
    documents.get(resolver.resolveExternalRef(source.absoluteRef, uri)),
  );
  return [...places].flatMap(([value, { document, spot }]): Problem[] => {
    if (!circular.has(value)) return [];
    const at = pointerOf(spot, "$ref");
    const message = "This $ref leads back to itself, and never to a value.";
    const file = displayLocation(document.source.absoluteRef, resolver.reader.settings.cwd);
    return [{ ...fileProblem(file, rule, message, hint), ...positionAt(document.source, at, true), pointer: at }];
  });
}

/** The same of a document in which no such `$ref` was found: it alone is named. */
export function circularSomewhere({ source }: ParsedDocument, cwd: string): Problem {
  const message = "A $ref leads back to itself, and never to a value.";
  return fileProblem(displayLocation(source.absoluteRef, cwd), rule, message, hint);
}

/** Whether a pointer leads into an example, in which openapi-core follows nothing. */
export function isInExample(pointer: string): boolean {
  return pointerKeys(pointer).some((key) => /^examples?$/.test(key));
}

/** A document and all that its `$ref`s lead to, by their locations; what cannot be read is told by those who need it. */
async function referredFrom(root: ParsedDocument, resolver: SourceResolver): Promise<Map<string, ParsedDocument>> {
  const found = new Map([[root.source.absoluteRef, root]]);
  for (const { source, parsed } of found.values()) {
    const base = source.absoluteRef;
    const uris = new Map<string, string>();
    for (const { holder, spot } of keysOf(parsed).references) {
      const [uri = ""] = reference(holder)?.split("#") ?? [];
      if (uri !== "" && !isInExample(pointerOf(spot))) uris.set(resolver.resolveExternalRef(base, uri), uri);
    }
    const opened = [...uris]
      .filter(([location]) => !found.has(location))
      .map(async ([location, uri]) => {
        const document = await resolver.resolveDocument(base, uri).catch(() => undefined);
        return document !== undefined && "parsed" in document ? ([location, document] as const) : undefined;
      });
    for (const each of await Promise.all(opened)) if (each) found.set(...each);
  }
  return found;
}

/**
 * Those references that need themselves to be followed: to their end, or through what they name. Each is followed once.
 * @param open gives the document that a URI leads to from another
 */
function inCircles(
  places: ReadonlyMap<object, Place>,
  open: (from: ParsedDocument, uri: string) => ParsedDocument | undefined,
): ReadonlySet<object> {
  const circular = new Set<object>();
  const targets = new Map<object, unknown>();
  const way: object[] = [];
  const follow = (value: unknown): unknown => {
    const place = places.get(value as object);
    const owner = value as object;
    if (place === undefined) return value;
    if (targets.has(owner)) return targets.get(owner);
    const start = way.indexOf(owner);
    if (start >= 0) for (const each of way.slice(start)) circular.add(each);
    if (start >= 0) return undefined;
    way.push(owner);
    const [uri = "", fragment = ""] = reference(value)!.split("#");
    const target = pointerKeys(fragment).reduce<unknown>(
      (held, key) => child(isObject(held) && !Object.hasOwn(held, key) ? follow(held) : held, key),
      (uri === "" ? place.document : open(place.document, uri))?.parsed,
    );
    targets.set(owner, follow(target));
    way.pop();
    return targets.get(owner);
  };
  for (const value of places.keys()) follow(value);
  return circular;
}

function child(held: unknown, key: string): unknown {
  return typeof held === "object" && held !== null && Object.hasOwn(held, key) ? held[key as never] : undefined;
}

/** The target of an object that is a `$ref`: in its own document by a pointer, or in another. */
function reference(value: unknown): string | undefined {
  const target = (value as { $ref?: unknown } | null | undefined)?.$ref;
  return typeof target === "string" && !/^(#[^/]|#?$)/.test(target) ? target : undefined;
}
