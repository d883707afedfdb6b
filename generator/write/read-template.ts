import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { TemplateFile } from "../emit/template.js";
import { root } from "../root.js";

/**
 * The files of templates/package, what its runtime is compiled to beside it, and the texts of licences below `licences/`.
 * @throws Error where the runtime was not compiled (`npm run build`)
 */
export function readTemplate(): TemplateFile[] {
  return [
    ...readFolder("templates/package"),
    ...readFolder("dist/runtime", "src/runtime/"),
    ...readFolder("templates/licences", "licences/"),
  ];
}

/** Files below a folder of this package. */
function readFolder(name: string, prefix = ""): TemplateFile[] {
  const top = pathOf(name);
  const read = (folder: string): TemplateFile[] =>
    readdirSync(join(top, folder), { withFileTypes: true })
      .filter(({ name }) => !["node_modules", "dist"].includes(name))
      .flatMap((entry) => {
        const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
        return entry.isDirectory()
          ? read(path)
          : [{ path: prefix + path, text: readFileSync(join(top, path), "utf8") }];
      });
  return read("").sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The script and the style of the page that a comparison is written as. */
export function readPage(): { script: string; style: string } {
  return { script: readReportFile("page.js"), style: readReportFile("page.css") };
}

/**
 * JSON Schema of what the `json` format writes. `formatVersion` grows when a reader of the older form would misread the newer
 * one; new properties may come without that.
 */
export function readDiffResultSchema(): string {
  return readReportFile("diff-result.schema.json");
}

/** The pages of docs/explained, in the order of their names. */
export function readExplanations(): string[] {
  const folder = pathOf("docs/explained/");
  return readdirSync(folder)
    .filter((name) => name.endsWith(".md"))
    .sort()
    .map((name) => readFileSync(folder + name, "utf8"));
}

function readReportFile(name: string): string {
  return readFileSync(pathOf(`templates/report/${name}`), "utf8");
}

function pathOf(name: string): string {
  return fileURLToPath(new URL(name, root));
}

/** The workflows of templates/github or templates/gitlab, by their names. */
export function readWorkflows(ci: "github" | "gitlab"): TemplateFile[] {
  return readFolder(`templates/${ci}`);
}
