import { ownTypes } from "../document/facts.js";
import { responsesOf, type FindLinkTarget, type OperationPlace } from "../document/operations.js";
import { dereference } from "../document/pointer.js";
import type { OpenApi, Operation, Parameter, Schema } from "../document/types.js";
import { defaultOf } from "../shapes/shape.js";
import { isList, pageSchema, fieldsOf, queryParameters, recogniseOwnLinks, type Paging } from "./paging.js";

const lists = ["data", "items", "results", "records", "entries", "values", "content", "list", "rows", "edges"];
const envelopes = "page meta pagination paging page_info pageInfo response_metadata cursors links _links".split(" ");
const cursorNames = /^(next_?|start_?|end_?)?cursor$|^((next_?)?(page_?)?|continuation_?)token$|^next$|^continuation$/i;
const cursorParameters =
  /^((next_?|start_?)?cursor|((next_?)?(page_?)?|continuation_?)token|after|page\[(cursor|after)\]|continuation|marker)$/i;
const lastItemParameters = /^(starting_?after|last_?id|after_?id|since_?id)$/i;
const urlNames = /^(next|next_?(url|link|page_?url|page_?link)|@odata\.nextLink)$/i;
const counters = {
  page: /^(page|page_?(number|no|index)|page\[number\])$/i,
  offset: /^(offset|skip|start_?index|page\[offset\])$/i,
};
const totals = {
  page: /^((total|num)_?pages|pages?_?(count|total)|pages)$/i,
  offset: /^total(_?(count|items|results|records|elements|hits))?$/i,
};
/** The last page's number is the number of pages where they begin with 1. */
const lastPage = /^last_?page$/i;
const fromZero = /^(offset|skip|page\[offset\])$/i;
const moreNames = /^(has_?(more|next|next_?page)|more)$/i;

/** How a list seems to go on from page to page. */
export interface RecognisedPages {
  readonly paging: Paging;
  readonly reason: string;
  /** Whether it may as well be otherwise, for this reason: whoever knows the API has to decide. */
  readonly isGuess?: boolean;
}

type Fields = ReadonlyMap<string, Schema>;

/** How an operation's list goes on, by a Link or by the names of its parameters and fields; undefined where its keyword tells. */
export function recognisePages(
  document: OpenApi,
  place: OperationPlace,
  targetOf: FindLinkTarget,
): RecognisedPages | undefined {
  const { operation } = place;
  if ("x-katagami-pagination" in operation) return undefined;
  const page = place.method === "get" ? pageSchema(document, operation) : undefined;
  const items = page && itemsOf(document, page);
  if (!page || items === undefined) return undefined;
  const fields = pageFields(document, page);
  const more = placeOf(fields, (name, schema) => schema.type === "boolean" && moreNames.test(name));
  const common = { items, ...(more === undefined ? {} : { more }) };
  const links = recogniseOwnLinks(document, operation, targetOf);
  if (links[0]) {
    const { name, ...linked } = links[0];
    const paging = { ...linked, ...common };
    if (links.length === 1) return { paging, reason: `the Link "${name}" leads to the operation itself` };
    const names = links.map((link) => link.name).join(", ");
    return { paging, reason: `more than one Link leads to the operation itself: ${names}`, isGuess: true };
  }
  const url = placeOf(fields, (name, schema) => urlNames.test(name) && isUrl(schema, name));
  if (url !== undefined)
    return { paging: { by: "url", from: url, ...common }, reason: `${url} is the next page's URL` };
  return byParameter(document, place, fields, common);
}

function byParameter(
  document: OpenApi,
  place: OperationPlace,
  fields: Fields,
  common: Pick<Paging, "items" | "more">,
): RecognisedPages | undefined {
  const parameters = queryParameters(document, place);
  const named = (names: RegExp) => [...parameters.keys()].find((name) => names.test(name));
  const from = placeOf(fields, (name, schema) => cursorNames.test(name) && ownTypes(schema)?.has("string") === true);
  const cursor = named(cursorParameters);
  if (cursor && from)
    return { paging: { by: "cursor", parameter: cursor, from, ...common }, reason: `${from} is the next ${cursor}` };
  const last = named(lastItemParameters) ?? (common.more ? named(/^after$/i) : undefined);
  const told = placeOf(fields, (name, schema) => /^last_?id$/i.test(name) && ownTypes(schema)?.has("string") === true);
  const id = told ?? `${common.items}/-1/id`;
  if (last && common.more && fields.has(id))
    return {
      paging: { by: "cursor", parameter: last, from: id, ...common },
      reason: `${last} is the id of the last item of a page`,
    };
  if (declaresLinkHeader(document, place.operation) && named(/^(page|cursor|after|offset|per_page)$/i))
    return { paging: { by: "link-header", ...common }, reason: "the response declares a Link header" };
  const counted = (["page", "offset"] as const).flatMap((by) => {
    const parameter = parameters.get(named(counters[by]) ?? "");
    return isInteger(document, parameter?.schema) ? [byCount(document, by, parameter!, fields, common)] : [];
  });
  return counted.find(({ isGuess }) => !isGuess) ?? counted[0];
}

function byCount(
  document: OpenApi,
  by: "page" | "offset",
  { name, schema, required }: Parameter,
  fields: Fields,
  common: Pick<Paging, "items" | "more">,
): RecognisedPages {
  const first = firstOf(document, by, schema!) ?? (fromZero.test(name) ? 0 : undefined);
  const counted = { by, parameter: name };
  if (first === undefined) {
    if (required) return { paging: { ...counted, ...common }, reason: `${name} counts ${by}s, and is always given` };
    const reason = `nothing says with which number "${name}" begins`;
    return { paging: { ...counted, first: 1, ...common }, reason, isGuess: true };
  }
  const isTotal = (name: string) => totals[by].test(name) || (first === 1 && by === "page" && lastPage.test(name));
  const total = placeOf(fields, (name, field) => isTotal(name) && isInteger(document, field));
  const reason = by === "page" ? `${name} is a page number` : `${name} is a number of items to skip`;
  return { paging: { ...counted, first, ...common, ...(total !== undefined && { total }) }, reason };
}

/** What a counting parameter is without being given, or at least; that a page number may be 0 does not say that pages begin there. */
function firstOf(document: OpenApi, by: "page" | "offset", declared: Schema): number | undefined {
  const { minimum, exclusiveMinimum } = dereference<Schema>(document, declared)!;
  const least = typeof exclusiveMinimum === "number" ? exclusiveMinimum + 1 : minimum;
  const proof = by === "page" && least === 0 ? undefined : least;
  return [defaultOf(document, declared), proof].find(
    (value): value is number => typeof value === "number" && value >= 0,
  );
}

/** The array of a page: the page itself, or one of its properties by a usual name, or its only one. */
function itemsOf(document: OpenApi, page: Schema): string | undefined {
  if (isList(page)) return "";
  const arrays = [...fieldsOf(document, page)].flatMap(([name, schema]) => (isList(schema) ? [name] : []));
  const name = lists.find((usual) => arrays.includes(usual)) ?? (arrays.length === 1 ? arrays[0] : undefined);
  return name === undefined || /[~/]/.test(name) ? undefined : `/${name}`;
}

/** The fields that may tell of the next page, by pointer: those of the page, of its envelopes, and the last item's id. */
function pageFields(document: OpenApi, page: Schema): Map<string, Schema> {
  const own = fieldsOf(document, page);
  const fields = new Map<string, Schema>();
  for (const [name, schema] of own) {
    if (/[~/]/.test(name)) continue;
    fields.set(`/${name}`, schema);
    const inner = envelopes.includes(name) ? fieldsOf(document, schema) : [];
    for (const [key, part] of inner) if (!/[~/]/.test(key)) fields.set(`/${name}/${key}`, part);
    const item = isList(schema) ? dereference<Schema>(document, schema.items) : undefined;
    const id = fieldsOf(document, item).get("id");
    if (id) fields.set(`/${name}/-1/id`, id);
  }
  return fields;
}

function declaresLinkHeader(document: OpenApi, operation: Operation): boolean {
  return responsesOf(document, operation).some(
    ({ status, value: { headers = {} } }) =>
      status.startsWith("2") && Object.keys(headers).some((name) => /^link$/i.test(name)),
  );
}

function isInteger(document: OpenApi, declared: Schema | undefined): boolean {
  const types = ownTypes(dereference<Schema>(document, declared) ?? {});
  return types !== undefined && (types.has("integer") || types.has("number"));
}

function isUrl(schema: Schema, name: string): boolean {
  const isNamed = /^ur[il](-reference)?$/.test(schema.format ?? "") || /(url|link)$/i.test(name);
  return isNamed && ownTypes(schema)?.has("string") === true;
}

/** The pointer of the first field that is as wanted, by its own name. */
function placeOf(fields: Fields, isWanted: (name: string, schema: Schema) => boolean): string | undefined {
  return [...fields].find(([at, schema]) => isWanted(at.slice(at.lastIndexOf("/") + 1), schema))?.[0];
}
