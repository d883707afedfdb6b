import { relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";

/** Whether a source is fetched over the network rather than read from disk. */
export function isUrl(source: string): boolean {
  return /^https?:\/\//i.test(source);
}

/** The absolute path or URL of a source that was given as a path (relative to `cwd`), a `file:` URL or an http(s) URL. */
export function absoluteLocation(source: string, cwd: string): string {
  if (isUrl(source)) return new URL(source).href;
  return source.startsWith("file://") ? fileURLToPath(source) : resolve(cwd, source);
}

/** How a location is shown in problems: a URL as it is, a file relative to `cwd` and with forward slashes. */
export function displayLocation(location: string, cwd: string): string {
  if (isUrl(location)) return location;
  return (relative(cwd, location) || ".").split(sep).join("/");
}
