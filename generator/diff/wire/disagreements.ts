import type { Exception } from "./levels.js";

/** Where our verdict differs from oasdiff's on purpose, and changes that it does not know. */
export const disagreements: readonly Exception[] = [
  {
    ids: ["api-schema-added", "api-schema-renamed"],
    verdict: "none",
    because: "the name of a schema never travels; what it means for the package is another verdict",
  },
  {
    ids: ["callback-added", "callback-removed", "webhook-operation-added", "webhook-operation-removed"],
    verdict: "none",
    because: "the server calls, and the client is not asked to do anything else than before",
  },
  {
    ids: ["response-link-*", "*-media-type-encoding-*", "response-default-added", "response-default-removed"],
    verdict: "none",
    because: "the bytes that are answered stay the same",
  },
  {
    ids: [
      "request-read-only-property-removed",
      "new-*-request-read-only-property",
      "request-read-only-property-became-*",
    ],
    verdict: "none",
    because: "nobody sends the property",
  },
  {
    ids: ["callback-*", "request-parameter-content-*"],
    verdict: "info",
    because:
      "oasdiff does not look at callbacks and at parameters written as JSON: told, and left to each team's own table",
  },
  {
    ids: ["request-parameter-not-added"],
    verdict: "info",
    because: "a test of oasdiff's expects nothing of a parameter that excludes a value",
  },
  {
    ids: ["request-*-not-added"],
    verdict: "warning",
    because: "oasdiff does not look at `not`, which mostly restates what a type or pattern says already",
  },
  {
    ids: ["response-*-not-removed"],
    verdict: "info",
    because: "what may now be answered is mostly still forbidden by a type or pattern",
  },
  {
    ids: ["*-x-extensible-enum-value-added", "response-*-x-extensible-enum-value-removed"],
    verdict: "none",
    because: "the enumeration says of itself that it may grow",
  },
];

/** What oasdiff's own tests expect, and we tell otherwise. */
export interface Declined {
  /** Names of its tests. */
  readonly cases: readonly string[];
  readonly theirs: string;
  readonly ours: string;
  readonly because: string;
}

/** Changes that we find and name otherwise than oasdiff, knowing that it does not. */
export const declined: readonly Declined[] = [
  {
    cases: ["TestBreaking_RequestBodyEnumRemoved"],
    theirs: "an enum that goes away from a request removes each of its values, and breaks",
    ours: "request-*-became-not-enum",
    because: "whatever was valid before is valid still: no request can break",
  },
  {
    cases: ["TestNullableWrapping_NarrowedEnumStillReported"],
    theirs: "a schema that is wrapped for null and narrowed at once did not become nullable",
    ours: "request-*-became-nullable, beside what was narrowed",
    because: "null is valid now and was not before, whatever else changed",
  },
];

/** Cases that are not ours: they test an option which something else of ours stands in for. */
export const notOurs: readonly Declined[] = [
  {
    cases: ["TestIgnore", "TestIgnoreOnlyIncludedSubpaths"],
    theirs: "changes are left out whose text stands in an ignore file that the test names",
    ours: "an approval, by id and pointer, with a reason and a last day",
    because: "texts change from one release to the next, and what was accepted should be seen to be accepted",
  },
];
