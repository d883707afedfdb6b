import { typesOf, valuesOf } from "../document/facts.js";
import { copied } from "../document/origin.js";
import { dereference } from "../document/pointer.js";
import type { OpenApi, Schema } from "../document/types.js";

/** How an `itemSchema` models the server-sent events of a stream. */
export interface EventFields {
  /** What is handed on: the JSON in the data where that is all there is, else an object of `event`, `data` and `id`. */
  readonly item: Schema;
  /** Of such objects: by name the events whose data is JSON, or those whose data is text; without both, all have JSON. */
  readonly forms?: Forms;
}

interface Forms {
  readonly json?: readonly string[];
  readonly text?: readonly string[];
}

/** One of the kinds of events: the schemas of its fields, and which of them are required. */
interface Kind {
  readonly fields: Readonly<Record<string, Schema>>;
  readonly required: readonly string[];
}

/** A kind of events with its names, where it has names of its own, and the schema of the JSON in its data, if it is JSON. */
interface NamedKind extends Kind {
  readonly names: readonly string[] | undefined;
  readonly json: Schema | undefined;
}

/**
 * Reads an `itemSchema` that models an event by its fields, perhaps as a union of the kinds of events; undefined where it
 * models something else, which is then the JSON in the data. What `retry` says is for who connects again, not for who reads.
 * @see https://spec.openapis.org/oas/v3.2.0#special-considerations-for-server-sent-events
 */
export function eventFields(document: OpenApi, itemSchema: Schema): EventFields | undefined {
  const found = kindsOf(document, itemSchema, new Map(), 0);
  if (!found?.some(({ fields }) => fields.data)) return undefined;
  const kinds = found.map((kind) => ({
    ...kind,
    names: namesOf(document, kind.fields.event),
    json: jsonOf(document, kind.fields.data),
  }));
  const isData = kinds.every(({ json, fields }) => json && !fields.event && !fields.id);
  if (isData) return { item: union(kinds.map(({ json }) => json!)) };
  const forms = formsOf(kinds);
  const item = union(kinds.map((kind) => eventObject(document, kind, forms.json?.length !== 0)));
  if (item.oneOf && kinds.every(({ names, required }) => names && required.includes("event")))
    item.discriminator = { propertyName: "event" };
  return { item, forms };
}

/** The kinds of events of each schema that was looked at, once; undefined of one that stands within itself, too. */
type Known = Map<Schema, Kind[] | undefined>;

/** Every kind of event that a schema allows; undefined where it allows something that is no event. */
function kindsOf(document: OpenApi, declared: Schema, known: Known, depth: number): Kind[] | undefined {
  const schema = dereference<Schema>(document, declared);
  const isObject = schema && (schema.type === undefined || [schema.type].flat().includes("object"));
  if (!isObject || depth > 8 || schema.not || schema.items) return undefined;
  if (known.has(schema)) return known.get(schema);
  known.set(schema, undefined);
  const kinds = kindsOfObject(document, schema, known, depth);
  known.set(schema, kinds);
  return kinds;
}

function kindsOfObject(document: OpenApi, schema: Schema, known: Known, depth: number): Kind[] | undefined {
  const { properties: fields = {}, required = [], allOf = [], oneOf, anyOf } = schema;
  for (const [name, field] of Object.entries(fields)) {
    if (!["data", "event", "id", "retry"].includes(name)) return undefined;
    if ((name === "event" || name === "id") && !isText(document, field)) return undefined;
  }
  const unions = [...allOf.map((part) => [part]), oneOf ?? [], anyOf ?? []].filter((members) => members.length > 0);
  let kinds: Kind[] = [{ fields, required }];
  for (const members of unions) {
    const ofMembers = members.map((member) => kindsOf(document, member, known, depth + 1));
    if (ofMembers.includes(undefined)) return undefined;
    const others = ofMembers.flatMap((each) => each!);
    if (kinds.length * others.length > 1000) return undefined;
    kinds = kinds.flatMap((kind) => others.map((other) => merged(document, kind, other)));
  }
  return kinds;
}

function merged(document: OpenApi, kind: Kind, other: Kind): Kind {
  const fields = { ...kind.fields };
  for (const [name, field] of Object.entries(other.fields))
    fields[name] = field.$ref === undefined ? { ...dereference<Schema>(document, fields[name]), ...field } : field;
  return { fields, required: [...kind.required, ...other.required] };
}

function namesOf(document: OpenApi, event: Schema | undefined): readonly string[] | undefined {
  const names = event && valuesOf(document, event);
  return names?.every((name) => typeof name === "string") ? names : undefined;
}

/** The schema of the JSON in the data; undefined where it is text. */
function jsonOf(
  document: OpenApi,
  data: Schema | undefined,
  known = new Map<Schema, Schema | undefined>(),
): Schema | undefined {
  if (!data || known.has(data)) return data && known.get(data);
  known.set(data, undefined);
  const json = jsonOfText(document, data, known);
  known.set(data, json);
  return json;
}

function jsonOfText(document: OpenApi, data: Schema, known: Map<Schema, Schema | undefined>): Schema | undefined {
  const schema = dereference<Schema>(document, data);
  if (!schema || schema.contentEncoding !== undefined) return undefined;
  const { contentMediaType, contentSchema } = schema;
  if (contentMediaType !== undefined && !/[/+]json\b/i.test(contentMediaType)) return undefined;
  if (contentSchema || contentMediaType !== undefined) return contentSchema ?? {};
  const members = schema.oneOf ?? schema.anyOf;
  const ofMembers = members?.map((member) => jsonOf(document, member, known));
  if (ofMembers?.includes(undefined)) return undefined;
  if (ofMembers?.some((json, index) => json !== members![index])) return union(ofMembers.map((json) => json!));
  return isText(document, schema) ? undefined : data;
}

/** Whether values are texts: what has no type is one, since the fields of an event are. */
function isText(document: OpenApi, schema: Schema): boolean {
  return [...(typesOf(document, schema) ?? [])].every((type) => type === "string" || type === "null");
}

/** By which names to tell what data is JSON; where no name tells, it stays text. */
function formsOf(kinds: readonly NamedKind[]): Forms {
  const withJson = kinds.filter(({ json }) => json);
  const withText = kinds.filter(({ json }) => !json);
  if (withText.length === 0) return {};
  const json = withJson.flatMap(({ names }) => names ?? []);
  const text = withText.flatMap(({ names }) => names ?? []);
  if (json.some((name) => text.includes(name))) return { json: [] };
  if (withJson.every(({ names }) => names)) return { json };
  return withText.every(({ names }) => names) ? { text } : { json: [] };
}

function eventObject(document: OpenApi, { fields, required, json }: NamedKind, isParsed: boolean): Schema {
  const data = dereference<Schema>(document, fields.data);
  const { contentMediaType: _type, contentSchema: _schema, ...text } = json ? {} : (data ?? {});
  const field = (schema: Schema = {}): Schema => (schema.$ref === undefined ? { type: "string", ...schema } : schema);
  return {
    type: "object",
    properties: { event: field(fields.event), data: (isParsed && json) || field(text), id: field(fields.id) },
    required: ["event", "data", "id"].filter((name) => name === "data" || required.includes(name)),
  };
}

/** Schemas in places of their own, since passes change what they find. */
function union(schemas: readonly Schema[]): Schema {
  const [first, ...others] = copied(schemas) as [Schema, ...Schema[]];
  return others.length === 0 ? first : { oneOf: [first, ...others] };
}
