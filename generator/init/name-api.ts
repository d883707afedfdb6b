import { posix } from "node:path";
import { packageName } from "../model/names.js";

/** Names that say nothing of an API. */
const general =
  /^(open-?api|swagger|api|apis|spec|specs|schema|schemas|docs?|documentation|contracts?|definitions?|index|main|src|lib|app|public|static|assets|json|ya?ml|http|rest|client|server|v?\d[\d.-]*|latest)(-(json|ya?ml|spec|schema|v?\d[\d-]*))*$/;

/**
 * What an API is called in redocly.yaml: as its file, its folder, its title or its host, whichever says something first.
 * @param source path or URL of its description
 */
export function nameApi(source: string, title: string, taken: (name: string) => boolean): string {
  const isUrl = /^https?:\/\//i.test(source);
  const path = isUrl ? new URL(source).pathname : source.replaceAll("\\", "/");
  const stem = posix
    .basename(path)
    .replace(/\.(json|ya?ml|mdx?|txt)$/i, "")
    .replace(/\.(openapi|swagger)$/i, "");
  const folder = posix.basename(posix.dirname(path));
  const host = isUrl
    ? new URL(source).hostname.replace(/^(www|api|docs|developers?)\./, "").replace(/\.[^.]+$/, "")
    : "";
  const candidates = (isUrl ? [stem, title, host] : [stem, folder, title]).map((each) => packageName(each, ""));
  const name = candidates.find((each) => each !== "" && !general.test(each)) ?? "api";
  for (let count = 1; ; count++) {
    const free = count === 1 ? name : `${name}-${count}`;
    if (!taken(free)) return free;
  }
}
