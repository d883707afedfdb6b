import type { Schema } from "../../document/types.js";
import { isWords, inOneSpelling, typesSaid } from "./schema-keywords.js";
import { childOf, isObject, keysOf, type Located, follow, targetOf, type Source } from "../located.js";

/** A schema by itself: `$ref`s followed and null told apart, whatever way it was spelled. */
export interface View {
  /** Without null, without `$ref`; its lists are in `lists`. */
  readonly schema: Schema;
  readonly pointer: string;
  /** Where its words, and whether it can be null, are written: around the schema itself, if something is around it. */
  readonly outside: string;
  readonly nullable: boolean;
  readonly properties: ReadonlyMap<string, Located<Schema>>;
  readonly lists: Readonly<Record<ListKeyword, readonly Located<Schema>[]>>;
  /** The union of one schema and null that was seen through. */
  readonly through?: View;
  /** Alternatives that are nothing but a value, by the JSON of it: together they are the schema's `enum`. */
  readonly constants: ReadonlyMap<string, Located<Schema>>;
}

const listKeywords = ["allOf", "oneOf", "anyOf", "prefixItems"] as const;
export type ListKeyword = (typeof listKeywords)[number];

const views = new WeakMap<Source, Map<unknown, Map<string, View>>>();

/** A value that stands at more places than these is looked at as if it stood at the first. */
const mostPlaces = 100;

/** Looks at a schema; the same schema at the same place gives the same view, so that views can stand for schemas. */
export function viewOf(source: Source, piece: Located<Schema>): View {
  const known = views.get(source) ?? new Map<unknown, Map<string, View>>();
  views.set(source, known);
  const key = isObject(piece.value) ? piece.value : piece.pointer;
  const places = known.get(key) ?? new Map<string, View>();
  known.set(key, places);
  const found = places.get(piece.pointer) ?? (places.size < mostPlaces ? undefined : [...places.values()][0]);
  if (found !== undefined) return found;
  const within = seenThrough(source, piece);
  if (within.length > deepest) for (const each of within.reverse()) viewOf(source, each);
  // Until it is built, a schema that leads back to itself at once is one that allows everything.
  places.set(piece.pointer, plain({}, piece.pointer));
  const view = build(source, piece);
  places.set(piece.pointer, view);
  return view;
}

/** A schema that says where another one is, which says that too, and so on: from here on the innermost is looked at first. */
const deepest = 100;

/** What is seen through from a schema on, as far as nothing of it was looked at before. */
function seenThrough(source: Source, piece: Located<Schema>): Located<Schema>[] {
  const known = views.get(source)!;
  const found = new Map<unknown, Located<Schema>>();
  for (let next = within(source, piece); next !== undefined; next = within(source, next)) {
    if (found.has(next.value) || known.has(next.value)) break;
    found.set(next.value, next);
  }
  return [...found.values()];
}

/** What a reference leads to, or the only branch that a schema may have. */
function within(source: Source, { value, pointer }: Located<Schema>): Located<Schema> | undefined {
  if (!isObject(value)) return undefined;
  if (typeof value.$ref === "string") return targetOf(source, value.$ref) as Located<Schema> | undefined;
  for (const key of ["allOf", "oneOf", "anyOf"] as const) {
    const list = value[key];
    if (!Array.isArray(list) || list.length > 2) continue;
    const branches = list.map((_, index) => item({ value, pointer }, key, index));
    const [only, ...others] = key === "allOf" ? branches : branches.filter((branch) => !isNull(source, branch));
    if (only && others.length === 0) return only;
  }
  return undefined;
}

/** The schema, or the map of schemas, under a keyword of another one. */
export function innerOf({ schema, pointer }: Pick<View, "schema" | "pointer">, keyword: string) {
  return childOf({ value: schema, pointer }, keyword) as Located<Schema> | undefined;
}

function build(source: Source, { value, pointer }: Located<Schema>): View {
  if (!isObject(value)) return plain(value === false ? { not: {} } : {}, pointer);
  if (typeof value.$ref === "string") return reference(source, value, pointer);
  const view = withoutNull(source, plain(value, pointer));
  const inner = onlyBranch(view);
  if (inner === undefined) return withConstants(source, view);
  const branch = viewOf(source, inner);
  const nullable = view.nullable || branch.nullable;
  const through = inner === view.lists.allOf[0] ? {} : { through: view };
  return { ...branch, ...through, schema: withWords(branch.schema, value), nullable, outside: pointer };
}

function reference(source: Source, { $ref, ...beside }: Schema, pointer: string): View {
  const target = targetOf(source, $ref!) as Located<Schema> | undefined;
  if (target === undefined) return plain({ "x-unresolved": $ref }, pointer);
  const view = viewOf(source, target);
  if (Object.keys(beside).length === 0) return view;
  if (Object.keys(beside).every(isWords)) return { ...view, schema: withWords(view.schema, beside), outside: pointer };
  const own = withoutNull(source, plain(beside, pointer));
  const nullable = view.nullable && (own.schema.type === undefined || own.nullable);
  return { ...asOne([own, view]), pointer: view.pointer, outside: pointer, nullable };
}

/** Several schemas that hold together; of a keyword what the first of them says. */
export function asOne(views: readonly View[]): Pick<View, "schema" | "properties" | "lists" | "constants"> {
  const first = (key: ListKeyword) => views.find(({ lists }) => lists[key].length > 0)?.lists[key] ?? [];
  const required = new Set(views.flatMap(({ schema }) => schema.required ?? []));
  const last = [...views].reverse();
  return {
    schema: Object.assign({}, ...last.map(({ schema }) => schema), required.size > 0 && { required: [...required] }),
    properties: new Map(last.flatMap(({ properties }) => [...properties])),
    lists: Object.fromEntries(
      listKeywords.map((key) => [key, key === "allOf" ? last.flatMap(({ lists }) => lists.allOf) : first(key)]),
    ) as never,
    constants: new Map(last.flatMap(({ constants }) => [...constants])),
  };
}

function plain(written: Schema, pointer: string): View {
  const schema = inOneSpelling(written);
  const here = { value: schema, pointer };
  const list = (key: ListKeyword) =>
    Array.isArray(schema[key]) ? schema[key].map((_, index) => childOf(here, key) && item(here, key, index)) : [];
  const properties = childOf(here, "properties");
  return {
    schema,
    pointer,
    outside: pointer,
    nullable: false,
    properties: new Map(keysOf(schema.properties).map((name) => [name, childOf(properties, name) as Located<Schema>])),
    lists: Object.fromEntries(listKeywords.map((key) => [key, list(key)])) as never,
    constants: new Map(),
  };
}

function item({ value, pointer }: Located<Schema>, key: ListKeyword, index: number): Located<Schema> {
  return { value: (value[key] as Schema[])[index]!, pointer: `${pointer}/${key}/${index}` };
}

/** Takes null out of types, enums and alternatives, and remembers that it was there. */
function withoutNull(source: Source, view: View): View {
  const schema: Schema = { ...view.schema };
  const lists = { ...view.lists };
  let nullable = schema.nullable === true;
  if (schema.type === "null") return { ...view, nullable: true };
  if (Array.isArray(schema.type)) {
    const types = schema.type.filter((type) => type !== "null");
    if (types.length === 0 && schema.type.length > 0) return { ...view, nullable: true };
    nullable ||= types.length < schema.type.length;
    schema.type = types.length === 1 ? types[0]! : types;
  }
  for (const key of ["oneOf", "anyOf"] as const) {
    const rest = lists[key].filter((branch) => !isNull(source, branch));
    if (rest.length === 0 || rest.length === lists[key].length) continue;
    nullable = true;
    lists[key] = rest;
  }
  if (Array.isArray(schema.enum) && schema.enum.length > 1) {
    nullable ||= schema.type === undefined && schema.enum.includes(null);
    if (nullable) schema.enum = schema.enum.filter((value) => value !== null);
  }
  return { ...view, schema, lists, nullable };
}

function isNull(source: Source, branch: Located<Schema>): boolean {
  const target =
    isObject(branch.value) && typeof branch.value.$ref === "string" ? targetOf(source, branch.value.$ref) : branch;
  if (target === undefined || !isObject(target.value)) return false;
  const { type, enum: values } = target.value;
  if (Object.hasOwn(target.value, "const")) return target.value.const === null;
  if (Array.isArray(values) && values.length === 1 && values[0] === null) return true;
  return type === "null" || (Array.isArray(type) && type.length === 1 && type[0] === "null");
}

/**
 * Alternatives that are nothing but values are an enumeration whose values have words of their own.
 * @param several whether each alternative may list several values
 */
export function withConstants(source: Source, view: View, several = false): View {
  for (const key of ["oneOf", "anyOf"] as const) {
    const branches = view.lists[key];
    if (branches.length === 0 || view.schema.enum !== undefined) continue;
    const constants = new Map<string, Located<Schema>>();
    const schema: Schema = { ...view.schema, enum: [] };
    delete schema[key];
    const types = new Set<string>();
    for (const branch of branches) {
      const only = constantOf(source, branch);
      const [value, ...others] = only?.enum ?? [];
      if (only === undefined || (others.length > 0 && !several)) return view;
      for (const each of [value, ...others]) schema.enum!.push(each);
      if (others.length === 0) constants.set(JSON.stringify(value), branch);
      for (const type of typesSaid(only)) types.add(type);
    }
    schema.type ??= types.size === 1 ? [...types][0]! : [...types];
    return { ...view, schema, lists: { ...view.lists, [key]: [] }, constants };
  }
  return view;
}

/** A schema that is nothing but a list of values. */
function constantOf(source: Source, branch: Located<Schema>): Schema | undefined {
  const target = follow(source, branch);
  if (!isObject(target?.value) || !("const" in target.value || "enum" in target.value)) return undefined;
  const { schema } = viewOf(source, target);
  const says = Object.keys(schema).filter((keyword) => !isWords(keyword));
  return Array.isArray(schema.enum) &&
    schema.enum.length > 0 &&
    says.every((keyword) => ["type", "enum", "const"].includes(keyword))
    ? schema
    : undefined;
}

/** The one branch of a schema that says nothing else. */
function onlyBranch({ schema, lists, nullable }: View): Located<Schema> | undefined {
  const keys = Object.keys(schema).filter((key) => !isWords(key) && key !== "nullable");
  if (keys.length !== 1) return undefined;
  const [key] = keys;
  if (key === "allOf" && lists.allOf.length === 1) return lists.allOf[0];
  return nullable && (key === "oneOf" || key === "anyOf") && lists[key].length === 1 ? lists[key][0] : undefined;
}

function withWords(schema: Schema, words: Schema): Schema {
  const own = Object.entries(words).filter(([key]) => isWords(key));
  return own.length === 0 ? schema : { ...schema, ...Object.fromEntries(own) };
}
