import { operationsOf } from "./operations.js";
import { dereference, lookUp } from "./pointer.js";
import type { Link, OpenApi, Operation, Parameter } from "./types.js";

/** The operation that a Link leads to, and the parameters that it takes. */
export interface LinkTarget {
  readonly operation: Operation;
  readonly parameters: readonly Parameter[];
}

/**
 * What a Link leads to, by `operationId` or by an `operationRef` into the document; undefined where there is no such operation.
 * @see https://spec.openapis.org/oas/v3.2.0#link-object
 */
export function linkTarget(document: OpenApi, { operationId, operationRef }: Link): LinkTarget | undefined {
  const referred = operationRef?.startsWith("#") ? lookUp(document, operationRef) : undefined;
  const found = operationsOf(document).find(({ operation }) =>
    operationRef === undefined ? operation.operationId === operationId : operation === referred,
  );
  if (!found) return undefined;
  const { operation, item } = found;
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
