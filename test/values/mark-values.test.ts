import { describe, expect, it } from "vitest";
import { diff } from "../../generator/diff.js";
import type { Document, Schema } from "../../generator/document/types.js";
import { normalise } from "../../generator/normalise/normalise.js";
import type { ValueSettings } from "../../generator/normalise/mark-values.js";
import { runIn } from "../commands/run-in.js";
import { inFolder } from "../e2e/in-folder.js";

const date = { type: "string", format: "date-time" };
const object = (properties: object) => ({ type: "object", required: Object.keys(properties), properties });

function documentOf(schema: object, more: object = {}): Document {
  const content = { "application/json": { schema: { $ref: "#/components/schemas/A" } } };
  const responses = { 200: { description: "", content } };
  return {
    ...{
      openapi: "3.1.0",
      info: { title: "T", version: "1.0.0" },
      paths: { "/a": { get: { operationId: "a", responses } } },
    },
    ...{ components: { schemas: { A: schema as Schema } }, ...more },
  } as never;
}

/** The properties of a schema that become something else in code. */
function marked(schema: object, settings: ValueSettings | undefined = { dates: "Date" }, more: object = {}): string {
  const { document, repairs } = normalise(documentOf(schema, more), { values: settings });
  const text = JSON.stringify(document.components?.schemas);
  const told = repairs.filter(({ pass }) => pass === "values").length;
  return `${text.split('"x-katagami-value"').length - 1} marked, ${told} told`;
}

describe("a value is something else in code", () => {
  it.each([
    ["where it is asked for", object({ at: date }), "1 marked, 0 told"],
    ["but no enumeration of texts", object({ at: { ...date, enum: ["2026-01-01T00:00:00Z"] } }), "0 marked, 0 told"],
    [
      "beside null, a number or an object",
      object({ at: { anyOf: [date, { type: "null" }, { type: "number" }, object({})] } }),
      "1 marked, 0 told",
    ],
    ["but not beside another text", object({ at: { anyOf: [date, { type: "string" }] } }), "0 marked, 1 told"],
    [
      "nor beside another format",
      object({ at: { anyOf: [date, { type: "string", format: "date" }] } }),
      "0 marked, 2 told",
    ],
    [
      "nor in a union that data does not tell apart",
      { oneOf: [object({ at: date }), object({ at: { type: "string" } })] },
      "0 marked, 1 told",
    ],
    [
      "nor where a map may have a text of that name",
      { anyOf: [object({ at: date }), { type: "object", additionalProperties: { type: "string" } }] },
      "0 marked, 1 told",
    ],
    [
      "in a union that a tag tells apart",
      { oneOf: [object({ tag: { const: "a" }, at: date }), object({ tag: { const: "b" }, at: { type: "string" } })] },
      "1 marked, 0 told",
    ],
    [
      "but not what says when something holds",
      { ...object({ at: date }), if: object({ at: { ...date } }) },
      "1 marked, 1 told",
    ],
  ])("%s", (_, schema, expected) => expect(marked(schema)).toBe(expected));

  it("as an overlay says of one property, against the settings", () => {
    expect(marked(object({ at: { ...date, "x-katagami-value": "string" }, by: date }))).toBe("1 marked, 0 told");
    expect(marked(object({ at: { ...date, "x-katagami-value": "Temporal" }, by: date }), {})).toBe("1 marked, 0 told");
    expect(marked(object({ id: { type: "integer", format: "int64", "x-katagami-value": "bigint" } }), {})).toBe(
      "1 marked, 0 told",
    );
  });

  it.each([
    ["a whole number without a format", { type: "integer", "x-katagami-value": "bigint" }, "1 marked, 0 told"],
    ["a text without one", { type: ["string", "null"], "x-katagami-value": "Date" }, "1 marked, 0 told"],
    ["no number with a fraction", { type: "number", "x-katagami-value": "bigint" }, "0 marked, 1 told"],
    ["no bigint of a date", { ...date, "x-katagami-value": "bigint" }, "0 marked, 1 told"],
    ["no date of a number", { type: "integer", "x-katagami-value": "Date" }, "0 marked, 1 told"],
    ["no date of an enumeration", { ...date, enum: ["a"], "x-katagami-value": "Date" }, "0 marked, 1 told"],
    ["nothing of a text or a number", { type: ["string", "integer"], format: "date-time" }, "0 marked, 1 told"],
    ["nothing of what has no type", { "x-katagami-value": "Date" }, "0 marked, 1 told"],
    ["silence where JSON is what is asked for", { type: "boolean", "x-katagami-value": "string" }, "0 marked, 0 told"],
  ])("as far as it can be: %s", (_, at, expected) => expect(marked(object({ at }))).toBe(expected));

  it("beside a date of the same kind, whatever its format is called", () =>
    expect(marked(object({ at: { anyOf: [date, { type: "string", "x-katagami-value": "Date" }] } }))).toBe(
      "2 marked, 0 told",
    ));

  it("and not where client.GET reads it, or a webhook brings it", () => {
    const { document } = normalise(documentOf(object({ at: { ...date, "x-katagami-value": "Date" } })));
    expect(JSON.stringify(document)).not.toContain("x-katagami-value");
    const content = { "application/json": { schema: { $ref: "#/components/schemas/A" } } };
    const webhooks = { made: { post: { requestBody: { content }, responses: { 200: { description: "" } } } } };
    expect(marked(object({ at: date }), { dates: "Date" }, { webhooks })).toBe("0 marked, 1 told");
  });
});

const files = {
  "openapi.yaml": JSON.stringify(documentOf(object({ at: date }))),
  "redocly.yaml": "apis: { a: { root: openapi.yaml, x-katagami: { output: a, dates: Date } } }\n",
};

it("needs a lean client, as redocly.yaml is told", () =>
  inFolder(
    [],
    async (cwd) => {
      const { code, err } = await runIn(cwd, "generate");
      expect([code, err]).toEqual([2, expect.stringContaining("dates goes with a lean client alone")]);
    },
    files,
  ));

it("the sdk verdict knows that a text becomes a Date, and that nothing changes where both have it", () =>
  inFolder(
    [],
    async (cwd) => {
      const side = (values: ValueSettings) => ({ source: "openapi.yaml", overlays: [], isLean: true, values });
      const settings = {
        cwd,
        sdk: true,
        locale: false,
        severity: {},
        approvals: [],
        today: "2026-11-30",
        sunsetNotice: {},
      };
      const verdict = async (base: ValueSettings, revision: ValueSettings) =>
        (await diff("", side(base), side(revision), settings)).result.summary;
      expect(JSON.stringify(await verdict({}, { dates: "Date" }))).toContain('"sdk":"breaking"');
      expect(JSON.stringify(await verdict({ dates: "Date" }, { dates: "Date" }))).not.toContain("breaking");
    },
    files,
  ));
