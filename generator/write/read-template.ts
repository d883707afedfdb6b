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
