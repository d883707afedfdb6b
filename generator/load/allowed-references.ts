import { existsSync } from "node:fs";
import { realpath, stat } from "node:fs/promises";
import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { fileProblem, ProblemsError } from "../problem.js";
import type { ReadSettings } from "./load-options.js";
import { absoluteLocation, displayLocation, isUrl } from "./location.js";

/** Looks whether a reference may lead to an absolute path or URL; throws ProblemsError, which says why not and what allows it. */
export type CheckReference = (location: string) => Promise<void>;

/**
 * What references of a description may lead to: files of JSON, YAML and Markdown below its repository or else its folder, or the
 * origin that it came from; and whatever the patterns of `allow` name.
 * @param answered the URL that answered for the description, after redirects
 */
export function referenceCheck(settings: ReadSettings, answered: string): CheckReference {
  const { allow, cwd, source } = settings;
  const patterns = allow.map((pattern) => allowedPattern(pattern, cwd));
  let root: Promise<string> | undefined;
  return async (given) => {
    const location = absoluteLocation(given, cwd);
    const real = isUrl(location) || settings.readFile ? location : await realpath(location).catch(() => location);
    if (patterns.some((pattern) => pattern.test(slashes(location)) || pattern.test(slashes(real)))) return;
    const refused = isUrl(source)
      ? isUrl(location) && [source, answered].some((url) => new URL(url).origin === new URL(location).origin)
        ? undefined
        : `references of this description are followed to ${new URL(answered).origin} alone.`
      : await refusedFile(real, (root ??= rootOf(settings)), cwd);
    if (refused === undefined) return;
    const file = displayLocation(location, cwd);
    const hint = `If you trust it: --allow-ref ${file}, or x-katagami: { allow: [${file}] } in redocly.yaml.`;
    throw new ProblemsError([fileProblem(file, "reference-refused", `It is not read: ${refused}`, hint)]);
  };
}

/**
 * What a source may redirect to: its own host, never from https: to http:, and what the patterns of `allow` name. Elsewhere could be
 * a host that only this machine reaches.
 */
export function redirectCheck({ allow, cwd, source }: ReadSettings): CheckReference {
  const patterns = allow.map((pattern) => allowedPattern(pattern, cwd));
  return async (location) => {
    const [from, to] = [new URL(source), new URL(location)];
    const isLess = from.protocol === "https:" && to.protocol !== "https:";
    if (patterns.some((pattern) => pattern.test(location)) || (from.hostname === to.hostname && !isLess)) return;
    const message = isLess
      ? `It redirects to ${to.protocol}//${to.host}, where nothing is encrypted.`
      : `It redirects to another host, ${to.host}.`;
    const hint = `If you trust that: x-katagami: { allow: ["${to.origin}/**"] } in redocly.yaml, or name the new address as source.`;
    throw new ProblemsError([fileProblem(displayLocation(source, cwd), "http-redirects", message, hint)]);
  };
}

async function refusedFile(path: string, root: Promise<string>, cwd: string): Promise<string | undefined> {
  if (isUrl(path)) return "references of a file are not followed to the network.";
  if (!/\.(json|ya?ml|md|mdx|markdown)$/i.test(path)) return "it is neither JSON nor YAML nor Markdown by its name.";
  const way = relative(await root, path);
  const isBelow = way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
  return isBelow ? undefined : `it lies outside of ${displayLocation(await root, cwd)}, where references end.`;
}

/** The root of the repository that a description lies in, or else its folder. */
async function rootOf({ source, readFile, within }: ReadSettings): Promise<string> {
  if (within !== undefined) return within;
  const isFolder = !readFile && (await stat(source).catch(() => undefined))?.isDirectory();
  const near = isFolder ? source : dirname(source);
  const folder = readFile ? near : await realpath(near).catch(() => near);
  for (let above = folder; ; above = dirname(above)) {
    if (existsSync(join(above, ".git"))) return above;
    if (dirname(above) === above) return folder;
  }
}

/** `*` stands for anything but a slash, `**` for anything; what is named allows what lies below it, too. */
function allowedPattern(pattern: string, cwd: string): RegExp {
  const absolute = isUrl(pattern) ? pattern : resolve(cwd, pattern);
  const source = slashes(absolute)
    .replace(/[/]+$/, "")
    .replace(/[.+?^${}()|[\]\\]/g, "\\$&")
    .replace(/\*+/g, (stars) => (stars.length > 1 ? ".*" : "[^/]*"));
  return new RegExp(`^${source}(/|$)`);
}

function slashes(path: string): string {
  return path.split(sep).join("/");
}
