import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { diffFiles } from "../../generator/index.js";
import { ruleFolders, today } from "./compare.js";

/** Changes that have no counterpart in the other direction, or whose undoing has none, and why. */
const waived: readonly { readonly ids: RegExp; readonly because: string }[] = [
  {
    ids: /^request-(read-only-)?property-removed$|^new-.*request/,
    because: "responses name what is required in the id",
  },
  {
    ids: /^response-.*(property|status|default|header)-(added|removed)$/,
    because: "the id says more than in requests",
  },
  { ids: /^re(quest|sponse)-(body|property).*read-only|write-only/, because: "only one direction leaves it out" },
  { ids: /^response-mediatype-|^request-body-enum-value/, because: "oasdiff calls the same thing otherwise" },
  { ids: /with-default$/, because: "a default fills in for who sends, and nobody fills in what is answered" },
  { ids: /pattern-generalized$/, because: "clients read strings without testing them" },
  {
    ids: /^request-body-(added|removed|became-(required|optional))|^request-body-(media-type|text)/,
    because: "operations have one body to send, and many to answer",
  },
  {
    ids: /^response-(media-type|link|body-media-type|summary|description)|x-extensible-enum/,
    because: "only one direction has it",
  },
  {
    ids: /type-(changed|generalized|specialized|compatible)$|list-of-types/,
    because: "what is broader for one is narrower for the other",
  },
  {
    ids: /(body-one-of-removed|wrapped-in-one-of)$/,
    because: "putting an object into oneOf is one change, taking it out is a branch less",
  },
  {
    ids: /^(api-|endpoint-|webhook-)|^(required|optional)-response-header/,
    because: "an end has more kinds than a beginning",
  },
  { ids: /read-only-property-(max-length|enum-value)/, because: "what becomes broader is told as for any property" },
  {
    ids: /^request-parameter-(content-)?(required-|optional-)?(property-)?(added|removed)|request-property-max-length-increased/,
    because: "the id of what is new says whether it is required",
  },
  {
    ids: /removed-(with|without|before)|sunset|deprecated|reactivated|stability/,
    because: "an end has more kinds than a beginning",
  },
  {
    ids: /^(request|response)-header-property|^request-parameter-property-became-optional/,
    because: "header parameters are named apart",
  },
];

const isWaived = (id: string) => waived.some(({ ids }) => ids.test(id));

/** The ids that each rule's own documents give, forwards and backwards. */
const found: { readonly name: string; readonly forwards: string[]; readonly backwards: string[] }[] = [];
const ids = new Set<string>();

beforeAll(async () => {
  for (const { name, path } of ruleFolders) {
    const idsOf = async (base: string, revision: string) =>
      (await diffFiles(join(path, base), join(path, revision), { today, sdk: false })).changes.map(({ id }) => id);
    const forwards = await idsOf("before.yaml", "after.yaml");
    const backwards = await idsOf("after.yaml", "before.yaml");
    found.push({ name, forwards, backwards });
    for (const id of [...forwards, ...backwards]) ids.add(id);
  }
});

describe("ids", () => {
  it("are composed for requests and responses alike", () => {
    const mirror = (id: string) =>
      id.replace(/^(request|response)-(?=body|property)/, (way) => (way === "request-" ? "response-" : "request-"));
    expect([...ids].filter((id) => !ids.has(mirror(id)) && !isWaived(id))).toEqual([]);
  });

  it("have one for the way back", () => {
    expect([...ids].filter((id) => !ids.has(undone(id)) && !isWaived(id))).toEqual([]);
  });
});

describe("the way back", () => {
  it("undoes every change that has a counterpart", () => {
    for (const { name, forwards, backwards } of found) {
      // Whether a property is read-only is said of narrower ones alone.
      const plain = (id: string) => id.replace(/(read|write)-only-/, "");
      const undoable = (id: string) => undone(id) !== id && !isWaived(id) && !isWaived(undone(id));
      const kinds = (list: string[]) => [...new Set(list.map(plain).filter(undoable))];
      expect(kinds(backwards).sort(), name).toEqual(kinds(forwards).map(undone).sort());
    }
  });
});

function undone(id: string): string {
  for (const [one, other] of opposites) {
    if (new RegExp(`(^|-)${one}(-|$)`).test(id)) return id.replace(one, other);
    if (new RegExp(`(^|-)${other}(-|$)`).test(id)) return id.replace(other, one);
  }
  return id;
}

const opposites = [
  ["became-required", "became-optional"],
  ["became-not", "became"],
  ["mapping-added", "mapping-deleted"],
  ["added", "removed"],
  ["increased", "decreased"],
  ["unset", "set"],
  ["loosened", "tightened"],
  ["widened", "narrowed"],
  ["allowed", "restricted"],
] as const;
