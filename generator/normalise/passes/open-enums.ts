import { branchesOfAll, membersOf, propertiesOf } from "../../document/facts.js";
import { dereference } from "../../document/pointer.js";
import { listAt, reachedFrom, reachingSeveral, schemaGraph, type SchemaGraph } from "../../document/schema-graph.js";
import type { OpenApi, Schema } from "../../document/types.js";
import { plural } from "../../plural.js";
import { visit } from "../../document/walk.js";
import { declaredOpen, listedBy, openKeyword } from "../../shapes/open-enum.js";
import { schemaFlows, usedSchemas } from "../../shapes/schema-flows.js";
import { pass } from "../pass.js";

/**
 * Marks the enumerations of texts that come back from the API as open: a value that it learns tomorrow is data, not a lie.
 *
 * Closed stay those with a single value, those by which the members of a union are told apart, and those that already say which
 * they are. Numbers stay closed too: where a number means something, a new one is seldom added.
 */
export const openEnums = pass("open-enums", "enumerations of responses that may grow", (document, report) => {
  const settled = settledSchemas(document);
  let count = 0;
  const mark = (part: Schema) => {
    if (!isListOfTexts(part) || part.writeOnly === true || settled.has(part) || openKeyword in part) return;
    part[openKeyword] = true;
    count++;
  };
  const used = usedSchemas(document);
  const all = used.filter(({ flow }) => flow === "received").map(({ schema }) => schema);
  for (const [key, { received }] of schemaFlows(document, used))
    if (received) all.push(document.components!.schemas![key]!);
  visit({ allOf: all }, { schema: mark }, { kind: "schema" });
  if (count === 0) return;
  const before = `${plural(count, "enumeration")} in what comes back`;
  report("#", before, "the same values, or any other text", "an API may learn new values");
});

function isListOfTexts(schema: Schema): boolean {
  const { type } = schema;
  const texts = new Set(listedBy(schema)?.filter((value) => value !== null));
  const isText = type === undefined || [type].flat().every((one) => one === "string" || one === "null");
  const lists = ["enum", "oneOf", "anyOf"].filter((key) => key in schema);
  const isComposed = lists.length > 1 || ["const", "allOf", "not", "properties"].some((key) => key in schema);
  return texts.size > 1 && isText && !isComposed && [...texts].every((value) => typeof value === "string");
}

/**
 * Enumerations that stay as they are: those of the properties that tell the members of a union apart, by a discriminator or because
 * each lists values of its own; and those that are declared as open.
 */
function settledSchemas(document: OpenApi): ReadonlySet<Schema> {
  const graph = schemaGraph(document, membersOf, ({ discriminator }) => discriminator !== undefined);
  const settled: Schema[] = graph.schemas.flatMap((schema) => (declaredOpen(schema) ? schema.anyOf! : []));
  const alternatives = new Map<number, ReadonlyMap<string, readonly Schema[]>>();
  for (const [number, schema] of graph.schemas.entries())
    if (membersOf(schema).length === 0 && graph.outer[number]!.length > 0)
      alternatives.set(number, propertiesOf(document, schema));
  const settle = (schemas: readonly Schema[] = []) => schemas.forEach((schema) => settled.push(schema));
  const settleBelow = (name: string, unions: readonly number[]) => {
    for (const number of reachedFrom(graph.inner, unions).numbers) settle(alternatives.get(number)?.get(name));
  };
  for (const [name, unions] of unionsByDiscriminator(graph)) {
    for (const union of unions) settle(propertiesOf(document, graph.schemas[union]!).get(name));
    settleBelow(name, unions);
  }
  for (const [name, lists] of listsByName(document, alternatives))
    if (new Set(lists.values()).size > 1) settleBelow(name, reachingSeveral(graph.outer, lists));
  return new Set(branchesOfAll(document, settled));
}

/** The unions and the bases that name a property as their discriminator, by its name. */
function unionsByDiscriminator({ schemas }: SchemaGraph): ReadonlyMap<string, number[]> {
  const found = new Map<string, number[]>();
  for (const [number, { discriminator }] of schemas.entries()) {
    const name = discriminator?.propertyName;
    if (name !== undefined) listAt(found, name).push(number);
  }
  return found;
}

/** Of each name the alternatives that list values for that property: each with a number that those of the same list have too. */
function listsByName(
  document: OpenApi,
  alternatives: ReadonlyMap<number, ReadonlyMap<string, readonly Schema[]>>,
): ReadonlyMap<string, ReadonlyMap<number, number>> {
  const found = new Map<string, Map<number, number>>();
  const ids = new Map<string, number>();
  for (const [number, properties] of alternatives)
    for (const [name, schemas] of properties) {
      const list = listOf(document, schemas);
      if (list === "") continue;
      if (!ids.has(list)) ids.set(list, ids.size + 1);
      const lists = found.get(name) ?? new Map<number, number>();
      found.set(name, lists.set(number, ids.get(list)!));
    }
  return found;
}

/** The values that a member lists for a property, in one order; nothing where it lists none. */
function listOf(document: OpenApi, schemas: readonly Schema[]): string {
  const values = schemas.flatMap((declared) => {
    const schema = dereference<Schema>(document, declared) ?? {};
    return schema.const === undefined ? (listedBy(schema) ?? []) : [schema.const];
  });
  return values
    .map((value) => JSON.stringify(value))
    .sort()
    .join();
}
