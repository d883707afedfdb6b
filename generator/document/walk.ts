import { keywordOf, kinds, type Form, type Keyword, type ObjectKind } from "./keywords.js";
import type { Kind } from "./objects.js";
import { dereference, escapeKey, isObject, mappingTarget } from "./pointer.js";
import type * as types from "./types.js";

/** Which way a value goes: `sent` to the API by whoever uses the package, or `received` from it. */
export type Flow = "sent" | "received";

/** The way of what a webhook or a callback brings and answers: there it is the API that makes the request. */
export function opposite(flow: Flow): Flow {
  return flow === "sent" ? "received" : "sent";
}

interface Known {
  openapi: types.OpenApi;
  pathItem: types.PathItem;
  operation: types.Operation;
  parameter: types.Parameter;
  header: types.Parameter;
  requestBody: types.RequestBody;
  response: types.Response;
  mediaType: types.MediaType;
  schema: types.Schema;
  link: types.Link;
  server: types.Server;
  example: types.Example;
  securityScheme: types.SecurityScheme;
}

/** What an object of a kind is. */
export type ObjectOf<K extends Kind> = K extends keyof Known ? Known[K] : types.Extensible;

/** How a walk goes on: past what is inside the object, or not at all; else into it. */
export type Step = "skip" | "stop" | void;

/** What is called for each object of a kind: its pointer, and which way its values go, which nobody knows of components. */
export type Visitor = { readonly [K in Kind]?: (object: ObjectOf<K>, at: string, flow: Flow | undefined) => Step };

/** Where a walk begins, unless at the root of a document. */
export interface Start {
  readonly kind?: Kind;
  /** Pointer of the object that it begins with. */
  readonly at?: string;
  readonly flow?: Flow;
  /** The document in which `$ref`s are followed: what they lead to is visited as if it stood there, once in each flow. */
  readonly follow?: types.OpenApi;
}

/**
 * Visits every object of a kind, wherever the table says that one may stand, each once: the outer before the inner, in the order
 * of the table. `$ref`s are not followed unasked, extensions left alone. What a visitor changes within its object is visited as changed.
 */
export function visit(root: object, visitor: Visitor, start: Start = {}): void {
  const { kind = "openapi", at = "#", flow = "sent", follow } = start;
  const ways = waysTo(visitor);
  const seen: { [flow in Flow | "unknown"]?: Set<object> } = {};
  const waiting: Waiting[] = [{ value: root as types.Extensible, kind, at, flow }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { value, kind, at, flow } = next;
    const before = (seen[(follow && flow) ?? "unknown"] ??= new Set());
    if (before.has(value)) continue;
    before.add(value);
    const step = (visitor[kind] as Visitor["schema"])?.(value, at, flow);
    if (step === "stop") return;
    if (step === "skip") continue;
    const first = waiting.length;
    const target = follow && typeof value.$ref === "string" ? dereference(follow, value) : undefined;
    if (target) waiting.push({ value: target, kind, at: value.$ref as string, flow });
    for (const { key, keyword } of holdingKeys(ways[kind], value)) {
      const held = value[key] as types.Extensible;
      const place = `${at}/${escapeKey(key)}`;
      const [inner, way] = [keyword.holds!, flowWithin(keyword, flow)];
      if (keyword.form === "one") {
        if (!Array.isArray(held)) waiting.push({ value: held, kind: inner, at: place, flow: way });
      } else
        for (const name of Object.keys(held)) {
          const part = held[name];
          if (isObject(part)) waiting.push({ value: part, kind: inner, at: `${place}/${escapeKey(name)}`, flow: way });
        }
    }
    // The last that is put there is the first that is taken.
    for (let low = first, high = waiting.length - 1; low < high; low++, high--)
      [waiting[low], waiting[high]] = [waiting[high]!, waiting[low]!];
  }
}

interface Waiting {
  readonly value: types.Extensible;
  readonly kind: Kind;
  readonly at: string;
  readonly flow: Flow | undefined;
}

function flowWithin({ holds, flips }: Keyword, flow: Flow | undefined): Flow | undefined {
  if (holds === "components") return undefined;
  return flips && flow !== undefined ? opposite(flow) : flow;
}

type Ways = Readonly<Record<Kind, ObjectKind>>;

const knownWays = new Map<string, Ways>();

/** Of each kind, the keywords under which objects that a visitor wants can stand, however deep. */
function waysTo(visitor: Visitor): Ways {
  const wanted = Object.keys(visitor);
  const known = knownWays.get(wanted.join());
  if (known !== undefined) return known;
  const leading = new Set(wanted as (Kind | undefined)[]);
  const all = Object.entries(kinds) as [Kind, ObjectKind][];
  for (const inner of leading)
    for (const [kind, { keywords, others }] of all)
      if ([...keywords.values(), others].some((keyword) => keyword?.holds !== undefined && keyword.holds === inner))
        leading.add(kind);
  const isWay = (keyword: Keyword | undefined) => keyword?.holds !== undefined && leading.has(keyword.holds);
  const ways = all.map(([kind, { keywords, others }]): [Kind, ObjectKind] => [
    kind,
    { keywords: new Map([...keywords].filter(([, keyword]) => isWay(keyword))), ...(isWay(others) && { others }) },
  ]);
  const found = Object.fromEntries(ways) as Ways;
  knownWays.set(wanted.join(), found);
  return found;
}

interface Holding {
  readonly key: string;
  readonly keyword: Keyword;
}

const nothing: readonly Holding[] = [];

/** The keys of an object under which others stand, in the order of the table. */
function holdingKeys({ keywords, others }: ObjectKind, object: types.Extensible): readonly Holding[] {
  if (keywords.size === 0 && others === undefined) return nothing;
  let found: Holding[] | undefined;
  let isInOrder = true;
  let last = 0;
  for (const key in object) {
    const value = object[key];
    if (typeof value !== "object" || value === null) continue;
    const keyword = keywords.get(key) ?? (others && !key.startsWith("x-") ? others : undefined);
    if (keyword?.holds === undefined) continue;
    isInOrder &&= last <= keyword.order;
    last = keyword.order;
    (found ??= []).push({ key, keyword });
  }
  if (found === undefined || isInOrder) return found ?? nothing;
  return found.sort((one, other) => one.keyword.order - other.keyword.order);
}

/** What objects of a kind are to become. */
export type Mapper = { readonly [K in Kind]?: (object: ObjectOf<K>) => unknown };

/** A copy of an object in which those directly within it are what a mapper makes of them; what is no object (`true`) stays. */
export function mapWithin<K extends Kind>(kind: K, object: ObjectOf<K>, mapper: Mapper): ObjectOf<K> {
  const copy: types.Extensible = { ...object };
  for (const { key, keyword } of holdingKeys(kinds[kind], copy)) {
    const change = mapper[keyword.holds!] as Mapper["schema"];
    const value = copy[key] as types.Extensible;
    const changed = (part: unknown) => (change && isObject(part) ? change(part) : part);
    if (keyword.form === "one") copy[key] = changed(value);
    else if (Array.isArray(value)) copy[key] = value.map(changed);
    else copy[key] = Object.fromEntries(Object.entries(value).map(([name, part]) => [name, changed(part)]));
  }
  return copy as ObjectOf<K>;
}

/** A reference to another object. To replace it, set `owner[key]`. */
export interface FoundReference {
  /** As a URI or pointer, also where the name of a schema is written. */
  readonly ref: string;
  /** Of the object that it leads to; with a `form` of its own, to a list or map of such. */
  readonly kind: Kind;
  readonly form: Form;
  /** Pointer of the object, list or map that it stands in. */
  readonly at: string;
  /** Which way the values of what it stands in go. */
  readonly flow: Flow | undefined;
  readonly keyword: "$ref" | Keyword;
  readonly owner: types.JsonObject;
  readonly key: string;
}

/** Visits every reference: `$ref`s and what the table calls one, such as the values of a discriminator's mapping. */
export function eachReference(root: object, see: (reference: FoundReference) => void, start: Start = {}): void {
  const enter = (kind: Kind) => (owner: types.Extensible, at: string, flow: Flow | undefined) => {
    const { $ref } = owner;
    const plain = { flow, keyword: "$ref", key: "$ref" } as const;
    if (typeof $ref === "string") see({ ...plain, ref: $ref, kind, form: "one", at, owner });
    for (const key of Object.keys(owner)) {
      const group = owner[key] as types.Extensible | null;
      if (typeof group !== "object" || typeof group?.$ref !== "string") continue;
      const { holds, form = "one" } = keywordOf(kind, key) ?? {};
      if (holds === undefined || form === "one") continue;
      see({ ...plain, ref: group.$ref, kind: holds, form, at: `${at}/${escapeKey(key)}`, owner: group });
    }
    for (const keyword of referring.get(kind) ?? []) {
      const value = owner[keyword.name];
      const isMap = keyword.form === "map";
      const [holder, keys] =
        isMap && isObject(value) ? [value, Object.keys(value)] : [owner, isMap ? [] : [keyword.name]];
      for (const key of keys) {
        const written = holder[key];
        if (typeof written !== "string") continue;
        const ref = kind === "discriminator" ? mappingTarget(written) : written;
        see({ ref, kind: keyword.refers!, form: "one", at, flow, keyword, owner: holder, key });
      }
    }
  };
  visit(root, Object.fromEntries(Object.keys(kinds).map((kind) => [kind, enter(kind as Kind)])), start);
}

const referring: ReadonlyMap<string, readonly Keyword[]> = new Map(
  Object.entries(kinds).map(([kind, { keywords }]) => [kind, [...keywords.values()].filter(({ refers }) => refers)]),
);
