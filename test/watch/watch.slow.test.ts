import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { serve } from "../load/serve.js";
import { inFolder, writeFiles } from "../e2e/in-folder.js";
import { cli, katagami, start, type Ended } from "../e2e/katagami.js";

const config = (...apis: readonly string[]) =>
  `apis:\n${apis.map((api) => `  ${api}: { root: ${api}.yaml, x-katagami: { output: clients/${api} } }\n`).join("")}`;
const api = (title: string, schema = "{ type: string }") => `openapi: 3.1.0
info: { title: ${title}, version: 1.0.0 }
servers: [{ url: https://ponds.example }]
security: []
paths:
  /ponds:
    get:
      operationId: listPonds
      summary: Lists
      responses: { "200": { description: All, content: { application/json: { schema: ${schema} } } } }
`;

interface Watching {
  /** Settles with the lines of all runs when there are so many. */
  runs(count: number): Promise<string[]>;
  told(text: string): Promise<void>;
  stop(): Promise<Ended>;
}

/** Watches a folder while a test runs, and ends it by its id. */
async function watching(
  files: Readonly<Record<string, string>>,
  args: readonly string[],
  work: (cwd: string, watch: Watching) => Promise<void>,
): Promise<void> {
  await inFolder(
    [],
    async (cwd) => {
      const running = start(cwd, [process.execPath, cli, "generate", "--watch", ...args]);
      let err = "";
      running.child.stderr.on("data", (text: string) => (err += text));
      const lines = () => err.split("\n").filter((line) => / → .*(ms|stays?\b.*)$/.test(line));
      const runs = (count: number) =>
        new Promise<string[]>((resolve, reject) => {
          const look = () => void (lines().length >= count && resolve(lines()));
          running.child.stderr.on("data", look);
          running.child.on("close", () => reject(new Error(`ended with:\n${err}`)));
          look();
        });
      const stop = () => {
        running.child.kill("SIGINT");
        return running.ended;
      };
      try {
        await work(cwd, { runs, stop, told: running.told });
      } finally {
        running.child.kill("SIGKILL");
        await running.ended;
      }
    },
    files,
  );
}

const titleIn = (cwd: string, name = "ponds") => readFileSync(join(cwd, "clients", name, "README.md"), "utf8");

test("a change runs it again, a broken description does not, and Ctrl-C ends it", () =>
  watching({ "redocly.yaml": config("ponds"), "ponds.yaml": api("One") }, [], async (cwd, watch) => {
    expect((await watch.runs(1))[0]).toMatch(/^ponds {2}the first run → 1 operation, .*\d+ added, \d+ ms$/);
    await watch.told("Watching ");
    writeFileSync(join(cwd, "ponds.yaml"), api("Two"));
    expect((await watch.runs(2))[1]).toMatch(/^ponds {2}ponds\.yaml → 1 operation, .*\d+ rewritten, \d+ ms$/);
    expect(titleIn(cwd)).toContain("Two");
    writeFileSync(join(cwd, "ponds.yaml"), `${api("Three")}\n  - [`);
    expect((await watch.runs(3))[2]).toMatch(/^ponds {2}ponds\.yaml → broken; clients\/ponds stays as it was, \d+ ms$/);
    await watch.told("error syntax");
    expect(titleIn(cwd)).toContain("Two");
    // Another file takes its place, as many an editor does it.
    writeFileSync(join(cwd, "ponds.yaml~"), api("Four"));
    renameSync(join(cwd, "ponds.yaml~"), join(cwd, "ponds.yaml"));
    await watch.runs(4);
    expect(titleIn(cwd)).toContain("Four");
    const { code, out, err } = await watch.stop();
    expect([code, out]).toEqual([130, ""]);
    expect(err.endsWith("Interrupted.\n")).toBe(true);
    expect((await katagami(cwd, ["generate", "--check"])).code).toBe(0);
  }));

test("what is newly referred to is watched, also when it comes later", () =>
  watching({ "redocly.yaml": config("ponds"), "ponds.yaml": api("One") }, [], async (cwd, watch) => {
    await watch.told("Watching ");
    writeFileSync(join(cwd, "ponds.yaml"), api("One", "{ $ref: parts/pond.yaml }"));
    expect((await watch.runs(2))[1]).toContain("broken");
    writeFiles(cwd, { "parts/pond.yaml": "type: integer\n" });
    expect((await watch.runs(3))[2]).toContain("parts/pond.yaml → 1 operation");
    writeFiles(cwd, { "parts/pond.yaml": "type: boolean\n" });
    expect((await watch.runs(4))[3]).toContain("parts/pond.yaml → 1 operation");
    expect(await katagami(cwd, ["generate", "--check"])).toMatchObject({ code: 0 });
    // And the names lock, which is written by hand, too.
    const lock = readFileSync(join(cwd, "names.lock.yaml"), "utf8");
    writeFiles(cwd, { "names.lock.yaml": lock.replace("GET /ponds: listPonds", "GET /ponds: allPonds") });
    expect((await watch.runs(5))[4]).toContain("names.lock.yaml → ");
    expect(readFileSync(join(cwd, "clients/ponds/src/operations.d.ts"), "utf8")).toContain("allPonds");
  }));

test("a change of redocly.yaml is taken: one API more, a broken one, one less", () => {
  const files = { "redocly.yaml": config("ponds"), "ponds.yaml": api("One"), "lakes.yaml": api("Lakes") };
  return watching(files, [], async (cwd, watch) => {
    await watch.told("Watching ");
    writeFileSync(join(cwd, "redocly.yaml"), config("ponds", "lakes"));
    const more = await watch.runs(3);
    expect(more.slice(1).map((line) => line.split(",")[0])).toEqual([
      "ponds  redocly.yaml → 1 operation",
      "lakes  redocly.yaml → 1 operation",
    ]);
    writeFileSync(join(cwd, "redocly.yaml"), `${config("ponds", "lakes")}  rivers: { root: [\n`);
    expect((await watch.runs(4))[3]).toBe("redocly.yaml → broken; all packages stay as they were");
    writeFileSync(join(cwd, "redocly.yaml"), config("lakes"));
    expect((await watch.runs(6))[4]).toBe("ponds  redocly.yaml → no API any more; clients/ponds stays as it is");
    writeFileSync(join(cwd, "lakes.yaml"), api("Tarns"));
    expect((await watch.runs(7))[6]).toContain("lakes  lakes.yaml → ");
    expect(titleIn(cwd, "lakes")).toContain("Tarns");
    expect(existsSync(join(cwd, "clients/ponds/package.json"))).toBe(true);
    rmSync(join(cwd, "redocly.yaml"));
    await watch.runs(8);
    writeFileSync(join(cwd, "redocly.yaml"), config("lakes"));
    expect((await watch.runs(9))[8]).toContain("lakes  redocly.yaml → 1 operation");
  });
});

test("changes that come while it runs are taken by one more run, and never by two at a time", () =>
  watching({ "redocly.yaml": config("ponds"), "ponds.yaml": api("Title 0") }, [], async (cwd, watch) => {
    await watch.told("Watching ");
    const writes = 40;
    for (let index = 1; index <= writes; index++) {
      writeFileSync(join(cwd, "ponds.yaml"), api(`Title ${index}`));
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    for (let count = 2; !titleIn(cwd).includes(`Title ${writes}`); count++) await watch.runs(count);
    const { err } = await watch.stop();
    expect(err.split("\n").filter((line) => line.includes(" → ")).length).toBeLessThan(writes / 2);
    expect(await katagami(cwd, ["generate", "--check"])).toMatchObject({ code: 0 });
  }));

test("of what is fetched it is said that it is not watched; where there is nothing else, it does not begin", async () => {
  await using server = await serve((_request, response) => {
    response.setHeader("content-type", "application/yaml").end(api("Fetched"));
  });
  const url = `${server.origin}/api.yaml`;
  await inFolder([], async (cwd) => {
    const alone = await katagami(cwd, ["generate", url, "--out", "client", "--watch"]);
    expect([alone.code, alone.out]).toEqual([2, ""]);
    expect(alone.err).toContain(`There is nothing to watch: ${url} is fetched`);
    const json = await katagami(cwd, ["generate", url, "--out", "client", "--watch", "--json"]);
    expect([json.code, json.err]).toEqual([2, expect.stringContaining("--watch does not go with --json")]);
  });
  const files = { "redocly.yaml": config("ponds").replace("ponds.yaml", url) };
  await watching(files, [], async (cwd, watch) => {
    await watch.told(`${url} is not watched`);
    writeFileSync(join(cwd, "redocly.yaml"), `# again\n${files["redocly.yaml"]}`);
    expect((await watch.runs(2))[1]).toContain("ponds  redocly.yaml → 1 operation");
  });
});

test("without configuration a description, its overlays and a tsconfig.json are watched", () => {
  const overlay = (title: string) =>
    `overlay: 1.0.0\ninfo: { title: Titles, version: 1.0.0 }\nactions: [{ target: $.info, update: { title: ${title} } }]\n`;
  const tsconfig = (module: string) => JSON.stringify({ compilerOptions: { module, moduleResolution: module } });
  const files = { "ponds.yaml": api("One"), "titles.yaml": overlay("Two"), "tsconfig.json": tsconfig("nodenext") };
  const args = ["ponds.yaml", "--out", "src/api", "--source", "--overlay", "titles.yaml"];
  return watching(files, args, async (cwd, watch) => {
    await watch.told("Watching 3 files.");
    expect(readFileSync(join(cwd, "src/api/index.ts"), "utf8")).toContain('.js"');
    writeFileSync(join(cwd, "titles.yaml"), overlay("Three"));
    expect((await watch.runs(2))[1]).toContain("titles.yaml → 1 operation");
    writeFileSync(
      join(cwd, "tsconfig.json"),
      JSON.stringify({ compilerOptions: { allowImportingTsExtensions: true } }),
    );
    expect((await watch.runs(3))[2]).toContain("tsconfig.json → 1 operation");
    expect(readFileSync(join(cwd, "src/api/index.ts"), "utf8")).toContain('.ts"');
  });
});
