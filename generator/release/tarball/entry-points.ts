import { manifestOf, type Tarball } from "./tarball.js";
import { isObject } from "../../document/pointer.js";

/** A module that a package lets others import. */
export interface EntryPoint {
  /** `my-api`, or `my-api/openapi.json`. */
  readonly specifier: string;
  readonly isJson: boolean;
}

/** What `exports` of a package's package.json leads to; a pattern stands for all files that it reaches. */
export function entryPoints(tarball: Tarball, name: string): EntryPoint[] {
  const { exports, main = "./index.js" } = manifestOf(tarball);
  const paths = tarball.files.map(({ path }) => `./${path}`);
  const all = Object.entries(subpaths(exports ?? main)).flatMap(([subpath, target]) => {
    const file = fileOf(target);
    if (file === undefined) return [];
    return subpath.includes("*") ? reached(subpath, file, paths) : [{ subpath, file }];
  });
  return all.map(({ subpath, file }) => ({ specifier: name + subpath.slice(1), isJson: file.endsWith(".json") }));
}

function subpaths(exports: unknown): Readonly<Record<string, unknown>> {
  const isMap = isObject(exports) && Object.keys(exports).some((key) => key.startsWith("."));
  return isMap ? exports : { ".": exports };
}

const conditions = ["node", "import", "module-sync", "require", "default"];

/** The file that Node.js would load; none where there are types alone, or nothing by purpose. */
function fileOf(target: unknown): string | undefined {
  let at: unknown = target;
  for (let depth = 0; depth < 10; depth++) {
    if (typeof at === "string") return at;
    if (Array.isArray(at)) at = at[0];
    else if (isObject(at)) at = Object.entries(at).find(([condition]) => conditions.includes(condition))?.[1];
    else return undefined;
  }
  return undefined;
}

function reached(subpath: string, file: string, paths: readonly string[]): { subpath: string; file: string }[] {
  const [before = "", after = ""] = file.split("*");
  return paths
    .filter((path) => path.startsWith(before) && path.endsWith(after) && path.length > before.length + after.length)
    .map((path) => ({
      subpath: subpath.replace("*", path.slice(before.length, path.length - after.length)),
      file: path,
    }));
}
