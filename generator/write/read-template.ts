import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { TemplateFile } from "../emit/template.js";

/** The files of templates/package, which stands beside the folder of the compiled generator and of its source. */
export function readTemplate(): TemplateFile[] {
  const root = fileURLToPath(new URL("../../templates/package", import.meta.url));
  const read = (folder: string): TemplateFile[] =>
    readdirSync(join(root, folder), { withFileTypes: true })
      .filter(({ name }) => !["node_modules", "dist"].includes(name))
      .flatMap((entry) => {
        const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
        return entry.isDirectory() ? read(path) : [{ path, text: readFileSync(join(root, path), "utf8") }];
      });
  return read("").sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The script and the style of the page that a comparison is written as. */
export function readPage(): { script: string; style: string } {
  const root = fileURLToPath(new URL("../../templates/report", import.meta.url));
  const read = (name: string) => readFileSync(join(root, name), "utf8");
  return { script: read("page.js"), style: read("page.css") };
}
