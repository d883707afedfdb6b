import { isSchema } from "./facts.js";
import { dereference } from "./pointer.js";
import type { OpenApi, Schema } from "./types.js";
import { visit } from "./walk.js";

/** Of each schema, by its number, the numbers of others. */
export type Edges = readonly (readonly number[])[];

/**
 * The schemas of a document, and which stand within which. What has to be known of all together is found in passes over the edges,
 * however often they name one another: to look from each at all within it takes the square of their number.
 */
export interface SchemaGraph {
  readonly schemas: readonly Schema[];
  readonly inner: Edges;
  readonly outer: Edges;
  /** The number of a schema, or of what it refers to; undefined where that is nothing. */
  numberOf(schema: Schema): number | undefined;
}

/**
 * The graph of the schemas that are made of others, and of these. Most are neither, and are left out.
 * @param within what a schema is made of, as it stands there
 * @param isMeant whether a schema is there even so
 */
export function schemaGraph(
  document: OpenApi,
  within: (schema: Schema) => readonly Schema[],
  isMeant: (schema: Schema) => boolean,
): SchemaGraph {
  const numbers = new Map<Schema, number>();
  const schemas: Schema[] = [];
  const numberOf = (declared: Schema): number | undefined => {
    const schema = dereference<Schema>(document, declared);
    return schema === undefined ? undefined : numbers.get(schema);
  };
  const add = (declared: Schema): number | undefined => {
    const schema = dereference<Schema>(document, declared);
    if (!isSchema(schema)) return undefined;
    const known = numbers.get(schema);
    if (known !== undefined) return known;
    numbers.set(schema, schemas.length);
    return schemas.push(schema) - 1;
  };
  visit(document, {
    schema(schema) {
      if (within(schema).length > 0 || isMeant(schema)) add(schema);
    },
  });
  const inner: number[][] = [];
  const outer: number[][] = [];
  // There are more of them while it goes on.
  for (const [number, schema] of schemas.entries()) {
    const parts = within(schema);
    inner[number] = parts.length === 0 ? [] : [...new Set(parts.flatMap((part) => add(part) ?? []))];
    for (const part of inner[number]) (outer[part] ??= []).push(number);
  }
  return { schemas, inner, outer: schemas.map((_, number) => outer[number] ?? []), numberOf };
}

/** The list that a map has at a key, which is put there if there is none. */
export function listAt<K, V>(lists: Map<K, V[]>, key: K): V[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}

/** What is reached by edges from some numbers, which are reached too. */
export interface Reached {
  readonly numbers: readonly number[];
  has(number: number): boolean;
}

export function reachedFrom(edges: Edges, starts: readonly number[]): Reached {
  const marks = new Uint8Array(edges.length);
  const numbers: number[] = [];
  const mark = (number: number) => {
    if (marks[number] === 1) return;
    marks[number] = 1;
    numbers.push(number);
  };
  starts.forEach(mark);
  for (const number of numbers) edges[number]!.forEach(mark);
  return { numbers, has: (number) => marks[number] === 1 };
}

/**
 * The numbers from which edges lead to more than one value.
 * @param outer the edges, backwards
 * @param values of some numbers; none is 0 or below
 */
export function reachingSeveral(outer: Edges, values: ReadonlyMap<number, number>): number[] {
  const several: number[] = [];
  const [none, many] = [0, -1];
  const known = new Int32Array(outer.length);
  for (const [number, value] of values) known[number] = value;
  const waiting = [...values.keys()];
  // Each changes twice at most: from none to one value, and to many.
  for (const number of waiting)
    for (const holder of outer[number]!) {
      const before = known[holder]!;
      const after = before === none || before === known[number] ? known[number]! : many;
      if (after === before) continue;
      known[holder] = after;
      waiting.push(holder);
      if (after === many) several.push(holder);
    }
  return several;
}
