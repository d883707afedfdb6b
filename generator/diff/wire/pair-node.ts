import type { Finding } from "./finding.js";
import type { Direction } from "./effect.js";
import type { SchemaPlace } from "./pair.js";

/** What a pair of schemas stands in; the same two schemas are compared once for each such setting. */
export interface Setting {
  readonly direction: Direction;
  readonly place: SchemaPlace;
  /** Whether the format distinguishes `1` from `"1"`. */
  readonly typed: boolean;
  readonly inHeader: boolean;
  /** Whether it may be written as XML. */
  readonly xml: boolean;
  readonly exploded: boolean;
  /** Whether a base is only what its heirs have in common: in an `allOf`, and where it is itself one of the heirs. */
  readonly composed?: boolean;
  /** Days between a deprecation and its sunset date that are asked for. */
  readonly notice: number;
}

/** Two schemas that were compared, with what was found, and the pairs that they lead to. */
export interface PairNode {
  readonly base: string;
  readonly revision: string;
  readonly findings: Finding[];
  readonly children: { readonly label: string; readonly node: PairNode }[];
  /** Pairs that lead to this one. */
  readonly parents: PairNode[];
  readonly direction: Direction;
  readonly place: SchemaPlace;
}
