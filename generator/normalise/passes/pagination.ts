import { dereference } from "../../json-pointer.js";
import type { Link, OpenApi, Operation, Response, Schema } from "../../load/document.js";
import { isArray, pageSchema, propertiesOf, queryParameters, type Paging } from "../paging.js";
import type { Pass } from "../repair.js";
import { eachOperation, type Place } from "../walk.js";

const keyword = "x-katagami-pagination";
const lists = ["data", "items", "results", "records", "entries", "values", "content", "list", "rows", "edges"];
const envelopes = [
  "meta",
  "pagination",
  "paging",
  "page_info",
  "pageInfo",
  "response_metadata",
  "cursors",
  "links",
  "_links",
];
const cursorNames = /^(next_?|start_?|end_?)?cursor$|^((next_?)?(page_?)?|continuation_?)token$|^next$|^continuation$/i;
const cursorParameters =
  /^((next_?|start_?)?cursor|((next_?)?(page_?)?|continuation_?)token|after|page\[(cursor|after)\]|continuation|marker)$/i;
const lastItemParameters = /^(starting_?after|last_?id|after_?id|since_?id)$/i;
const urlNames = /^(next|next_?(url|link|page_?url|page_?link)|@odata\.nextLink)$/i;
const moreNames = /^(has_?(more|next|next_?page)|more)$/i;

/** Writes down how a list goes on from page to page, where a Link or a convention of its names says it. */
export const pagination: Pass = {
  id: "pagination",
  summary: "ways from page to page",
  run(document) {
    const repairs: ReturnType<Pass["run"]> = [];
    eachOperation(document, (operation, place) => {
      if (keyword in operation) return;
      const found = recognise(document, operation, place);
      if (!found) return;
      operation[keyword] = found.paging;
      repairs.push({
        pass: "pagination",
        pointer: place.pointer,
        before: "one page",
        after: `pages by ${found.paging.parameter ?? found.paging.from ?? "the Link header"}`,
        reason: found.reason,
      });
    });
    return repairs;
  },
};

interface Recognised {
  readonly paging: Paging;
  readonly reason: string;
}

function recognise(document: OpenApi, operation: Operation, place: Place): Recognised | undefined {
  const page = place.method === "get" ? pageSchema(document, operation) : undefined;
  const items = page && itemsOf(document, page);
  if (!page || items === undefined) return undefined;
  const fields = fieldsOf(document, page);
  const more = [...fields].find(([at, schema]) => schema.type === "boolean" && moreNames.test(lastKey(at)))?.[0];
  const common = { items, ...(more === undefined ? {} : { more }) };
  const linked = byLink(document, operation, place);
  if (linked)
    return { paging: { ...linked, ...common }, reason: "a Link of the response leads to the operation itself" };
  const url = [...fields].find(([at, schema]) => urlNames.test(lastKey(at)) && isUrl(schema, lastKey(at)))?.[0];
  if (url !== undefined)
    return { paging: { by: "url", from: url, ...common }, reason: `${url} is the next page's URL` };
  return byParameter(document, operation, place, fields, common);
}

function byParameter(
  document: OpenApi,
  operation: Operation,
  place: Place,
  fields: ReadonlyMap<string, Schema>,
  common: Pick<Paging, "items" | "more">,
): Recognised | undefined {
  const parameters = queryParameters(document, operation, place.item);
  const named = (names: RegExp) => [...parameters.keys()].find((name) => names.test(name));
  const from = [...fields].find(
    ([at, { type }]) => cursorNames.test(lastKey(at)) && [type].flat().includes("string"),
  )?.[0];
  const cursor = named(cursorParameters);
  if (cursor && from)
    return { paging: { by: "cursor", parameter: cursor, from, ...common }, reason: `${from} is the next ${cursor}` };
  const last = named(lastItemParameters);
  const id = `${common.items}/-1/id`;
  if (last && common.more && fields.has(id))
    return {
      paging: { by: "cursor", parameter: last, from: id, ...common },
      reason: `${last} is the id of the last item of a page`,
    };
  if (declaresLinkHeader(document, operation) && named(/^(page|cursor|after|offset|per_page)$/i))
    return { paging: { by: "link-header", ...common }, reason: "the response declares a Link header" };
  const number = named(/^(page|page_?(number|no|index)|page\[number\])$/i);
  if (number && isInteger(document, parameters.get(number)?.schema)) {
    const { default: initial, minimum } = dereference<Schema>(document, parameters.get(number)!.schema)!;
    const first = typeof initial === "number" ? initial : minimum === 0 ? 0 : 1;
    return { paging: { by: "page", parameter: number, first, ...common }, reason: `${number} is a page number` };
  }
  const offset = named(/^(offset|skip|start_?index|page\[offset\])$/i);
  return offset && isInteger(document, parameters.get(offset)?.schema)
    ? { paging: { by: "offset", parameter: offset, ...common }, reason: `${offset} is a number of items to skip` }
    : undefined;
}

/** The array of a page: the page itself, or one of its properties by a usual name, or its only one. */
function itemsOf(document: OpenApi, page: Schema): string | undefined {
  if (isArray(page)) return "";
  const arrays = [...propertiesOf(document, page)].flatMap(([name, schema]) => (isArray(schema) ? [name] : []));
  const name = lists.find((usual) => arrays.includes(usual)) ?? (arrays.length === 1 ? arrays[0] : undefined);
  return name === undefined || /[~/]/.test(name) ? undefined : `/${name}`;
}

/** The fields that may tell of the next page, by pointer: those of the page, of its envelopes, and the last item's id. */
function fieldsOf(document: OpenApi, page: Schema): Map<string, Schema> {
  const own = propertiesOf(document, page);
  const fields = new Map<string, Schema>();
  for (const [name, schema] of own) {
    if (/[~/]/.test(name)) continue;
    fields.set(`/${name}`, schema);
    const inner = envelopes.includes(name) ? propertiesOf(document, schema) : [];
    for (const [key, part] of inner) if (!/[~/]/.test(key)) fields.set(`/${name}/${key}`, part);
    const item = isArray(schema) ? dereference<Schema>(document, schema.items) : undefined;
    const id = propertiesOf(document, item).get("id");
    if (id) fields.set(`/${name}/-1/id`, id);
  }
  return fields;
}

function byLink(
  document: OpenApi,
  operation: Operation,
  place: Place,
): Pick<Paging, "by" | "parameter" | "from"> | undefined {
  const [response] = Object.entries(operation.responses ?? {}).filter(([status]) => status.startsWith("2"));
  const links = Object.values(dereference<Response>(document, response![1])?.links ?? {});
  for (const reference of links) {
    const link = dereference<Link>(document, reference);
    const isOwn = link?.operationId === operation.operationId || link?.operationRef === place.pointer;
    const [[name, value] = ["", ""], ...others] = Object.entries(link?.parameters ?? {}).filter(([, expression]) =>
      String(expression).startsWith("$response.body#"),
    );
    if (link && isOwn && others.length === 0 && name)
      return { by: "cursor", parameter: name, from: String(value).slice("$response.body#".length) };
  }
  return undefined;
}

function declaresLinkHeader(document: OpenApi, operation: Operation): boolean {
  return Object.entries(operation.responses ?? {}).some(
    ([status, response]) =>
      status.startsWith("2") &&
      Object.keys(dereference<Response>(document, response)?.headers ?? {}).some((name) => /^link$/i.test(name)),
  );
}

function isInteger(document: OpenApi, schema: Schema | undefined): boolean {
  return [dereference<Schema>(document, schema)?.type].flat().some((type) => type === "integer" || type === "number");
}

function isUrl({ type, format }: Schema, name: string): boolean {
  return [type].flat().includes("string") && (/^ur[il](-reference)?$/.test(format ?? "") || /(url|link)$/i.test(name));
}

function lastKey(at: string): string {
  return at.slice(at.lastIndexOf("/") + 1);
}
