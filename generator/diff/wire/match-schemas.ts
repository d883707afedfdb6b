import type { Schema } from "../../document/types.js";
import { isObject, type Located } from "../located.js";
import type { RunRules } from "./run-rules.js";
import { shapeKey, type SameShape } from "./same-shape.js";
import { viewOf } from "./schema-view.js";
import type { Source } from "../source.js";
import type { Unchanged } from "./unchanged.js";

/** Which members of a list of schemas stand for one another. */
export interface ListMatch {
  readonly matched: readonly (readonly [Located<Schema>, Located<Schema>])[];
  readonly added: readonly Located<Schema>[];
  readonly removed: readonly Located<Schema>[];
}

/** What is needed to compare schemas of two documents. */
export interface Comparison {
  readonly base: Source;
  readonly revision: Source;
  readonly same: SameShape;
  readonly unchanged: Unchanged;
  /** Today, as YYYY-MM-DD. */
  readonly today: string;
  readonly runRules: RunRules;
  /** The name that the revision has for a component of the base. */
  renamed(name: string): string;
}

/** Matches the members of two lists by `$ref`, by shape, by title, by the value that a discriminator would have, and at last by being alone. */
export function matchSchemas(
  comparison: Comparison,
  base: readonly Located<Schema>[],
  revision: readonly Located<Schema>[],
): ListMatch {
  const matched: [Located<Schema>, Located<Schema>][] = [];
  let removed = [...base];
  let added = [...revision];

  const match = (
    keyOfBase: (piece: Located<Schema>) => string | undefined,
    keyOfRevision: (piece: Located<Schema>) => string | undefined,
    accept: (one: Located<Schema>, other: Located<Schema>) => boolean = () => true,
  ): void => {
    if (removed.length === 0 || added.length === 0) return;
    const candidates = new Map<string, Located<Schema>[]>();
    for (const piece of added) {
      const key = keyOfRevision(piece);
      if (key !== undefined) candidates.set(key, [...(candidates.get(key) ?? []), piece]);
    }
    const taken = new Set<Located<Schema>>();
    removed = removed.filter((piece) => {
      const key = keyOfBase(piece);
      const other = (key === undefined ? [] : (candidates.get(key) ?? [])).find(
        (candidate) => !taken.has(candidate) && accept(piece, candidate),
      );
      if (other === undefined) return true;
      taken.add(other);
      matched.push([piece, other]);
      return false;
    });
    added = added.filter((piece) => !taken.has(piece));
  };

  const { renamed, same } = comparison;
  match(
    (piece) => renamedReference(piece, renamed),
    (piece) => referenceOf(piece),
  );
  match(
    (piece) => shapeKey(comparison.base, piece),
    (piece) => shapeKey(comparison.revision, piece),
    (one, other) => (isInline(one) || isInline(other)) && same(one, other),
  );
  match(inlineTitle, inlineTitle);
  match(
    (piece) => constantsOf(comparison.base, piece),
    (piece) => constantsOf(comparison.revision, piece),
    (one, other) => isInline(one) || isInline(other),
  );
  const [one, ...others] = removed.filter(isInline);
  const [other, ...more] = added.filter(isInline);
  if (one && other && others.length + more.length === 0 && !one.value.title && !other.value.title) {
    matched.push([one, other]);
    removed = removed.filter((piece) => piece !== one);
    added = added.filter((piece) => piece !== other);
  }
  return { matched, added, removed };
}

function referenceOf({ value }: Located<Schema>): string | undefined {
  return isObject(value) && typeof value.$ref === "string" ? value.$ref : undefined;
}

function renamedReference(piece: Located<Schema>, renamed: (name: string) => string): string | undefined {
  const reference = referenceOf(piece);
  const prefix = "#/components/schemas/";
  return reference?.startsWith(prefix) ? prefix + renamed(reference.slice(prefix.length)) : reference;
}

function isInline(piece: Located<Schema>): boolean {
  return referenceOf(piece) === undefined;
}

function inlineTitle(piece: Located<Schema>): string | undefined {
  return isObject(piece.value) && isInline(piece) ? piece.value.title || undefined : undefined;
}

/** The properties that can have one value only, as text: what a discriminator would look at. */
function constantsOf(source: Source, piece: Located<Schema>): string | undefined {
  const found: string[] = [];
  for (const [name, property] of viewOf(source, piece).properties) {
    const { schema } = viewOf(source, property);
    if (Array.isArray(schema.enum) && schema.enum.length === 1) found.push(`${name}=${String(schema.enum[0])}`);
  }
  return found.length === 0 ? undefined : found.sort().join("&");
}
