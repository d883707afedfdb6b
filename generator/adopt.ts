import { basename } from "node:path";
import { adoptNames, type WithAdopted } from "./adopt/adopt-names.js";
import { matchFound, type Adoptable, type Adopted } from "./adopt/match-found.js";
import { readCode } from "./adopt/read-code.js";
import { readStainless } from "./adopt/read-stainless.js";
import type { Target } from "./config.js";
import { operationsOf } from "./document/operations.js";
import { dereference } from "./document/pointer.js";
import type { Document, Parameter } from "./document/types.js";
import { namesOf } from "./emit/emit.js";
import { readCodeFiles } from "./load/read-code-files.js";
import { isIdentifier } from "./model/names.js";
import { emptyLock, operationKey } from "./model/pins/names-lock.js";
import { printLock } from "./model/pins/print-lock.js";
import { settleNames } from "./model/pins/settle-names.js";
import { wantedNames } from "./model/pins/wanted-names.js";
import { readNamesLock } from "./names-lock.js";
import { readDescription, type ReadOptions } from "./read-description.js";
import type { NamesFile } from "./write/write-names-lock.js";

/** What came of adopting the names of code that another generator wrote. */
export interface Adoption extends Omit<WithAdopted, "lock"> {
  readonly adopted: Adopted;
  /** Files that were too deep to be read. */
  readonly unread: readonly string[];
  /** What there is to be named. */
  readonly all: { readonly operations: number; readonly schemas: number };
  readonly names: NamesFile;
}

/**
 * Finds out what code calls the operations and schemas of an API, and pins these names. Reads, but writes nothing.
 * @param path of the code, or of its folder
 * @throws ProblemsError where the description, the lock or the code cannot be used
 */
export async function adopt(
  target: Target & { readonly lock: string },
  path: string,
  { force, ...options }: ReadOptions & { readonly force: boolean },
): Promise<Adoption> {
  const { cwd } = options;
  const files = readCodeFiles(path, cwd);
  const { normalised } = await readDescription(target, options);
  const { document } = normalised;
  const names = namesOf();
  const before = await readNamesLock(target.lock, cwd, names.reserved);

  const code = readCode(files.code);
  const configured = files.stainless.map(readStainless);
  const found = {
    ...code,
    calls: [...code.calls, ...configured.flatMap(({ calls }) => calls)],
    models: configured.flatMap(({ models }) => models),
  };
  const reserved = new Set(names.reserved);
  const isFree = (name: string) => isIdentifier(name) && !reserved.has(name);
  const keys = Object.keys(document.components?.schemas ?? {});
  const operations = adoptables(document, target);
  const adopted = matchFound(found, operations, keys, isFree);

  const { described } = settleNames(document, { rules: target.names });
  const { lock, ...pinned } = adoptNames(before?.lock ?? emptyLock, adopted, described(), force);
  const text = printLock({ ...lock, root: basename(target.source) });
  const all = { operations: operations.length, schemas: keys.length };
  return { ...pinned, adopted, unread: code.unread, all, names: { path: target.lock, text, before: before?.text } };
}

/** The operations of a document, as code looks for them. */
function adoptables(document: Document, { names }: Target): Adoptable[] {
  const wanted = wantedNames(document, names).operations;
  return operationsOf(document).map((place): Adoptable => {
    const { operation, item, method, path } = place;
    const declared = [...(item.parameters ?? []), ...(operation.parameters ?? [])];
    const parameters = declared.flatMap((each) => dereference<Parameter>(document, each) ?? []);
    const key = operationKey(place);
    return {
      ...{ key, method, path, name: wanted.get(key)!.name },
      pathParameters: [...new Set(parameters.filter((each) => each.in === "path").map(({ name }) => name))],
      hasQuery: parameters.some((each) => each.in === "query"),
      hasBody: operation.requestBody !== undefined,
    };
  });
}
