import { lookUp, dereference, isObject } from "../document/pointer.js";
import type { MediaType, OpenApi, Parameter, Schema } from "../document/types.js";
import type { ApiBody, ApiOperation } from "../model/api.js";
import type { ApiContent, ApiHeader } from "../model/api-response.js";
import { identifier, takeName } from "../model/names.js";
import { valueKeyword, valuePlace, type ValuePlace } from "../shapes/value-place.js";
import { arrayCode, objectCode, pure } from "./code.js";
import type { ConstStatement } from "./statement.js";

/** Tables of values that are something else in code than in JSON, each by the name of a constant. */
export interface ValueTables {
  /** The constants of src/values.ts, as far as they were asked for. */
  constants(): ConstStatement[];
  /** The code of a reader that gives an answer's values. */
  reader(content: ApiContent, code: string): string;
  /** The code of a reader that gives a header's values. */
  header(header: ApiHeader, code: string): string;
  /** The code of what writes a body with such values. */
  body(body: ApiBody, code: string): string;
  /** The code of what completes a request with such values; that which was there without any. */
  complete(operation: ApiOperation, code: string | undefined): string | undefined;
}

/** How src/descriptors.ts calls the tables, and what the runtime has for them. */
export interface ValueImports {
  readonly tables: string;
  readonly runtime: string;
}

interface Node {
  readonly name: string;
  readonly place: ValuePlace;
  readonly leaves: ReadonlySet<string>;
}

export function valueTables(document: OpenApi, { tables, runtime }: ValueImports): ValueTables {
  const ids = new Map<Schema, number>();
  const components = new Map(Object.entries(document.components?.schemas ?? {}).map(([key, schema]) => [schema, key]));
  const places = new Map<string, ValuePlace>();
  const leaves = new Map<string, Set<string>>();
  const names = new Map<string, string>();
  const taken = new Set(["runtime"]);
  const asked = new Map<string, Node>();

  const targets = (schemas: readonly Schema[]): Schema[] =>
    schemas.map((each) => dereference<Schema>(document, each)).filter((each) => each !== undefined);

  function nodeOf(schemas: readonly Schema[]): Node | undefined {
    const own = targets(schemas);
    if (own.length === 0) return undefined;
    const key = keyOf(own);
    const leaves = leavesOf(key, own);
    if (leaves.size === 0) return undefined;
    const known = asked.get(key);
    if (known) return known;
    const [only, second] = own;
    const component = second === undefined ? components.get(only!) : undefined;
    const leaf = only![valueKeyword] !== undefined && second === undefined;
    const wanted = component ?? (leaf ? `every ${key}` : `place ${names.size + 1}`);
    const name = names.get(key) ?? takeName(identifier(wanted), taken);
    names.set(key, name);
    const node = { name, place: placeOf(key, own), leaves };
    asked.set(key, node);
    inner(node.place).forEach(nodeOf);
    return node;
  }

  /** Alike for what is alike: a date is one wherever it stands. */
  function keyOf(schemas: readonly Schema[]): string {
    const [only, second] = schemas;
    if (second === undefined && only![valueKeyword] !== undefined) return leafOf(only!);
    return [...new Set(schemas.map(idOf))].sort((a, b) => a - b).join();
  }

  function idOf(schema: Schema): number {
    if (!ids.has(schema)) ids.set(schema, ids.size);
    return ids.get(schema)!;
  }

  function placeOf(key: string, schemas: readonly Schema[]): ValuePlace {
    const place = places.get(key) ?? valuePlace(document, schemas);
    places.set(key, place);
    return place;
  }

  /** What is found at a place and however deep within it: each place is looked at once, however many ask. */
  function leavesOf(first: string, schemas: readonly Schema[]): ReadonlySet<string> {
    const known = leaves.get(first);
    if (known) return known;
    // Where each place that is new stands, so that what is found in it is found there, too.
    const around = new Map<string, string[]>([[first, []]]);
    const waiting: [string, readonly Schema[]][] = [[first, schemas]];
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const place = placeOf(...next);
      const found = new Set([...place.texts, ...place.numbers].map(leafOf));
      leaves.set(next[0], found);
      for (const each of inner(place)) {
        const own = targets(each);
        if (own.length === 0) continue;
        const key = keyOf(own);
        if (around.has(key)) around.get(key)!.push(next[0]);
        else if (leaves.has(key)) for (const leaf of leaves.get(key)!) found.add(leaf);
        else {
          around.set(key, [next[0]]);
          waiting.push([key, own]);
        }
      }
    }
    const grown = [...around.keys()];
    for (let key = grown.pop(); key !== undefined; key = grown.pop())
      for (const outer of around.get(key)!) {
        const [found, { size }] = [leaves.get(outer)!, leaves.get(outer)!];
        for (const leaf of leaves.get(key)!) found.add(leaf);
        if (found.size > size) grown.push(outer);
      }
    return leaves.get(first)!;
  }

  function codeOf({ texts, numbers, properties, others, first, items, by }: ValuePlace): string {
    const thunk = (schemas: readonly Schema[]) => {
      const node = nodeOf(schemas);
      return node && `() => ${node.name}`;
    };
    const record = (entries: Iterable<readonly [string, readonly Schema[]]>) => {
      const code = objectCode(Object.fromEntries([...entries].map(([name, schemas]) => [name, thunk(schemas)])));
      return code === "{}" ? undefined : code;
    };
    const firsts = first.map((each) => thunk(each) ?? "() => ({})");
    const values = by && record(by.values);
    return objectCode({
      text: texts[0] && `runtime.${leafOf(texts[0])}`,
      number: numbers[0] && `runtime.${leafOf(numbers[0])}`,
      properties: record(properties),
      others: thunk(others),
      first: firsts.some((code) => code !== "() => ({})") ? arrayCode(firsts) : undefined,
      items: thunk(items),
      by: values && objectCode({ property: JSON.stringify(by.property), values }),
    });
  }

  const stated = (at: string) => {
    const found = lookUp(document, at) as MediaType | Parameter | undefined;
    return isObject(found) ? found : undefined;
  };
  const schemaAt = (at: string) => {
    const found = stated(at);
    if (!found) return undefined;
    return (found.schema ?? Object.values((found as Parameter).content ?? {})[0]?.schema) as Schema | undefined;
  };

  return {
    constants: () => {
      const made = new Map<string, ConstStatement>();
      for (let size = -1; size !== made.size;) {
        size = made.size;
        for (const { name, place } of [...asked.values()]) {
          if (made.has(name)) continue;
          made.set(name, { kind: "const", isExported: true, name, type: "runtime.Values", value: codeOf(place) });
        }
      }
      return [...made.values()];
    },
    reader({ pointer: at, kind, stream }, code) {
      const schema = stream
        ? document.components?.schemas?.[stream.item ?? ""]
        : kind === "json"
          ? schemaAt(at)
          : undefined;
      const node = schema && nodeOf([schema]);
      if (!node) return code;
      const isExact = !stream && node.leaves.has("int64");
      return pure(
        isExact
          ? `${runtime}.exactJson(${tables}.${node.name})`
          : `${runtime}.reading(${code}, ${tables}.${node.name})`,
      );
    },
    header({ pointer: at, form }, code) {
      const schema = form === "cookies" ? undefined : schemaAt(at);
      const node = schema && nodeOf([schema]);
      return node ? pure(`${runtime}.inHeader(${code}, ${tables}.${node.name})`) : code;
    },
    body({ pointer: at, kind }, code) {
      const schema = schemaAt(at);
      const node = schema && nodeOf([schema]);
      const isForm = kind === "multipart" || kind === "urlencoded";
      const written = kind === "json" ? ["day", ...inJson] : [...texts, ...inJson];
      const isWritten = written.some((leaf) => node?.leaves.has(leaf));
      if (!node || !isWritten || !(isForm || kind === "json")) return code;
      return pure(`${runtime}.${isForm ? "writingForm" : "writingJson"}(${code}, ${tables}.${node.name})`);
    },
    complete({ parameters }, code) {
      const places = (["path", "query", "header", "cookie"] as const).map((place) => {
        const properties = parameters.flatMap(({ name, in: own, pointer: at }): [string, string][] => {
          const schema = own === place ? schemaAt(at) : undefined;
          const node = schema && nodeOf([schema]);
          const written = stated(at)?.content ? [...texts, ...inJson] : texts;
          return node && written.some((leaf) => node.leaves.has(leaf)) ? [[name, `() => ${tables}.${node.name}`]] : [];
        });
        const code =
          properties.length === 0 ? undefined : objectCode({ properties: objectCode(Object.fromEntries(properties)) });
        return [place, code] as const;
      });
      const written = objectCode(Object.fromEntries(places));
      if (written === "{}") return code;
      return pure(`${runtime}.completing(${[written, code].filter(Boolean).join(", ")})`);
    },
  };
}

/** What does not write itself as a text. */
const texts = ["day", "instant", "plainDate"];

/** What JSON cannot have of what writes itself: all digits, and a date that is none. */
const inJson = ["date", "int64"];

/** What the runtime has for a value. */
function leafOf(schema: Schema): string {
  const isDay = schema.format === "date";
  if (schema[valueKeyword] === "bigint") return "int64";
  if (schema[valueKeyword] === "Temporal") return isDay ? "plainDate" : "instant";
  return isDay ? "day" : "date";
}

function inner({ properties, others, first, items, by }: ValuePlace): (readonly Schema[])[] {
  return [...properties.values(), others, ...first, items, ...(by?.values.values() ?? [])];
}
