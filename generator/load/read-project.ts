import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { parseYaml } from "./openapi-core.js";
import type { FoundDescription, Project, TextFile } from "./project.js";
import { readTitle } from "./open-pages.js";
import { runProgram, type Running } from "./run-program.js";

/** What is looked through at most: folders within one another, files, and bytes of one file that may be a description. */
const limits = { depth: 8, files: 20_000, bytes: 32 * 1024 * 1024, configuration: 1024 * 1024 };

/** Folders that hold what was installed or made. */
const skipped = /^(node_modules|bower_components|vendor|dist|build|out|target|coverage|__pycache__)$/;

const configurationName = /^(openapi-ts|orval)\.config\.([cm]?[jt]s|json)$/;

/** The file by which a package of ours is known: what it holds was made of a description, and is none to begin with. */
const ours = "katagami.json";

/** Reads what a folder says of itself. Nothing of it is run. */
export async function readProject(cwd: string, running: Running = {}): Promise<Project> {
  const { paths, isCut } = filesBelow(cwd);
  const descriptions: FoundDescription[] = [];
  for (const path of paths.filter((each) => /\.(json|ya?ml)$/i.test(each))) {
    running.signal?.throwIfAborted();
    if (statSync(join(cwd, path), { throwIfNoEntry: false })?.isFile() !== true || sizeOf(cwd, path) > limits.bytes)
      continue;
    const title = await readTitle(join(cwd, path), cwd, undefined);
    if (title !== undefined) descriptions.push({ path, title });
  }
  const configurations = paths.filter((path) => configurationName.test(path.split("/").at(-1)!));
  const redocly = ["redocly.yaml", "redocly.yml"].flatMap((path) => readText(cwd, path) ?? [])[0];
  return {
    descriptions,
    isCut,
    configurations: configurations.flatMap((path) => readText(cwd, path) ?? []),
    packageJson: readText(cwd, "package.json"),
    redocly: redocly && { ...redocly, value: parsed(redocly.text) },
    remotes: await remotesOf(cwd, running),
    repository: existsSync(join(cwd, ".git")) ? "root" : isBelowGit(cwd) ? "below" : "none",
  };
}

/** What a path is, or whether it is nothing that is there. */
export function kindOf(path: string): "file" | "folder" | "missing" {
  const found = statSync(path, { throwIfNoEntry: false });
  return found === undefined ? "missing" : found.isDirectory() ? "folder" : "file";
}

/** What a text says as YAML; undefined where it is none. */
export function parsed(text: string): unknown {
  try {
    return parseYaml(text);
  } catch {
    return undefined;
  }
}

/** Files in the order of a walk that takes each folder whole before it goes deeper. */
function filesBelow(cwd: string): { readonly paths: readonly string[]; readonly isCut: boolean } {
  const paths: string[] = [];
  const waiting = [{ folder: "", depth: 0 }];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const { folder, depth } = next;
    const entries = entriesOf(join(cwd, folder));
    if (entries.some(({ name }) => name === ours)) continue;
    for (const entry of entries) {
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (entry.isFile()) paths.push(path);
      else if (entry.isDirectory() && depth < limits.depth && !entry.name.startsWith(".") && !skipped.test(entry.name))
        waiting.push({ folder: path, depth: depth + 1 });
      if (paths.length + waiting.length > limits.files) return { paths, isCut: true };
    }
  }
  return { paths, isCut: false };
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return [];
  }
}

function readText(cwd: string, path: string): TextFile | undefined {
  const found = statSync(join(cwd, path), { throwIfNoEntry: false });
  if (!found?.isFile() || found.size > limits.configuration) return undefined;
  return { path, text: readFileSync(join(cwd, path), "utf8") };
}

function sizeOf(cwd: string, path: string): number {
  return statSync(join(cwd, path)).size;
}

function isBelowGit(cwd: string): boolean {
  for (let folder = dirname(resolve(cwd)); ; folder = dirname(folder)) {
    if (existsSync(join(folder, ".git"))) return true;
    if (dirname(folder) === folder) return false;
  }
}

async function remotesOf(cwd: string, running: Running): Promise<string[]> {
  try {
    const args = ["config", "--get-regexp", String.raw`^remote\..*\.url$`];
    const lines = (await runProgram("git", args, { cwd, ...running })).toString("utf8").trim().split("\n");
    const isOrigin = (line: string) => Number(line.startsWith("remote.origin."));
    return lines.sort((a, b) => isOrigin(b) - isOrigin(a)).map((line) => line.replace(/^\S+\s+/, ""));
  } catch {
    running.signal?.throwIfAborted();
    return [];
  }
}
