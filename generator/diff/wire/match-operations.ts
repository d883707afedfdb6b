import { keysOfMethod, methodsOf } from "../../document/methods.js";
import type { Operation, PathItem } from "../../document/types.js";
import { childOf, isObject, keysOf, type Located, follow, type Source } from "../located.js";

/** One operation of a document, and its path. */
export interface OperationSite {
  readonly path: string;
  readonly method: string;
  readonly item: Located<PathItem>;
  readonly operation: Located<Operation>;
}

/** Two operations that stand for one another, or one that has no counterpart. */
export interface OperationMatch {
  readonly base: OperationSite | undefined;
  readonly revision: OperationSite | undefined;
  /** Whether the other side has nothing at all under the path. */
  readonly wholePath: boolean;
}

/**
 * Matches operations: by method and path, with the names of parameters blanked, since that is what a running client
 * calls; then the rest by operationId, which follows an operation to another path or method.
 */
export function matchOperations(base: Source, revision: Source): OperationMatch[] {
  const [before, after] = [sites(base), sites(revision)];
  const bySignature = new Map(after.map((site) => [signature(site), site]));
  const exact = new Map(after.map((site) => [`${site.method} ${site.path}`, site]));
  const taken = new Set<OperationSite>();
  const matches = new Map<OperationSite, OperationSite>();
  const pair = (one: OperationSite, other: OperationSite | undefined): void => {
    if (other === undefined || taken.has(other) || matches.has(one)) return;
    taken.add(other);
    matches.set(one, other);
  };
  for (const site of before) pair(site, exact.get(`${site.method} ${site.path}`));
  for (const site of before) pair(site, bySignature.get(signature(site)));
  const byId = new Map(
    after.filter((site) => !taken.has(site)).map((site) => [site.operation.value.operationId, site]),
  );
  for (const site of before)
    if (site.operation.value.operationId) pair(site, byId.get(site.operation.value.operationId));

  const [basePaths, revisionPaths] = [before, after].map((list) => new Set(list.map(({ path }) => blank(path))));
  return [
    ...before.map((site) => ({
      base: site,
      revision: matches.get(site),
      wholePath: !revisionPaths!.has(blank(site.path)),
    })),
    ...after
      .filter((site) => !taken.has(site))
      .map((site) => ({ base: undefined, revision: site, wholePath: !basePaths!.has(blank(site.path)) })),
  ];
}

/** Every operation under `paths`, in the order of the document. */
function sites(source: Source): OperationSite[] {
  const paths = childOf({ value: source.document, pointer: "#" }, "paths");
  return keysOf(paths?.value).flatMap((path) => operationsOf(source, path, childOf(paths, path)));
}

/** The operations of one path item. */
export function operationsOf(source: Source, path: string, piece: Located<unknown> | undefined): OperationSite[] {
  const item = follow(source, piece as Located<PathItem> | undefined);
  if (!isObject(item?.value)) return [];
  return methodsOf(item.value).map((method) => {
    const [key, name] = keysOfMethod(method);
    const operation = name === undefined ? childOf(item, key) : childOf(childOf(item, key), name);
    return { path, method, item, operation: operation as Located<Operation> };
  });
}

/** A path without the names of its parameters. */
export function blank(path: string): string {
  return path.replace(/\{[^}]*\}/g, "{}");
}

function signature({ method, path }: OperationSite): string {
  return `${method} ${blank(path)}`;
}
