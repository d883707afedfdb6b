import type { Api } from "../../model/api.js";
import { methods } from "../../document/objects.js";
import type { Document, OpenApi, PathItem } from "../../document/types.js";
import { isSameType } from "./same-type.js";
import { handlerId, piecesOf, type Piece } from "./pieces.js";

/** A document as normalisation left it, and what the emitters know of it. */
export interface Modelled {
  readonly document: Document;
  readonly api: Api;
  /** The document before that. */
  readonly original: OpenApi;
}

/**
 * Both sides with nothing left in them but what has changed, whatever uses that, and whatever these use: the types of all
 * the rest are alike, and need not be written. Where in doubt, a piece stays.
 */
export function affectedPieces(base: Modelled, revision: Modelled): { base: Modelled; revision: Modelled } {
  const [before, after] = [piecesOf(base), piecesOf(revision)];
  const users = new Map<string, string[]>();
  for (const pieces of [before, after])
    for (const [id, { uses }] of pieces)
      for (const used of uses) {
        const known = users.get(used);
        if (known) known.push(id);
        else users.set(used, [id]);
      }
  const kept = new Set(changedIds(before, after));
  for (const id of kept) for (const user of users.get(id) ?? []) kept.add(user);
  for (const id of kept)
    for (const pieces of [before, after]) for (const used of pieces.get(id)?.uses ?? []) kept.add(used);
  return { base: only(base, kept), revision: only(revision, kept) };
}

function changedIds(before: ReadonlyMap<string, Piece>, after: ReadonlyMap<string, Piece>): string[] {
  const ids = new Set([...before.keys(), ...after.keys()]);
  return [...ids].filter((id) => {
    const [one, other] = [before.get(id), after.get(id)];
    return one === undefined || other === undefined || !isSameType(one.content, other.content);
  });
}

function only({ document, api, original }: Modelled, kept: ReadonlySet<string>): Modelled {
  const { webhooks = {}, ...rest } = document;
  const handlers = api.handlers.filter((each) => each.webhooks.some((_, index) => kept.has(handlerId(each, index))));
  const operations = api.operations.filter(({ name }) => kept.has(`operations/${name}`));
  const wanted = new Set(operations.map(({ method, path }) => `${method} ${path}`));
  const paths = Object.entries(document.paths ?? {}).flatMap(([path, item]): [string, PathItem][] => {
    const others = methods.filter((method) => !wanted.has(`${method} ${path}`));
    if (others.length === methods.length) return [];
    return [[path, Object.fromEntries(Object.entries(item).filter(([key]) => !others.includes(key as never)))]];
  });
  const components = Object.entries(document.components ?? {}).map(([section, pieces]) => [
    section,
    section === "securitySchemes" || section.startsWith("x-")
      ? pieces
      : Object.fromEntries(Object.entries(pieces ?? {}).filter(([name]) => kept.has(`components/${section}/${name}`))),
  ]);
  return {
    document: {
      ...rest,
      paths: Object.fromEntries(paths),
      ...(handlers.some(({ operation }) => operation === undefined) ? { webhooks } : {}),
      components: Object.fromEntries(components),
    } as Document,
    original,
    api: {
      ...api,
      operations,
      handlers,
      schemas: api.schemas.filter(({ of }) => kept.has(`components/schemas/${of}`)),
    },
  };
}
