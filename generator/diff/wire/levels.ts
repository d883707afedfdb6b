import type { Verdict } from "../change.js";

/** Changes whose verdict does not follow from their effect. */
export interface Exception {
  /** Ids; `*` stands for any words. */
  readonly ids: readonly string[];
  readonly verdict: Verdict;
  readonly because: string;
}

/** Where teams that know oasdiff expect another verdict than the one that follows: the first that fits counts. */
export const exceptions: readonly Exception[] = [
  {
    ids: [
      "request-*-max-set",
      "request-*-min-set",
      "request-*-exclusive-max-set",
      "request-*-exclusive-min-set",
      "request-*-max-length-set",
      "request-*-min-items-set",
    ],
    verdict: "warning",
    because: "a limit that is written down for the first time has often been enforced all along",
  },
  {
    ids: ["request-*-pattern-changed"],
    verdict: "warning",
    because: "whether one pattern allows what another one does cannot be decided in general",
  },
  {
    ids: ["response-*-pattern-added", "response-*-pattern-changed", "response-*-pattern-removed"],
    verdict: "info",
    because: "clients read strings without testing them against a pattern",
  },
  {
    ids: ["response-*-enum-value-added", "response-*-became-not-enum"],
    verdict: "warning",
    because: "tolerant clients ignore values that they do not know",
  },
  {
    ids: ["request-*-all-of-removed"],
    verdict: "warning",
    because: "what the branch asked for may be asked for elsewhere",
  },
  {
    ids: ["response-*-all-of-*", "response-*-any-of-*"],
    verdict: "info",
    because: "a client that reads what it needs is seldom hurt, and the branches themselves are compared",
  },
  {
    ids: ["response-body-media-type-schema-removed", "response-body-media-type-item-schema-removed"],
    verdict: "warning",
    because: "the body may well be what it was, only undescribed",
  },
];
