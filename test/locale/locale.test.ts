import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseYaml } from "@redocly/openapi-core";
import { describe, expect, it } from "vitest";
import { diffDocuments, diffFiles } from "../../generator/index.js";
import { compare, outside, ruleFolders } from "../diff/compare.js";
import { english, told, translated } from "./descriptions.js";

const operation = (translation: any) => translation.paths["/messages/{task_id}"].post;
const body = (translation: any) => translation.components.schemas["停止要求"];
const request = (translation: any) => operation(translation).requestBody.content["application/json"];
const answer = (translation: any) => operation(translation).responses["200"].content["application/json"];
const failure = (translation: any) => operation(translation).responses["400"];

/** An edit of the translation, the rule that tells of it, and what it says. */
const structural: [string, (translation: any) => void, rule: string, says: string][] = [
  [
    "an operation",
    (t) => delete t.paths["/messages/{task_id}"].post,
    "operation-existence",
    "POST /messages/{task_id} is missing in revision.",
  ],
  [
    "an operation of an alpha",
    (t) => (t.paths["/more"] = { get: { "x-stability-level": "alpha", deprecated: true, responses: {} } }),
    "operation-existence",
    "GET /more is missing in base.",
  ],
  [
    "a parameter",
    (t) => operation(t).parameters.push({ name: "q", in: "query", schema: {} }),
    "parameter-existence",
    "query parameter 'q' is missing in base.",
  ],
  [
    "a request media type",
    (t) => (operation(t).requestBody.content["text/plain"] = {}),
    "media-types",
    "The media type 'text/plain' of the request body is missing in base.",
  ],
  [
    "a response media type",
    (t) => (operation(t).responses["200"].content["text/plain"] = {}),
    "media-types",
    "'text/plain'",
  ],
  [
    "a status",
    (t) => delete operation(t).responses["400"],
    "response-status",
    "The response of status '400' is missing in revision.",
  ],
  [
    "a property",
    (t) => delete body(t).properties.mode,
    "property-existence",
    "Property 'mode' of the request body is missing in revision.",
  ],
  [
    "requiredness",
    (t) => delete body(t).required,
    "property-required",
    "Property 'user' of the request body is required in base only.",
  ],
  [
    "a type",
    (t) => (body(t).properties.user.type = "integer"),
    "type-and-format",
    "is 'string' in base, but 'integer' in revision.",
  ],
  ["a format", (t) => (body(t).properties.user.format = "uuid"), "type-and-format", "in revision."],
  [
    "a value of an enum",
    (t) => answer(t).schema.properties.result.enum.push("fail"),
    "enum-values",
    "The value 'fail' of the enum of property 'result' of the response body of status '200' is missing in base.",
  ],
  [
    "a bound of a property that is called description",
    (t) => (answer(t).schema.properties.description.maxLength = 9),
    "bounds",
    "is '20' in base, but '9' in revision.",
  ],
  [
    "a property below an alternative",
    (t) => delete body(t).properties.mode.oneOf[0].properties.fast,
    "property-existence",
    "fast' of the request body is missing in revision.",
  ],
  [
    "an example",
    (t) => delete request(t).examples["長い"],
    "media-type-examples",
    "The example 'Long' of media type 'application/json' of the request body is missing in revision.",
  ],
  ["all examples", (t) => delete request(t).examples, "media-type-examples", "'Short'"],
  [
    "an example of a parameter",
    (t) => delete operation(t).parameters[0].example,
    "parameter-examples",
    "The example of",
  ],
  [
    "an example of a property",
    (t) => delete body(t).properties.user.example,
    "schema-examples",
    "The example of property 'user' of the request body is missing in revision.",
  ],
  [
    "a property of an example",
    (t) => delete request(t).examples["長い"].value.mode,
    "media-type-examples",
    "'mode' is missing in revision in the example 'Long'",
  ],
  [
    "a code in an example",
    (t) => (failure(t).content["application/json"].examples.not_chat.value.code = "別"),
    "media-type-examples",
    "The code 'not_chat' is missing in revision in the example 'not_chat'",
  ],
  [
    "a code in a list of codes",
    (t) => (failure(t).description = "- `not_found` ： 訳"),
    "response-texts",
    "'not_chat'",
  ],
];

structural.push(
  [
    "a schema of events",
    (t) => delete t.components.schemas.StopEvent,
    "component-schemas",
    "The schema 'StopEvent' is missing in revision.",
  ],
  [
    "a property that stands in no operation",
    (t) => delete t.components.schemas.StopEvent.properties.event,
    "property-existence",
    "Property 'event' of schema 'StopEvent' is missing in revision.",
  ],
  [
    "the schema of a parameter",
    (t) => delete operation(t).parameters[0].schema,
    "parameter-schema",
    "The schema of path parameter 'task_id' is missing in revision.",
  ],
);

const texts: readonly [string, (translation: any) => void, rule: string, says: string][] = [
  [
    "the summary of an operation",
    (t) => delete operation(t).summary,
    "operation-texts",
    "The summary of POST /messages/{task_id} is missing in revision.",
  ],
  [
    "the description of a parameter",
    (t) => (operation(t).parameters[0].description = " "),
    "parameter-texts",
    "is missing in revision.",
  ],
  [
    "the description of a property",
    (t) => delete body(t).properties.user.description,
    "schema-texts",
    "The description of property 'user' of the request body is missing in revision.",
  ],
  [
    "the description of a request body",
    (t) => delete operation(t).requestBody.description,
    "request-body-texts",
    "is missing in revision.",
  ],
  [
    "the description of a response",
    (t) => (operation(t).responses["200"].description = ""),
    "response-texts",
    "is missing in revision.",
  ],
  ["the description of the description", (t) => delete t.info.description, "document-texts", "is missing in revision."],
];

describe("two translations", () => {
  it("are the same where only words and names differ", async () => {
    const translation = translated();
    expect(JSON.stringify(translation)).not.toBe(JSON.stringify(english));
    expect(operation(translation).operationId).toBe("訳stopEn");
    expect(await told(() => {})).toEqual([]);
  });

  it.each(structural)("are told apart by %s, either way", async (_what, edit, rule, says) => {
    const changes = await told(edit);
    expect(changes.map(({ id }) => id)).toContain(rule);
    expect(
      changes
        .filter(({ id }) => id === rule)
        .map(({ message }) => message)
        .join("\n"),
    ).toContain(says);
    expect(changes.every(({ wire, sdk }) => wire === "warning" && sdk === "none")).toBe(true);
    expect((await told(edit, true)).map(({ id }) => id)).toEqual(expect.arrayContaining(changes.map(({ id }) => id)));
  });

  it.each(texts)("lack %s", async (_what, edit, rule, says) => {
    const changes = await told(edit);
    expect(changes).toMatchObject([{ id: rule, wire: "none", docs: true }]);
    expect(changes[0]!.message).toContain(says);
    expect(await told(edit, true)).toMatchObject([{ id: rule, wire: "none", docs: true }]);
  });

  it("ask for no version", async () => {
    const { summary } = await diffDocuments(english as never, { ...english, paths: {} } as never, { locale: true });
    expect(summary).toEqual({ wire: "warning", sdk: "none", docs: false, bump: { api: "none", package: "none" } });
  });

  it("are never told of as something that happened", () => {
    const messages: string[] = [];
    for (const { path } of ruleFolders)
      for (const names of [
        ["before.yaml", "after.yaml"],
        ["after.yaml", "before.yaml"],
      ]) {
        const [base, revision] = names.map((name) => parseYaml(readFileSync(join(path, name), "utf8")) as object);
        const changes = compare(base!, revision!, { translations: { base: "one", revision: "other" } });
        expect(changes.every(({ wire, docs }) => wire === (docs ? "none" : "warning"))).toBe(true);
        messages.push(...changes.map(({ message }) => message.replace(/'[^']*'/g, "…")));
      }
    expect(messages.length).toBeGreaterThan(300);
    const happened = /\b(was|were)\b|went|became|no longer|\bnow\b|joined|\bleft\b|gained|\blost\b|moved/;
    expect(messages.filter((message) => happened.test(message))).toEqual([]);
    expect(messages.filter((message) => !/\b(one|other)\b|differ/.test(message))).toEqual([]);
  });
});

describe("real translations", () => {
  const folder = outside("dify");
  it.skipIf(folder === undefined)("are the same where their authors keep them so", async () => {
    const [one, other] = ["chat.ja.json", "chat.en.json"].map((name) => join(folder!, name)) as [string, string];
    expect((await diffFiles(one, other, { locale: true })).changes).toEqual([]);
  });

  it.skipIf(folder === undefined)("are told apart where one is behind", async () => {
    const [one, other] = ["history/ja-chat/00-767397a9.json", "chat.en.json"].map((name) => join(folder!, name)) as [
      string,
      string,
    ];
    const { changes } = await diffFiles(one, other, { locale: true });
    const missing = changes.filter(({ id }) => id === "operation-existence");
    expect(missing.map(({ operation: found }) => found?.path)).toContain("/apps/annotations");
  });
});
