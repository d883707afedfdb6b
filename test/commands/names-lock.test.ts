import { expect, test } from "vitest";
import { lockPaths } from "../../generator/lock-paths.js";
import { readNamesLock } from "../../generator/names-lock.js";
import { ProblemsError, type Problem } from "../../generator/problem.js";

const lock = `operations:
  GET /a: listPets
  GET /b: { name: countPets, aliases: [numberOfPets] }
schemas:
  Pet: Pet
described:
  operations: { GET /a: listPets }
  schemas: { Pet: "0123456789ab" }
`;

async function problems(text: string): Promise<readonly Problem[]> {
  try {
    await readNamesLock("names.lock.yaml", "/", ["createClient"], () => Promise.resolve(Buffer.from(text)));
    return [];
  } catch (error) {
    if (error instanceof ProblemsError) return error.problems;
    throw error;
  }
}

test("a lock that is whole is read, with either ending of lines", async () => {
  expect(await problems(lock)).toEqual([]);
  expect(await problems(lock.replaceAll("\n", "\r\n"))).toEqual([]);
});

test.for([
  ["a name twice", lock.replace("countPets", "listPets"), 3, "pinned twice"],
  ["an alias that is a name", lock.replace("numberOfPets", "Pet"), 5, "pinned twice"],
  ["what is no identifier", lock.replace("countPets", "count-pets"), 3, "no identifier"],
  ["a word of the language", lock.replace("listPets", "delete"), 2, "no identifier"],
  ["a name of the package", lock.replace("countPets", "createClient"), 3, "the package's own"],
  ["an operation without a method", lock.replace("GET /b", "/b"), 3, "no operation"],
  ["a pin of another form", lock.replace("aliases: [numberOfPets]", "alias: numberOfPets"), 3, "cannot be understood"],
  ["a list for a pin", lock.replace("Pet: Pet", "Pet: [Pet]"), 5, "cannot be understood"],
  ["a key that is not known", lock.replace("schemas:\n", "schemes:\n"), 4, "has no `schemes`"],
  ["a list of schemas", lock.replace("  Pet: Pet", "  - Pet"), 4, "has to be a map"],
  ["the marks of a merge", lock.replace("  GET /b", "<<<<<<< ours\n  GET /b"), 3, "A merge"],
  ["an operation twice", lock.replace("GET /b", "GET /a"), 3, ""],
  ["a tab", lock.replace("  GET /b", "\tGET /b"), 3, "Not YAML"],
  ["nothing", "", 1, "is empty"],
] as const)("%s is an error at its line", async ([, text, line, words]) => {
  expect(text).not.toBe(lock);
  const [first] = await problems(text);
  expect(first).toMatchObject({ rule: "names-lock", severity: "error", line });
  expect(first!.message).toContain(words);
  expect(first!.hint).toBeTruthy();
});

test("each API has a lock of its own beside its root; what a URL describes has none", () => {
  const apis = [
    { api: "one", root: "spec/one/openapi.yaml" },
    { api: "chat@v1", root: "./spec/shared/chat.yaml" },
    { api: "all", root: "spec/shared/all.yaml" },
    { api: "far", root: "https://x.example/openapi.json" },
  ];
  expect([...lockPaths(apis)]).toEqual([
    ["one", "spec/one/names.lock.yaml"],
    ["chat@v1", "spec/shared/chat-v1.names.lock.yaml"],
    ["all", "spec/shared/all.names.lock.yaml"],
  ]);
});
