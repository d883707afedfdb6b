import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseYaml } from "@redocly/openapi-core";
import { describe, expect, it } from "vitest";
import { diffFiles } from "../../generator/index.js";
import { compare, outside, ruleFolders, today } from "./compare.js";

const folder = outside("diff-cases");

/** What oasdiff can say and we never do, and why. */
const unsaid: readonly { readonly ids: readonly string[]; readonly because: string }[] = [
  {
    ids: ["api-version-not-bumped", "api-version-decreased", "api-major-version-not-bumped"],
    because: "--check-version says it, and which version it should be; a change of the description it is not",
  },
];

type Row = readonly [id: string, before: object, after: object];

/** A document in which one schema stands where an id speaks of it. */
function documentWith(id: string, schema: object): object {
  // Of XML nobody knows whether 1 is a number or a text.
  const content = (inner: object) => ({
    [id.endsWith("-type-compatible") ? "application/xml" : "application/json"]: { schema: inner },
  });
  const object = { type: "object", properties: { part: schema } };
  const [place] =
    /^(new-required-request-|request-|response-)(body|header-property|header|parameter-property|parameter)?/.exec(
      id,
    ) ?? [""];
  const parameter = (where: string, inner: object) => ({ parameters: [{ name: "Given", in: where, schema: inner }] });
  const answer = (more: object) => ({ responses: { 200: { description: "Done", ...more } } });
  const places: Readonly<Record<string, object>> = {
    "request-body": { requestBody: { content: content(schema) } },
    "request-": { requestBody: { content: content(object) } },
    "request-parameter": parameter("query", schema),
    "request-parameter-property": parameter("query", object),
    "new-required-request-header-property": parameter("header", schema),
    "response-body": answer({ content: content(schema) }),
    "response-": answer({ content: content(object) }),
    "response-header": answer({ headers: { Given: { schema } } }),
  };
  const kind = (value: string) => ({ type: "object", properties: { kind: { const: value } }, required: ["kind"] });
  return {
    openapi: "3.1.0",
    info: { title: "Things", version: "1.0.0" },
    paths: { "/things": { post: { ...answer({}), ...places[place] } } },
    components: { schemas: { Cat: kind("cat"), Dog: kind("dog") } },
  };
}

const rows = parseYaml(readFileSync(join(import.meta.dirname, "catalogue.yaml"), "utf8")) as Row[];

describe("changes of one schema", () => {
  it.each(rows)("%s", (id, before, after) => {
    const ids = compare(documentWith(id, before), documentWith(id, after)).map((change) => change.id);
    expect(ids).toContain(id);
  });
});

describe.skipIf(folder === undefined)("oasdiff's 509 ids", () => {
  it("can all be said, but for those that a table names", async () => {
    const ids = (file: string) => JSON.parse(readFileSync(join(folder!, file), "utf8")) as Record<string, string>[];
    const said = new Set(rows.map(([id]) => id));
    const pairs = ruleFolders.map(({ path }) => [join(path, "before.yaml"), join(path, "after.yaml")] as const);
    for (const { base, revision } of ["cases.json", "cases-mutated.json"].flatMap(ids)) {
      const path = (name: string) => join(folder!, name.startsWith("specs/") ? name : `specs/${name}`);
      pairs.push([path(base!), path(revision!)]);
    }
    for (const [one, other] of pairs)
      for (const [base, revision] of [[one, other] as const, [other, one] as const]) {
        // Some cases test how oasdiff loads what cannot be loaded.
        for (const sunsetNotice of [{}, { stable: 30 }]) {
          const options = { sdk: false, today, sunsetNotice };
          const { changes } = await diffFiles(base, revision, options).catch(() => ({ changes: [] }));
          for (const { id } of changes) said.add(id);
        }
      }
    const missing = ids("checks.json").flatMap(({ id }) => (said.has(id!) ? [] : [id!]));
    expect(missing.sort()).toEqual(unsaid.flatMap((one) => one.ids).sort());
  }, 300_000);
});
