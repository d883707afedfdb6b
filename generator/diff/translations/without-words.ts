import { kinds } from "../../document/keywords.js";
import type { Kind } from "../../document/objects.js";
import { dereference, isObject } from "../../document/pointer.js";
import type { Extensible, OpenApi } from "../../document/types.js";
import { visit, type Visitor } from "../../document/walk.js";

/**
 * A description without what may differ between its translations: titles, tags, operationIds, extensions, and the
 * descriptions of servers, links and scopes. Pointers lead to the same places; other texts stay, since one may be missing.
 */
export function withoutWords(document: OpenApi): OpenApi {
  const copy = structuredClone(document);
  const strip = (kind: Kind) => (piece: Extensible) => {
    for (const key of Object.keys(piece))
      if (words.has(key) || (quiet.has(kind) && texts.has(key)) || (key.startsWith("x-") && !kinds[kind].others))
        delete piece[key];
    if (kind === "oauthFlow" && isObject(piece.scopes))
      piece.scopes = Object.fromEntries(Object.keys(piece.scopes).map((name) => [name, ""]));
    // Examples in their place: those of components have names that may differ.
    if (kind !== "components" && isObject(piece.examples))
      for (const [name, example] of Object.entries(piece.examples))
        if (isObject(example)) piece.examples[name] = dereference(copy, example) ?? example;
  };
  visit(copy, Object.fromEntries(Object.keys(kinds).map((kind) => [kind, strip(kind as Kind)])) as Visitor);
  return copy;
}

const words = new Set(["title", "operationId", "tags", "externalDocs", "$comment"]);

const texts = new Set(["description", "summary"]);

/** Kinds whose texts are compared as a part of something else, so that they have to go. */
const quiet: ReadonlySet<Kind> = new Set<Kind>(["server", "serverVariable", "link", "encoding"]);
