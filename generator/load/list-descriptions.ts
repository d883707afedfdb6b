import { readdir, realpath, stat } from "node:fs/promises";
import { join, resolve, sep } from "node:path";
import { listGitFiles, type ListedFiles } from "./git-revision.js";
import { isUrl } from "./location.js";
import { inRevision } from "./open-version.js";
import type { Running } from "./run-program.js";

/** One OpenAPI description of a folder. */
export interface ListedDescription {
  /** Relative to the folder, with forward slashes. */
  readonly path: string;
  /** What `load` and `openVersion` take. */
  readonly source: string;
  /** Its `info.title`; empty where it has none. */
  readonly title: string;
}

/**
 * Every description in a folder and its subfolders, on disk or as `revision:folder`, sorted by path: the JSON and YAML files
 * with an `openapi` or `swagger` key, broken ones too. Hidden folders and node_modules are left out.
 * Anything else is "file", or "missing" where the disk or the revision has nothing there.
 */
export async function listDescriptions(
  source: string,
  cwd: string,
  running: Running = {},
): Promise<readonly ListedDescription[] | "file" | "missing"> {
  if (isUrl(source) || /^(npm|file):/.test(source)) return "file";
  const files = await listFiles(source, cwd, running);
  if (typeof files === "string") return files;
  const folder = source.replace(/\/+$/, "");
  // The reader of YAML takes longer to load than two descriptions.
  const { readTitle } = await import("./open-pages.js");
  const listed: ListedDescription[] = [];
  for (const { path, absolute } of files.paths.filter(isCandidate).sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const title = await readTitle(absolute, cwd, files.readFile);
    if (title !== undefined) listed.push({ path, source: `${folder}/${path}`, title });
  }
  return listed;
}

async function listFiles(source: string, cwd: string, running: Running): Promise<ListedFiles | "file" | "missing"> {
  const revision = inRevision(source, cwd);
  if (revision !== undefined) return listGitFiles(revision.revision, revision.path, cwd, running);
  const folder = resolve(cwd, source);
  const found = await stat(folder).catch(() => undefined);
  if (found === undefined) return "missing";
  if (!found.isDirectory()) return "file";
  return { paths: await filesBelow(folder, "") };
}

/**
 * Every Markdown page (.md, .mdx) in a folder and its subfolders, sorted by path; hidden folders and node_modules are left out.
 * @param onRead hears of each folder
 */
export async function listPages(folder: string, onRead?: (folder: string) => void): Promise<string[]> {
  const files = await filesBelow(folder, "", onRead);
  return files.flatMap(({ path, absolute }) => (/\.mdx?$/i.test(path) ? [absolute] : []));
}

async function filesBelow(
  folder: string,
  within: string,
  onRead?: (folder: string) => void,
): Promise<{ path: string; absolute: string }[]> {
  onRead?.(join(folder, within));
  const found: { path: string; absolute: string }[] = [];
  const entries = await readdir(join(folder, within), { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = within === "" ? entry.name : `${within}/${entry.name}`;
    if (entry.isFile() || (entry.isSymbolicLink() && (await isFileBelow(folder, path))))
      found.push({ path, absolute: join(folder, path) });
    else if (entry.isDirectory() && !isHidden(entry.name))
      for (const file of await filesBelow(folder, path, onRead)) found.push(file);
  }
  return found;
}

/** Whether a link leads to a file of the folder: what lies outside is none of its descriptions. */
async function isFileBelow(folder: string, path: string): Promise<boolean> {
  const [root, target] = await Promise.all([folder, join(folder, path)].map((each) => realpath(each).catch(() => "")));
  return target!.startsWith(root! + sep) && (await stat(target!)).isFile();
}

function isCandidate({ path }: { readonly path: string }): boolean {
  return /\.(json|ya?ml)$/i.test(path) && !path.split("/").slice(0, -1).some(isHidden);
}

function isHidden(folder: string): boolean {
  return folder.startsWith(".") || folder === "node_modules";
}
