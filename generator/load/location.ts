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

/** A URL without the name and the password that it may have: those are shown to nobody. */
export function withoutUser(url: string): string {
  return url.replace(/^(https?:\/\/)[^/?#]*@/i, "$1***@");
}

/** How a location is shown in problems: a URL without a password, a file relative to `cwd` and with forward slashes. */
export function displayLocation(location: string, cwd: string): string {
  if (isUrl(location)) return withoutUser(location);
  return (relative(cwd, location) || ".").split(sep).join("/");
}
