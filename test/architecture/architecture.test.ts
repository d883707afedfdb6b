import { existsSync, readFileSync, readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { complaint, roomOf, rooms } from "./import-rules.js";
import { importsOf, sourceFiles } from "./imports.js";

const root = join(import.meta.dirname, "../..");
const shipped = [...sourceFiles(root, "generator"), ...sourceFiles(root, "templates")];
const all = [...shipped, ...sourceFiles(root, "test")];
const lineCount = (path: string) => readFileSync(join(root, path), "utf8").split("\n").length - 1;

describe("imports", () => {
  const imports = shipped.flatMap((path) => importsOf(root, path));

  it("follow the table of ARCHITECTURE.md", () => {
    expect(imports.map(complaint).filter(Boolean)).toEqual([]);
  });

  it("of the generator lead to a file, or to a package that the build bundles", () => {
    const { devDependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
      devDependencies: object;
    };
    const lost = imports.filter(
      ({ from, to }) =>
        from.startsWith("generator/") &&
        !to.startsWith("node:") &&
        !Object.hasOwn(devDependencies, to) &&
        // A generated package is JavaScript.
        !existsSync(join(root, to.startsWith("generated/") ? to.replace(/\.ts$/, ".js") : to)),
    );
    expect(lost).toEqual([]);
  });

  it("let `katagami diff` start without what only some comparisons need", () => {
    const slow = ["typescript", "ts-morph", "prettier", "openapi-typescript", "@redocly/openapi-core"];
    const loaded = loadedBy("generator/main.ts", "generator/commands/diff.ts");
    expect(loaded).toContain("generator/diff/wire/rules/index.ts");
    expect([...loaded].filter((path) => slow.includes(path) || path === "generator/compiler.ts")).toEqual([]);
  });

  it("let `katagami generate` start without the linter, which is loaded when something is judged", () => {
    const loaded = loadedBy("generator/generate-worker.ts");
    expect(loaded).toContain("generator/load/load.ts");
    const users = imports.filter(({ to, typeOnly }) => to === "@redocly/openapi-core" && !typeOnly);
    expect(users.filter(({ from, lazy }) => loaded.has(from) && !lazy).map(({ from }) => from)).toEqual([
      "generator/load/openapi-core.ts",
    ]);
  });

  /** All that some files load before they do anything. */
  function loadedBy(...paths: readonly string[]): ReadonlySet<string> {
    const loaded = new Set(paths);
    for (const path of loaded)
      for (const { from, to, typeOnly, lazy } of imports) if (from === path && !typeOnly && !lazy) loaded.add(to);
    return loaded;
  }

  it("have no cycles, in the runtime not even of types", () => {
    expect(cycles(imports.filter(({ from, typeOnly }) => !typeOnly || from.startsWith("templates/")))).toEqual([]);
  });

  it("know every room of the runtime", () => {
    const found = new Set(sourceFiles(root, "templates/package/src/runtime").map(roomOf));
    expect([...found].sort()).toEqual([...rooms].sort());
  });
});

describe("files", () => {
  it("have at most 300 lines", () => {
    expect(all.filter((path) => lineCount(path) > 300)).toEqual([]);
  });

  it("have a median under 80 lines", () => {
    const counts = shipped.map(lineCount).sort((a, b) => a - b);
    expect(counts[Math.floor(counts.length / 2)]).toBeLessThan(80);
  });

  it("have names of their own", () => {
    const vague = /(^|\/)(utils?|helpers?|common|core|shared|misc|types)(\.ts|\/)/;
    expect(
      all.filter(
        (path) => vague.test(path) && !path.startsWith("test/types/") && path !== "generator/document/types.ts",
      ),
    ).toEqual([]);
    expect(all.filter((path) => !/^[a-z0-9.-]+\.ts$/.test(basename(path)))).toEqual([]);
  });

  it("use `process` only at the door", () => {
    const users = sourceFiles(root, "generator").filter((path) => /\bprocess\b/.test(withoutTexts(path)));
    expect(users).toEqual(["generator/cli.ts", "generator/commands/processes.ts", "generator/main.ts"]);
  });

  it("hand no list over as arguments: more than some 100,000 are more than the stack holds", () => {
    const spread = /\.(push|unshift|max|min|fromCharCode|fromCodePoint)\([^(){}[\]]*\.\.\./;
    const users = sourceFiles(root, "generator").filter((path) => spread.test(withoutTexts(path)));
    expect(users).toEqual([]);
  });

  it("ask neither clock nor chance nor network between load and write", () => {
    const asks =
      /\bfetch\(|\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bperformance\.|\bset(Timeout|Interval)\(|\bglobalThis\b/;
    const pure = sourceFiles(root, "generator").filter((path) =>
      /^generator\/(document|filter|normalise|shapes|model|emit|print|diff)\//.test(path),
    );
    expect(pure.filter((path) => asks.test(withoutTexts(path)))).toEqual([]);
  });
});

describe("lists in code name every file of their folder", () => {
  const listed = (file: string) => importsOf(root, file).map(({ to }) => to);

  it("passes", () => {
    const index = "generator/normalise/passes/index.ts";
    const files = sourceFiles(root, "generator/normalise/passes").filter((path) => path !== index);
    expect(files.filter((path) => !listed(index).includes(path))).toEqual([]);
  });
});

describe("documents", () => {
  const pages = readdirSync(join(root, "docs"), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".md"))
    .map((path) => `docs/${path}`);
  const read = (path: string) => readFileSync(join(root, path), "utf8");

  it.each(["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md", ...pages])(
    "%s names only paths that exist",
    (document) => {
      const names = /`((?:generator|templates|test|spec|generated|docs)\/[^`<>*{}\s]*)`/g;
      const named = [...read(document).matchAll(names)].map(([, path]) => path!);
      const linked = [...read(document).matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, path]) =>
        join(dirname(document), path!),
      );
      expect([...named, ...linked].filter((path) => !existsSync(join(root, path)))).toEqual([]);
    },
  );

  it("ARCHITECTURE.md is one screen", () => {
    expect(lineCount("ARCHITECTURE.md")).toBeLessThanOrEqual(70);
  });

  it("each decision is a short page of context, decision and consequence, and the index names it", () => {
    const index = read("docs/decisions/README.md");
    const decisions = pages.filter((path) => /^docs\/decisions\/(?!(README|libraries)\.md$)/.test(path));
    expect(decisions.filter((path) => !index.includes(`](${path.slice("docs/decisions/".length)})`))).toEqual([]);
    const headings = (path: string) => [...read(path).matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
    for (const path of decisions) {
      expect([path, ...headings(path)]).toEqual([path, "Context", "Decision", "Consequence"]);
      expect([path, lineCount(path) <= 25]).toEqual([path, true]);
    }
  });
});

/** A file without comments and texts: what runs. */
function withoutTexts(path: string): string {
  return readFileSync(join(root, path), "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/.*|"[^"\n]*"|`(?:\\.|[^`])*`/g, "");
}

function cycles(imports: readonly { from: string; to: string }[]): string[][] {
  const graph = new Map<string, string[]>();
  for (const { from, to } of imports) graph.set(from, [...(graph.get(from) ?? []), to]);
  const found: string[][] = [];
  const done = new Set<string>();
  const visit = (path: string, way: string[]): void => {
    if (way.includes(path)) found.push([...way.slice(way.indexOf(path)), path]);
    if (done.has(path) || way.includes(path)) return;
    for (const next of graph.get(path) ?? []) visit(next, [...way, path]);
    done.add(path);
  };
  for (const path of graph.keys()) visit(path, []);
  return found;
}
