import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join, relative, resolve, sep } from "node:path";
import { parseYaml } from "./openapi-core.js";
import { fileProblem, ProblemsError } from "../problem.js";

/** Files of code, and the configurations of generators beside them. */
export interface CodeFiles {
  readonly code: readonly { readonly path: string; readonly text: string }[];
  /** What each `stainless.yml` says. */
  readonly stainless: readonly unknown[];
}

/** Most files that are read, and most bytes of one and of all. */
const limits = { files: 5_000, one: 10_000_000, all: 100_000_000 };

/**
 * Reads a file, or all code below a folder but what others installed there.
 * @throws ProblemsError where there is nothing, or too much
 */
export function readCodeFiles(path: string, cwd: string): CodeFiles {
  const root = resolve(cwd, path);
  const complain = (message: string, hint: string) => new ProblemsError([fileProblem(path, "adopt", message, hint)]);
  const stat = statSync(root, { throwIfNoEntry: false });
  if (stat === undefined) throw complain("There is no such file or folder.", "Name what another generator wrote.");
  const files = stat.isDirectory() ? filesBelow(root) : [root];
  if (files.length > limits.files)
    throw complain(`More than ${limits.files} files of code.`, "Name the folder that the generator wrote.");
  const [code, stainless]: [CodeFiles["code"][number][], unknown[]] = [[], []];
  let size = 0;
  for (const file of files) {
    const { size: own } = statSync(file);
    size += own;
    if (own > limits.one || size > limits.all)
      throw complain("More code than is read.", "Name the folder that the generator wrote.");
    const text = readFileSync(file, "utf8");
    if (!/\.ya?ml$/.test(file)) code.push({ path: relative(root, file).split(sep).join("/") || basename(file), text });
    else {
      try {
        stainless.push(parseYaml(text));
      } catch {
        throw new ProblemsError([fileProblem(relative(cwd, file), "adopt", "Not YAML.", "Mend it, or take it away.")]);
      }
    }
  }
  if (code.length + stainless.length === 0)
    throw complain("There is no code in it.", "Name the folder that the generator wrote, or its stainless.yml.");
  return { code, stainless };
}

function filesBelow(root: string): string[] {
  const found: string[] = [];
  const waiting = [root];
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = join(folder, entry.name);
      if (entry.isDirectory() && !/^(node_modules|\.git)$/.test(entry.name)) waiting.push(path);
      else if (entry.isFile() && /\.[cm]?[jt]sx?$|^\.?stainless\.ya?ml$/.test(entry.name)) found.push(path);
    }
    if (found.length > limits.files) break;
  }
  return found;
}
