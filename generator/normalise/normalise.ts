import { markOrigins } from "../document/origin.js";
import { pointer } from "../document/pointer.js";
import type { Document, OpenApi } from "../document/types.js";
import { keepPlaces, letGo } from "../document/walk.js";
import {
  brokenReferences,
  readKeywords,
  takeOutOddReferences,
  type BrokenReference,
  type MisusedKeyword,
} from "./mistakes.js";
import { absoluteLinks } from "./passes/absolute-links.js";
import { findOpaque } from "./opaque.js";
import { circleIn, orderedCopy } from "./ordered-copy.js";
import { references } from "./passes/references.js";
import { passes } from "./passes/index.js";
import { markValues, type ValueSettings } from "./mark-values.js";
import type { Repair, Untyped } from "./pass.js";
import { findUnpaged, findUntyped } from "./untyped.js";

export interface NormaliseOptions {
  /** Ids of passes that shall not run. */
  readonly skip?: readonly string[];
  /** What values are in code; as JSON has them without it. */
  readonly values?: ValueSettings | undefined;
}

export interface Normalised {
  readonly document: Document;
  readonly repairs: readonly Repair[];
  /** What stays without a type, and how an overlay could give it one, where that can be told. */
  readonly untyped: readonly Untyped[];
  /** Lists whose pages nobody can be sure of, and how an overlay could say it. */
  readonly unpaged: readonly Untyped[];
  /** Keywords of Katagami's own that cannot be understood. */
  readonly misused: readonly MisusedKeyword[];
  /** `$ref`s that lead to nothing: of such a document nothing can be made. */
  readonly broken: readonly BrokenReference[];
}

/** Applies every pass that is not switched off to a copy of a document. */
export function normalise(document: Document, { skip = [], values }: NormaliseOptions = {}): Normalised {
  const { copy, isTree } = orderedCopy<OpenApi>(document);
  if (isTree) keepPlaces(copy);
  const repairs: Repair[] = [];
  const circle = isTree ? undefined : circleIn(document);
  if (circle !== undefined) return unusable(document, pointer(...circle));
  const broken = [...takeOutOddReferences(copy), ...brokenReferences(copy)];
  let misused: readonly MisusedKeyword[] = [];
  let untyped: Untyped[] = [];
  for (const pass of passes) {
    if (pass.id === "prune") untyped = findUntyped(copy);
    if (!skip.includes(pass.id)) for (const repair of pass.run(copy)) repairs.push(repair);
    if (pass.id === references.id) misused = readKeywords(copy);
  }
  for (const repair of markValues(copy, values)) repairs.push(repair);
  const unpaged = skip.includes("pagination") ? [] : findUnpaged(copy);
  const opaque = findOpaque(copy);
  letGo(copy);
  return { document: copy as Document, repairs, untyped: [...untyped, ...opaque], unpaged, broken, misused };
}

/** What is told of a document in which a `$ref` stands where none is followed, and leads to what it stands in. */
function unusable(document: Document, pointer: string): Normalised {
  const broken = [{ pointer, ref: "that leads to what it stands in" }];
  return { document, repairs: [], untyped: [], unpaged: [], misused: [], broken };
}

/** What is wrong with a document beyond what its own specification forbids, without a look at its types. */
export function findMistakes(document: Document): Pick<Normalised, "broken" | "misused"> {
  const copy: OpenApi = structuredClone(document);
  const broken = [...takeOutOddReferences(copy), ...brokenReferences(copy)];
  for (const pass of passes.slice(0, passes.indexOf(references) + 1)) pass.run(copy);
  return { broken, misused: readKeywords(copy) };
}

/** Passes that change nothing but words. */
const wordy: ReadonlySet<string> = new Set([absoluteLinks.id]);

/**
 * A copy of a document after every pass that has to do with types: all that a comparison of packages needs. `originOf` tells where
 * what it holds stood.
 */
export function normaliseTypes(document: OpenApi, skip: readonly string[] = [], values?: ValueSettings): Document {
  const { copy, isTree } = orderedCopy(document);
  if (isTree) keepPlaces(copy);
  markOrigins(copy);
  takeOutOddReferences(copy);
  for (const pass of passes) {
    if (!wordy.has(pass.id) && !skip.includes(pass.id)) pass.run(copy);
    if (pass.id === references.id) readKeywords(copy);
  }
  markValues(copy, values);
  letGo(copy);
  return copy as Document;
}
