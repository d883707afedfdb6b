import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/** The places of a file, each below a line `// site: NAME`. */
export function sitesOf(text: string): string[] {
  return [...text.matchAll(/^\/\/ site: (.*)$/gm)].map(([, name]) => name!);
}

/**
 * Compiles a file of places, and gives the names of those with an error; an import that leads nowhere counts for each place that uses
 * the name.
 * @param packages where packages are that nobody installed, by their names
 */
export function brokenSites(folder: string, packages: Readonly<Record<string, string>>): Map<string, string> {
  const path = join(folder, "src/sites.ts");
  const text = readFileSync(path, "utf8");
  const program = ts.createProgram([path], {
    ...{ noEmit: true, strict: true, skipLibCheck: true, types: [], target: ts.ScriptTarget.ES2022 },
    ...{ module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler },
    ...{ lib: ["lib.es2022.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"] },
    paths: Object.fromEntries(Object.entries(packages).map(([name, file]) => [name, [file]])),
  });
  const broken = new Map<string, string>();
  for (const { start = 0, messageText, file } of ts.getPreEmitDiagnostics(program)) {
    const message = ts.flattenDiagnosticMessageText(messageText, "\n");
    if (file?.fileName !== path) throw new Error(`${file?.fileName}: ${message}`);
    const before = sitesOf(text.slice(0, start)).at(-1);
    for (const site of before === undefined ? usersOf(/^\w+/.exec(text.slice(start))![0], text) : [before])
      if (!broken.has(site)) broken.set(site, message);
  }
  return broken;
}

function usersOf(name: string, text: string): string[] {
  const parts = text.split(/^\/\/ site: /m).slice(1);
  return parts.filter((part) => new RegExp(`\\b${name}\\b`).test(part)).map((part) => part.split("\n")[0]!);
}
