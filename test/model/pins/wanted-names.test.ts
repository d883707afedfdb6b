import { expect, test } from "vitest";
import type { NameRules } from "../../../generator/model/pins/wanted-names.js";
import { described, release } from "./releases.js";

const nest = { "GET /pets": "PetsController_list", "GET /pets/{id}": "PetsController_findOne" };
const fastapi = { "POST /notes/": "create_note_notes__post", "GET /notes/{note_id}": "get_note_notes__note_id__get" };

test.for([
  ["NestJS", nest, { strip: "Controller_", case: "camel" }, ["petsList", "petsFindOne"]],
  ["NestJS without its controllers", nest, { strip: "^PetsController_" }, ["list", "findOne"]],
  ["NestJS as it is", nest, {}, ["PetsController_list", "PetsController_findOne"]],
  ["FastAPI", fastapi, { strip: "{path}_{method}", case: "camel" }, ["createNote", "getNote"]],
  ["FastAPI in its own case", fastapi, { strip: "{path}_{method}$" }, ["create_note", "get_note"]],
  ["capitals", { "GET /a": "GET_USER_BY_ID" }, { case: "camel" }, ["getUserById"]],
  [
    "an abbreviation",
    { "GET /a": "HTTPGetPage", "GET /b": "getHTTPPage" },
    { case: "camel" },
    ["httpGetPage", "getHTTPPage"],
  ],
  ["words to snakes", { "GET /a": "getHTTPPage-now" }, { case: "snake" }, ["get_http_page_now"]],
  ["another script", { "GET /a": "会話_停止" }, { case: "camel" }, ["会話停止"]],
  ["what would be nothing", { "GET /a": "list" }, { strip: ["list", "^s"] }, ["list"]],
  ["a missing id, among camels", { "GET /a": "listPets", "GET /b/{c_d}": undefined }, {}, ["listPets", "getBCD"]],
  ["a missing id, among snakes", { "GET /a": "list_pets", "GET /b/{c}": undefined }, {}, ["list_pets", "get_b_c"]],
  [
    "a missing id, among Pascals",
    { "GET /a": "ListPets", "GET /b": undefined, "GET /c": "ListPets" },
    {},
    ["ListPets", "GetB", "ListPets2"],
  ],
] as [string, Record<string, string | undefined>, NameRules, string[]][])("%s", ([, ids, rules, names]) => {
  const strips = [rules.strip ?? []].flat();
  const { operations, settled } = release(described(ids), undefined, rules);
  expect(Object.values(operations)).toEqual(names);
  expect(settled.unused.length).toBe(strips.includes("^s") ? 2 : 0);
});

test("a table names by id, or by method and path; each new name is told", () => {
  const rules = { operations: { listPets: "allPets", "GET /b": "getB" }, schemas: { pet: "Pet" } };
  const document = described({ "GET /a": "listPets", "GET /b": undefined }, { pet: { type: "object" } });
  const { operations, schemas, renamed } = release(document, undefined, rules);
  expect(operations).toEqual({ "GET /a": "allPets", "GET /b": "getB" });
  expect(schemas).toEqual({ pet: "Pet" });
  expect(renamed).toHaveLength(3);
});

test("an entry that names nothing, or takes another's name, is a mistake", () => {
  const document = described({ "GET /a": "a", "GET /b": "b" });
  expect(release(document, undefined, { operations: { c: "d" } }).settled.unused).toEqual([
    { keys: ["operations", "c"], known: ["a", "GET /a", "b", "GET /b"] },
  ]);
  expect(release(document, undefined, { operations: { a: "b" } }).settled.clashes).toEqual([
    { keys: ["operations", "a"], name: "b", other: "GET /b" },
  ]);
  expect(release(document, undefined, { operations: { a: "b", b: "a" } }).settled.clashes).toEqual([]);
});

test("what a rule changes later leaves the old names as aliases", () => {
  const first = release(described(nest));
  const second = release(described(nest), first, { strip: "Controller_", case: "camel" });
  expect(second.text).toContain("GET /pets: { name: petsList, aliases: [PetsController_list] }");
});

test("names that are hard to tell apart, or mean something else, are told", () => {
  const some = { type: "object" };
  const schemas = { Pet: some, pet: some, Error: some, delete: some, "a-b": some, a: some };
  const { renamed } = release(described({ "GET /a": "a", "GET /b": "function" }, schemas));
  expect(renamed).toEqual([
    expect.stringContaining("`function` is `function_` in code: the language"),
    expect.stringContaining("the platform's own `Error`"),
    expect.stringContaining("`a` is `aSchema` in code"),
    expect.stringContaining("`a-b` is `aB` in code"),
    expect.stringContaining("`delete` is `delete_`"),
    "`pet` differs from `Pet` by its capitals alone",
  ]);
});
