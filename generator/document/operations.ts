import { keysOfMethod, methodsOf, operationOf } from "./methods.js";
import { childPointer, dereference, lookUp, pointer } from "./pointer.js";
import type { OpenApi, Operation, PathItem, Response, Link, Parameter } from "./types.js";

/** An operation and where it stands. */
export interface OperationPlace {
  readonly operation: Operation;
  readonly path: string;
  /** As the path item calls it: `get`; of `additionalOperations` as it is written there. */
  readonly method: string;
  readonly item: PathItem;
  readonly pointer: string;
}

/** Every operation under `paths`: path by path in the order of the document, in a path by method. */
export function operationsOf(document: OpenApi): OperationPlace[] {
  return Object.entries(document.paths ?? {}).flatMap(([path, item]) => {
    const at = pointer("paths", path);
    return methodsOf(item).map((method) => {
      const place = childPointer(at, ...keysOfMethod(method));
      return { operation: operationOf(item, method), path, method, item, pointer: place };
    });
  });
}

/** Something of a document, and the JSON pointer to where it stands. */
export interface Located<T> {
  readonly value: T;
  readonly pointer: string;
}

/** What is declared at a pointer, or what that refers to; undefined where there is nothing. */
export function located<T extends { $ref?: string }>(
  document: unknown,
  declared: T | undefined,
  pointer: string,
): Located<T> | undefined {
  const value = dereference<T>(document, declared);
  if (value === undefined) return undefined;
  let [current, at] = [declared, pointer];
  // It leads somewhere, so there is an end.
  while (typeof current?.$ref === "string") [current, at] = [lookUp(document, current.$ref) as T, current.$ref];
  return { value, pointer: at };
}

/** A response and what it answers with: a status code, a range such as `4XX`, or `default`, and as the description writes it. */
export interface LocatedResponse extends Located<Response> {
  readonly status: string;
  readonly key: string;
}

/** The responses of an operation that stands at a pointer. */
export function responsesOf(document: unknown, { responses }: Operation, pointer = ""): LocatedResponse[] {
  const found: LocatedResponse[] = [];
  for (const key of Object.keys(responses ?? {})) {
    if (!/^([1-5]\d\d|[1-5]XX|default)$/i.test(key)) continue;
    const at = `${pointer}/responses/${key}`;
    const { value, pointer: stands } = located<Response>(document, responses![key], at) ?? { value: {}, pointer: at };
    found.push({ value, pointer: stands, key, status: /^.xx$/i.test(key) ? `${key[0]}XX` : key });
  }
  return found;
}

/** The operation that a Link leads to, and the parameters that it takes. */
export interface LinkTarget {
  readonly operation: Operation;
  readonly parameters: readonly Parameter[];
}

/** What a Link leads to; undefined where there is no such operation. */
export type FindLinkTarget = (link: Link) => LinkTarget | undefined;

/**
 * Finds what Links lead to, by `operationId` or by an `operationRef` into the document, with the operations as they are now.
 * @see https://spec.openapis.org/oas/v3.2.0#link-object
 */
export function linkTargets(document: OpenApi): FindLinkTarget {
  // Of several with one id the first counts.
  const places = operationsOf(document).reverse();
  const byId = new Map<unknown, OperationPlace>(places.map((place) => [place.operation.operationId, place]));
  const byOperation = new Map<unknown, OperationPlace>(places.map((place) => [place.operation, place]));
  const known = new Map<OperationPlace, LinkTarget>();
  return ({ operationId, operationRef }) => {
    const referred = operationRef?.startsWith("#") ? lookUp(document, operationRef) : undefined;
    const found = operationRef === undefined ? byId.get(operationId) : byOperation.get(referred);
    if (!found) return undefined;
    const target = known.get(found) ?? targetAt(document, found);
    known.set(found, target);
    return target;
  };
}

function targetAt(document: OpenApi, { operation, item }: OperationPlace): LinkTarget {
  const declared = [...(operation.parameters ?? []), ...(item.parameters ?? [])];
  return { operation, parameters: declared.flatMap((each) => dereference<Parameter>(document, each) ?? []) };
}

/** The parameter that a Link names, alone or with its place, such as `id` or `path.id`; undefined where the target has none. */
export function linkParameter({ parameters }: LinkTarget, key: string): Pick<Parameter, "in" | "name"> | undefined {
  const [, place, name] = /^(path|query|header|cookie)\.(.+)$/s.exec(key) ?? [];
  return (
    parameters.find((parameter) => parameter.in === place && parameter.name === name) ??
    parameters.find((parameter) => parameter.name === key)
  );
}

/** A path as it stands behind the URL of a server: from a slash on. */
export function fromSlash(path: string): string {
  return path.startsWith("/") ? path : `/${path}`;
}
