import { isAbsolute, posix, relative, resolve, sep } from "node:path";
import { fileProblem, ProblemsError } from "../problem.js";
import { isUrl } from "./location.js";
import { withNpmPackage } from "./npm-document.js";
import { withGitCommit } from "./git-remote.js";
import type { Running } from "./run-program.js";

/** Where a description comes from: what `load` takes, and how its files are read where they are not on disk. */
export interface Upstream {
  readonly source: string;
  readonly readFile?: (path: string) => Promise<Buffer>;
  /** Folder that its references stay below. */
  readonly within?: string;
  /** Of a repository, the commit that its revision is now. */
  readonly commit?: string;
}

export interface UpstreamOptions extends Running {
  readonly cwd: string;
  /** Folder that the path of a repository is relative to. */
  readonly folder: string;
  /** Most bytes of each file of a repository that are fetched. */
  readonly maxBytes: number;
}

/** What a `source` of redocly.yaml says: a repository, a package, or anything that `load` takes. */
type Written =
  | { readonly kind: "git"; readonly repository: string; readonly revision: string; readonly path: string }
  | { readonly kind: "npm"; readonly specifier: string; readonly path: string }
  | { readonly kind: "plain"; readonly source: string };

/** Reads the form of a `source`; a text says what is wrong with it. */
export function readSource(source: string): Written | string {
  if (/https?:\/\/[^/?#]*@/i.test(source))
    return "Leave the user name and the password out of it: --header gives them to a site, and git's credential helper to git.";
  if (source.startsWith("git:")) {
    const [, repository, revision, path] = /^git:([^#]+)#([^:]+):(.+)$/.exec(source) ?? [];
    if (repository === undefined || revision === undefined || path === undefined)
      return "Write a repository as git:URL#revision:path, such as git:https://example.com/api.git#main:openapi.yaml.";
    if (isOutside(path)) return "The path of a repository must lie within it.";
    return { kind: "git", repository, revision, path };
  }
  if (source.startsWith("npm:")) {
    const [, specifier, path = "openapi.json"] = /^npm:([^#]+)(?:#(.+))?$/.exec(source) ?? [];
    if (specifier === undefined || specifier.startsWith("-"))
      return "Write a package as npm:name@version or npm:name@version#path, such as npm:my-client@latest#openapi.json.";
    if (isOutside(path)) return "The path of a package must lie within it.";
    return { kind: "npm", specifier, path };
  }
  return { kind: "plain", source };
}

function isOutside(path: string): boolean {
  const normal = posix.normalize(path);
  return posix.isAbsolute(path) || normal === ".." || normal.startsWith("../");
}

/**
 * Opens what a `source` of redocly.yaml names, and closes it when the work is done: what had to be fetched for it is gone then.
 * @throws ProblemsError
 */
export async function withUpstream<Result>(
  source: string,
  options: UpstreamOptions,
  work: (upstream: Upstream) => Promise<Result>,
): Promise<Result> {
  const written = readSource(source);
  if (typeof written === "string") throw new ProblemsError([fileProblem(source, "source-form", written)]);
  if (written.kind === "plain") {
    const { folder } = options;
    return work({ source: isUrl(source) || isAbsolute(source) ? source : resolve(folder, source) });
  }
  // Its files are named as if they lay here.
  const within = resolve(options.cwd);
  const place = { source: resolve(within, written.path), within };
  const inside = (path: string) => relative(within, path).split(sep).join("/");
  if (written.kind === "npm")
    return withNpmPackage(written.specifier, options, (readFile) =>
      work({ ...place, readFile: (path) => readFile(inside(path)) }),
    );
  return withGitCommit(written, options, ({ commit, readFile }) =>
    work({ ...place, commit, readFile: (path) => readFile(inside(path)) }),
  );
}
