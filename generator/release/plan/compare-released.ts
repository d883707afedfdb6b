import { readFileSync } from "node:fs";
import { join } from "node:path";
import { compareOpened, type Compared, type Opened } from "../../diff/compare.js";
import type { PackageSource } from "../../diff/sdk/sdk-change.js";
import type { Document, OpenApi } from "../../document/types.js";
import type { Generated } from "../../generate.js";
import { loadApprovals } from "../../load/load-approvals.js";
import { parseApprovals } from "../../diff/approvals/parse-approvals.js";
import { emptyLock, type NamesLock } from "../../model/pins/names-lock.js";
import { parseLock } from "../../model/pins/parse-lock.js";
import { passes } from "../../normalise/passes/index.js";
import { modelOf } from "../../package-of.js";
import { ProblemsError } from "../../problem.js";
import { shippedFiles } from "./shipped-files.js";
import type { Declared } from "./signatures.js";

/** What the two sides of a comparison are called, and what is known besides. */
export interface ReleasedSettings {
  readonly api: string;
  /** The package's npm name. */
  readonly name: string;
  /** Labels of the two sides, such as `npm:pets@1.2.0`. */
  readonly base: string;
  readonly revision: string;
  /** The day on which approvals and sunset dates are judged. */
  readonly today: string;
  /** Absolute path of the file that says which breaks are known; there may be none. */
  readonly approvals: string;
  readonly cwd: string;
  readonly worked?: () => number;
}

/** Both sides are as normalisation left them: none of its passes is to run again. */
const skip = passes.map(({ id }) => id);

/**
 * What has changed between a package that was released and the one that is made now: their descriptions as they are shipped, and
 * their declarations as they are shipped.
 * @param folder of the released package, absolute
 */
export async function compareReleased(
  folder: string,
  generated: Generated,
  settings: ReleasedSettings,
): Promise<Compared["result"]> {
  const { api: title, today, worked, name: packageName } = settings;
  const [base, revision] = [declaredIn(folder), declaredNow(generated)];
  const written = await loadApprovals(settings.approvals, settings.cwd);
  const approvals = parseApprovals(written.value, written.locate);
  if (approvals.problems.some(({ severity }) => severity === "error")) throw new ProblemsError(approvals.problems);
  const options = { sdk: true, severity: {}, approvals: approvals.approvals, today, packageName };
  const [before, after] = [opened(base, settings.base), opened(revision, settings.revision)];
  const compared = await compareOpened(title, before, after, { ...options, ...(worked && { worked }) }, async () => ({
    base: sourceOf(base),
    revision: sourceOf(revision),
  }));
  return compared.result;
}

/** A package that was released. */
export function declaredIn(folder: string): Declared {
  const files = shippedFiles(folder);
  const document = JSON.parse(files.get("openapi.json")!.toString("utf8")) as OpenApi;
  const declarations = [...files].flatMap(([path, bytes]): [string, string][] =>
    path.endsWith(".d.ts") ? [[path, bytes.toString("utf8")]] : [],
  );
  return { ...modelOf({ document, skip, names: { lock: namesIn(folder) } }), files: new Map(declarations) };
}

/** The package that is made now. */
export function declaredNow({ api, files }: Generated): Declared {
  const document = JSON.parse(files.find(({ path }) => path === "openapi.json")!.text) as Document;
  const declarations = files.flatMap(({ path, text }): [string, string][] =>
    path.endsWith(".d.ts") ? [[path, text]] : [],
  );
  return { document, api, files: new Map(declarations) };
}

function opened({ document }: Declared, label: string): Opened {
  document.components ??= {};
  const locate = () => ({ file: label, line: 1, column: 1 });
  return { label, document, locate, published: true, skip };
}

/** A package by its declarations alone, under the names of its files that the compiler's part of the differ knows. */
function sourceOf({ api, document, files }: Declared): PackageSource {
  const sources = [...files].map(([path, text]) => ({ path: path.replace(/\.d\.ts$/, ".ts"), text }));
  return { api, document, origin: (at) => at, files: sources };
}

/** The names that a released package exports. */
function namesIn(folder: string): NamesLock {
  const manifest = JSON.parse(readFileSync(join(folder, "katagami.json"), "utf8")) as { readonly names?: unknown };
  if (manifest.names === undefined) return emptyLock;
  const { lock, problems } = parseLock(manifest.names, () => ({ file: "katagami.json", line: 1, column: 1 }), []);
  if (problems.length > 0) throw new ProblemsError(problems);
  return lock;
}
