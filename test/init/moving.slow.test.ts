import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { format } from "prettier";
import { expect, test } from "vitest";
import { inFolder } from "../e2e/in-folder.js";
import { katagami } from "../e2e/katagami.js";
import { nodeModules, repository } from "../package/repository.js";
import { runCommand } from "../package/run-command.js";
import { bench, missing, projects, type MovedProject } from "./moving/projects.js";
import { brokenSites, sitesOf } from "./moving/sites.js";

const page = join(repository, "docs/moving.md");
const here = join(import.meta.dirname, "moving");
const rows: string[] = [];

if (missing !== "" && process.env["CI"]) throw new Error(missing);
if (missing !== "") console.warn(`skipped: ${missing} (npm ci --prefix test/bench)`);

/** Copies a project; its files end in `.txt` here, so that nobody takes them for our own. */
function copyProject({ tool }: MovedProject, cwd: string, modules = bench): void {
  mkdirSync(join(cwd, "src"));
  cpSync(join(here, "openapi.yaml"), join(cwd, "openapi.yaml"));
  symlinkSync(modules, join(cwd, "node_modules"), "junction");
  for (const name of readdirSync(join(here, tool))) {
    const target = name.replace(/\.txt$/, "");
    cpSync(join(here, tool, name), join(cwd, target === "sites.ts" ? "src" : ".", target));
  }
}

test.skipIf(missing !== "").each(projects)(
  "a project of $tool moves, and its places compile but those that are listed",
  (project) =>
    inFolder([], async (cwd) => {
      copyProject(project, cwd);
      const [command, ...args] = project.command;
      await runCommand(command!, args, cwd);
      expect([...brokenSites(cwd, {})]).toEqual([]);

      const { code, out, err } = await katagami(cwd, ["init", "--yes"]);
      expect(code, err).toBe(0);
      expect(out).toContain("taken over: openapi.yaml");
      const [output] = readdirSync(join(cwd, "generated"));
      const file = join(cwd, "src/sites.ts");
      let text = readFileSync(file, "utf8");
      for (const [before, after] of project.imports) text = text.replace(before, after);
      writeFileSync(file, text);

      const all = sitesOf(text);
      const broken = brokenSites(cwd, { ponds: join(cwd, "generated", output!, "src/index.d.ts") });
      console.info(`${project.tool}: ${all.length - broken.size} of ${all.length} places compile on`);
      expect([...broken.keys()].sort(), [...broken].join("\n")).toEqual(Object.keys(project.lost).sort());
      for (const site of all) {
        const why = project.lost[site];
        rows.push(`| ${project.tool} | ${site} | ${why === undefined ? "✓" : `✗ ${why}`} |`);
      }
      rows.push(`| ${project.tool} | **all** | **${all.length - broken.size} of ${all.length}** |`);

      // Once more, and nothing is changed.
      const again = await katagami(cwd, ["init", "--yes"]);
      expect([again.code, again.out]).toEqual([0, expect.not.stringMatching(/^ {2}(written|added to) /m)]);
    }),
);

test("with katagami types in place of openapi-typescript, every place compiles on", () =>
  inFolder([], async (cwd) => {
    copyProject(
      projects.find(({ tool }) => tool === "openapi-typescript")!,
      cwd,
      nodeModules,
    );
    const { code, err } = await katagami(cwd, ["types", "--redocly", "redocly.yaml"]);
    expect(code, err).toBe(0);
    expect([...brokenSites(cwd, {})]).toEqual([]);
  }));

test.skipIf(missing !== "")("the table of docs/moving.md is what came of it; `vitest -u` writes it", async () => {
  const table = ["| From | Place | Compiles on |", "| --- | --- | --- |", ...rows].join("\n");
  const text = readFileSync(page, "utf8").replace(/(<!-- places -->\n).*(<!-- \/places -->)/s, `$1\n${table}\n\n$2`);
  await expect(await format(text, { parser: "markdown", printWidth: 120 })).toMatchFileSnapshot(page);
});
