import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { inFolder, writeFiles } from "./in-folder.js";
import { katagami } from "./katagami.js";

const description = (...ids: readonly string[]) => `openapi: 3.1.0
info: { title: Pets, version: 1.0.0 }
servers: [{ url: https://pets.example }]
paths:
${ids.map((id, index) => `  /${"abc"[index]}: { get: { operationId: ${id}, responses: { "200": { description: OK, content: { application/json: { schema: { $ref: "#/components/schemas/Pet" } } } } } } }`).join("\n")}
components: { schemas: { Pet: { type: object, properties: { name: { type: string } } } } }
`;
const config = (names = "") => `rules: {}
apis: { pets: { root: spec/openapi.yaml, x-katagami: { output: client${names} } } }
`;
const files = { "redocly.yaml": config(), "spec/openapi.yaml": description("listPets", "countPets") };
const lockPath = "spec/names.lock.yaml";

/** Runs it in a folder with an API that was generated once. */
function withPets(test: (cwd: string, read: (path: string) => string) => Promise<void>): Promise<void> {
  return inFolder(
    [],
    async (cwd) => {
      const { code, err } = await katagami(cwd, ["generate"]);
      expect(code, err).toBe(0);
      await test(cwd, (path) => readFileSync(join(cwd, path), "utf8"));
    },
    files,
  );
}

test("a lock is written with the package, is checked, and an old name goes when it is let go", () =>
  withPets(async (cwd, read) => {
    const lock = read(lockPath);
    expect(lock).toContain("GET /a: listPets");
    expect((await katagami(cwd, ["generate", "--check"])).code).toBe(0);

    writeFiles(cwd, { "spec/openapi.yaml": description("allPets", "countPets") });
    const check = await katagami(cwd, ["generate", "--check"]);
    expect(check.code).toBe(1);
    expect(check.out).toContain(`changed ${lockPath}`);
    expect(read(lockPath)).toBe(lock);
    const { err } = await katagami(cwd, ["generate"]);
    expect(err).toContain("1 name other than the description's");
    expect(read("client/src/aliases.d.ts")).toContain(
      "/** @deprecated It is called {@link allPets} now. */\nexport declare const listPets",
    );
    expect((await katagami(cwd, ["generate", "--check"])).code).toBe(0);

    // Beside one lock, an old name is nothing that one of two descriptions added.
    writeFiles(cwd, { "spec/next.yaml": read("spec/openapi.yaml").replace("type: string", "type: integer") });
    const { out } = await katagami(cwd, ["diff", "spec/openapi.yaml", "spec/next.yaml", "--format", "json"]);
    expect(out).toContain("response-property-type-changed");
    expect(out).not.toContain("export-added");

    expect((await katagami(cwd, ["names"])).out).toContain("allPets  (was listPets)");
    const unknown = await katagami(cwd, ["names", "--release", "listPet"]);
    expect(unknown.code).toBe(2);
    expect(unknown.err).toContain("Did you mean listPets?");
    expect((await katagami(cwd, ["names", "--release", "allPets"])).err).toContain("only old names can be let go");
    expect((await katagami(cwd, ["names", "pets", "--release", "listPets"])).code).toBe(0);
    expect((await katagami(cwd, ["generate"])).code).toBe(0);
    expect(existsSync(join(cwd, "client/src/aliases.d.ts"))).toBe(false);
  }));

test("a lock that is broken stops the run, and what was there stays", () =>
  withPets(async (cwd, read) => {
    const index = read("client/src/operations.d.ts");
    writeFiles(cwd, { "spec/openapi.yaml": description("other", "names"), [lockPath]: "" });
    const { code, err } = await katagami(cwd, ["generate"]);
    expect(code).toBe(1);
    expect(err).toContain("spec/names.lock.yaml:1:1 error names-lock");
    expect(read(lockPath)).toBe("");
    expect(read("client/src/operations.d.ts")).toBe(index);
  }));

test("redocly.yaml renames by a table and by rules, and an entry without use is an error", () =>
  withPets(async (cwd, read) => {
    writeFiles(cwd, {
      "redocly.yaml": config(", names: { operations: { listPets: allPets }, schemas: { Pet: Animal } }"),
    });
    const { code, err } = await katagami(cwd, ["generate"]);
    expect(code, err).toBe(0);
    expect(read(lockPath)).toContain("GET /a: { name: allPets, aliases: [listPets] }");
    expect(read(lockPath)).toContain("Pet: { name: Animal, aliases: [Pet] }");
    const { out } = await katagami(cwd, ["generate", "--report"]);
    expect(out).toContain("`listPets` is `allPets` in code");

    writeFiles(cwd, { "redocly.yaml": config(", names: { operations: { lstPets: allPets } }") });
    const wrong = await katagami(cwd, ["generate"]);
    expect(wrong.code).toBe(1);
    expect(wrong.err).toContain("Did you mean `listPets`?");
    expect(wrong.err).toMatch(/redocly\.yaml:2:/);
  }));

test("the lock of one description says nothing of others beside it", () =>
  withPets(async (cwd, read) => {
    expect(read(lockPath)).toContain('root: "openapi.yaml"');
    writeFiles(cwd, { "spec/openapi.yaml": description("allPets", "countPets") });
    expect((await katagami(cwd, ["generate"])).code).toBe(0);
    expect(read(lockPath)).toContain("{ name: allPets, aliases: [listPets] }");
    const [old, next] = [description("listPets", "countPets"), description("allPets", "countPets")];
    writeFiles(cwd, { "spec/old.yaml": old, "spec/new.yaml": next });
    const verdict = async (...sides: string[]) => {
      const { out } = await katagami(cwd, ["diff", ...sides, "--format", "json"]);
      return (JSON.parse(out) as { results: { summary: { sdk: string } }[] }).results[0]!.summary.sdk;
    };
    expect(await verdict("spec/old.yaml", "spec/new.yaml")).toBe("breaking");
    expect(await verdict("spec/old.yaml", "spec/openapi.yaml")).not.toBe("breaking");
  }));
