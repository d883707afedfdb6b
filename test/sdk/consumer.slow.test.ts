import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { consumerVerdict } from "../../generator/diff/sdk/consumer.js";
import { sdkVerdict } from "../../generator/diff/sdk/sdk-verdict.js";
import { ProblemsError } from "../../generator/problem.js";
import { base, revisionOf } from "./cases.js";

const change = {
  components: {
    schemas: { Book: { properties: { subtitle: null } }, NewBook: { required: ["title", "format", "tags"] } },
  },
};
const revision = revisionOf({ name: "a property gone, another required", change });

const files = {
  "package.json": JSON.stringify({ name: "reading-room", type: "module" }),
  "tsconfig.json": JSON.stringify({
    compilerOptions: { strict: true, module: "NodeNext", target: "ES2022", noEmit: true, types: [] },
    include: ["src"],
  }),
  "tsconfig.all.json": JSON.stringify({ files: [], references: [{ path: "./tsconfig.json" }] }),
  "src/titles.ts": `import { createClient, listBooks } from "the-package";
const { items } = await listBooks(createClient()).unwrap();
export const titles: string[] = items.map((book) => book.title);
export const subtitles = items.map((book) => book.subtitle);
`,
  "src/add.ts": `import { addBook, createClient, type NewBook } from "the-package";
const genji: NewBook = { title: "Genji", format: "paper", tags: [] };
await addBook(createClient(), { body: genji });
await addBook(createClient(), { body: { title: "Heike", format: "audio" } });
const wrong: string = 1;
export { wrong };
`,
};

describe("a consumer's project", () => {
  let folder = "";
  beforeAll(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), "consumer-")));
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const verdict = (config: string, now = revision) =>
    consumerVerdict(join(folder, config), "the-package", base, now).map(
      ({ file, line, column, code }) => `${file.slice(folder.length + 1)}:${line}:${column} ${code}`,
    );
  const expected = ["src/add.ts:4:33 TS2741", "src/titles.ts:4:51 TS2339"];

  it("is told which of its own places stop compiling, and not what was wrong before", () => {
    expect(verdict("tsconfig.json").sort()).toEqual(expected);
  });

  it("may be made of several projects", () => {
    expect(verdict("tsconfig.all.json").sort()).toEqual(expected);
  });

  it("is told nothing where nothing changed", () => {
    expect(verdict("tsconfig.json", base)).toEqual([]);
  });

  it("breaks where the proof says that it does, if it does what the witnesses do", () => {
    const witnesses = sdkVerdict(base, revision).flatMap(({ witness }) => witness ?? []);
    expect(witnesses.length).toBeGreaterThan(1);
    const own = join(folder, "witnesses");
    mkdirSync(own);
    witnesses.forEach(({ code }, index) => writeFileSync(join(own, `${index}.ts`), `${code}\nexport {};\n`));
    writeFileSync(
      join(folder, "tsconfig.witnesses.json"),
      JSON.stringify({ extends: "./tsconfig.json", include: ["witnesses"] }),
    );
    const told = verdict("tsconfig.witnesses.json").map((place) => place.replace(/:.* /, " "));
    const proved = witnesses.map(({ diagnostic }, index) => `witnesses/${index}.ts ${diagnostic.split(":")[0]}`);
    expect(told).toEqual(expect.arrayContaining(proved));
    expect(new Set(told.map((place) => place.split(" ")[0])).size).toBe(proved.length);
  });

  it("has to have a configuration that can be read", () => {
    expect(() => verdict("missing.json")).toThrow(ProblemsError);
  });
});
