import type { OpenApi } from "../document/types.js";
import type { OverlayAction } from "../load/overlay.js";
import type { Repair } from "../problem.js";

export type { Repair };

/** A place that stays without a type, and the overlay actions that would give it one. */
export interface Untyped {
  readonly pointer: string;
  readonly reason: string;
  readonly actions: readonly OverlayAction[];
}

/** One step of normalisation: changes the working copy of a document and reports what it did. */
export interface Pass {
  /** Names the pass, its file, and its switch in the configuration. */
  readonly id: string;
  readonly summary: string;
  run(document: OpenApi): Repair[];
}

/** Tells of a change. */
export type Report = (pointer: string, before: string, after: string, reason: string) => void;

/** A pass that changes a document by a function, which reports each change. */
export function pass(id: string, summary: string, change: (document: OpenApi, report: Report) => void): Pass {
  return {
    id,
    summary,
    run(document) {
      const repairs: Repair[] = [];
      change(document, (pointer, before, after, reason) => repairs.push({ pass: id, pointer, before, after, reason }));
      return repairs;
    },
  };
}
