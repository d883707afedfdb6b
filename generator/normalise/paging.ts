import { mayOnlyBe, propertiesOf } from "../document/facts.js";
import { linkParameter, type FindLinkTarget, responsesOf, type OperationPlace } from "../document/operations.js";
import { dereference, pointerKeys } from "../document/pointer.js";
import type { OpenApi, Operation, Parameter, RequestBody, Schema, Link } from "../document/types.js";

/** The keyword `x-katagami-pagination` of an operation: how its list goes on from page to page. */
export interface Paging {
  readonly by: "cursor" | "offset" | "page" | "url" | "link-header";
  /** The parameter that chooses the page: `cursor` or `query.cursor`, `body.cursor` for a property of a JSON body. */
  readonly parameter?: string;
  /** JSON pointer to the next cursor or URL; -1 is the last item of an array. */
  readonly from?: string;
  /** JSON pointer to the items of a page. */
  readonly items: string;
  /** JSON pointer to a boolean: whether there are more pages. */
  readonly more?: string;
  /** JSON pointer to the number of all items, for an offset, or of all pages, for a page number. */
  readonly total?: string;
  /** What the first page is counted as: 1 for a page number, 0 for an offset, unless given. */
  readonly first?: number;
}

/** The schema of an operation's only success in JSON, whatever text it may come as instead; undefined where there are others, or none. */
export function pageSchema(document: OpenApi, operation: Operation): Schema | undefined {
  const successes = responsesOf(document, operation).filter(({ status }) => status.startsWith("2"));
  if (successes.length !== 1) return undefined;
  const contents = Object.entries(successes[0]!.value.content ?? {});
  const isJson = ([type]: readonly [string, unknown]) => /[/+]json\s*(;|$)/i.test(type);
  const [json, ...others] = contents.filter(isJson).map(([, media]) => media?.schema);
  const isText = contents.every((content) => isJson(content) || /^text\//i.test(content[0]));
  const isOne = isText && others.every((schema) => JSON.stringify(schema) === JSON.stringify(json));
  return isOne ? dereference(document, json) : undefined;
}

/** What a pointer leads to in the values of a schema, through properties, items and `allOf`. */
export function schemaAt(document: OpenApi, root: Schema | undefined, at: string): Schema | undefined {
  return pointerKeys(at).reduce<Schema | undefined>(
    (schema, key) =>
      schema && /^-?\d+$/.test(key) && schema.items
        ? dereference<Schema>(document, schema.items)
        : fieldsOf(document, schema).get(key),
    dereference<Schema>(document, root),
  );
}

/** The properties of an object with those of the parts it is composed of, each without a `$ref`; none of what may be something else. */
export function fieldsOf(document: OpenApi, schema: Schema | undefined): Map<string, Schema> {
  if (!schema || !mayOnlyBe(document, schema, ["object", "null"])) return new Map();
  return new Map(
    [...propertiesOf(document, schema)].flatMap(([name, [first]]): [string, Schema][] => {
      const target = dereference<Schema>(document, first);
      return target ? [[name, target]] : [];
    }),
  );
}

/** Whether a schema's values are arrays, perhaps `null`. */
export function isArray(schema: Schema): boolean {
  // Beside `items` alone there may be anything, so that no type has items.
  return [schema.type].flat().includes("array");
}

/** Whether they are arrays and nothing else, perhaps `null`: then a type has items. */
export function isList(schema: Schema): boolean {
  return isArray(schema) && [schema.type].flat().every((type) => type === "array" || type === "null");
}

/** The query parameters of an operation by name. */
export function queryParameters(
  document: OpenApi,
  { operation, item }: Pick<OperationPlace, "operation" | "item">,
): Map<string, Parameter> {
  const declared = [...(item.parameters ?? []), ...(operation.parameters ?? [])];
  return new Map(
    declared.flatMap((reference): [string, Parameter][] => {
      const parameter = dereference<Parameter>(document, reference);
      return parameter?.in === "query" ? [[parameter.name, parameter]] : [];
    }),
  );
}

/** The schema of an operation's JSON request body. */
export function jsonBodySchema(document: OpenApi, operation: Operation): Schema | undefined {
  const content = dereference<RequestBody>(document, operation.requestBody)?.content ?? {};
  const [, media] = Object.entries(content).find(([type]) => /[/+]json\s*(;|$)/i.test(type)) ?? [];
  return dereference<Schema>(document, media?.schema);
}

/** A Link that leads from a page to another of the same list. */
interface OwnLink extends Pick<Paging, "by" | "parameter" | "from"> {
  readonly name: string;
}

const body = "$response.body#";

/** Names of Links to the same list that do not lead to its next page. */
const elsewhere = /^(prev(ious)?|first|last|up|self|parent)([-_ ]?(page|link|url))?$/i;

/**
 * The Links of an operation's success that fill one of its own query parameters from the answer, and all others from the
 * request: alone the one whose name says that it is the next page, where there is one.
 */
export function recogniseOwnLinks(document: OpenApi, operation: Operation, targetOf: FindLinkTarget): OwnLink[] {
  const success = responsesOf(document, operation).find(({ status }) => status.startsWith("2"));
  const declared = Object.entries(success?.value.links ?? {});
  const links = declared.flatMap(([name, reference]): OwnLink[] => {
    const link = dereference<Link>(document, reference);
    const target = link && targetOf(link);
    if (target?.operation !== operation || link!.requestBody !== undefined || elsewhere.test(name)) return [];
    const values = Object.entries(link!.parameters ?? {}).map(([key, value]) => [key, String(value)] as const);
    const [taken, ...others] = values.filter(([, value]) => !value.startsWith("$request."));
    const parameter = taken && linkParameter(target, taken[0]);
    if (others.length > 0 || parameter?.in !== "query" || !taken![1].startsWith(body)) return [];
    return [{ name, by: "cursor", parameter: parameter.name, from: taken![1].slice(body.length) }];
  });
  const next = links.filter(({ name }) => /^next/i.test(name));
  return next.length === 1 ? next : links;
}
