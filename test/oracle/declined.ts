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
