import { composition, isSchema, membersOf, othersOf } from "../../document/facts.js";
import { listAt, reachedFrom, schemaGraph, type Reached, type SchemaGraph } from "../../document/schema-graph.js";
import { dereference } from "../../document/pointer.js";
import type { OpenApi, Schema } from "../../document/types.js";
import { pointerOf, visit, type Step } from "../../document/walk.js";
import { pass, type Report } from "../pass.js";

/** Keywords within which a list of names says when something holds, and not what there is. */
const conditions = new Set(["not", "if", "then", "else", "contains", "propertyNames"]);

/**
 * Declares what a schema requires and nothing of it names, as a property of which nothing is known: what a server requires can be
 * sent, and what it promises can be read. What another part of a composition declares is declared.
 * @see https://json-schema.org/draft/2020-12/json-schema-validation#section-6.5.3
 */
export const requiredProperties = pass(
  "required-properties",
  "what is required and not declared",
  (document, report) => {
    const missing = findMissing(document);
    if (missing.length === 0) return;
    const free = freeNames(document, missing);
    const others = new Map(missing.map(({ whole }) => [whole, othersIn(document, whole)]));
    const bySchema = new Map(missing.map((each) => [each.schema, each]));
    visit(document, {
      schema(schema): Step {
        const each = bySchema.get(schema);
        if (each === undefined) return undefined;
        declare(each, others.get(each.whole), free.get(each), report);
        return "changed";
      },
    });
  },
);

/** A schema with names that it requires and does not declare itself. */
interface Requiring {
  readonly schema: Schema;
  readonly pointer: string;
  readonly names: readonly string[];
  /** The outermost composition that it is a part of where it stands: what the whole declares is declared. */
  readonly whole: Schema;
}

/** Those whose names nobody declares. */
function findMissing(document: OpenApi): Requiring[] {
  const requiring = findRequiring(document);
  if (requiring.length === 0) return [];
  const wholes = new Set(requiring.map(({ whole }) => dereference<Schema>(document, whole)));
  const graph = schemaGraph(document, partsOf, (schema) => wholes.has(schema));
  const declaring = [...graph.schemas.keys()].filter((number) => namesIn(graph.schemas[number]!).length > 0);
  const objects = reachedFrom(graph.outer, declaring);
  const declared = namesBeside(requiring, graph, {
    placeOf: ({ whole }) => graph.numberOf(whole),
    isMeant: () => true,
    reach: (numbers) => reachedFrom(graph.outer, numbers),
  });
  return requiring.flatMap((each) => {
    const number = graph.numberOf(each.whole);
    if (number === undefined || !objects.has(number)) return [];
    const names = each.names.filter((name) => !declared.get(each)!.has(name));
    return names.length === 0 ? [] : [{ ...each, names }];
  });
}

function findRequiring(document: OpenApi): Requiring[] {
  const found: Requiring[] = [];
  const aside = new Set<unknown>();
  const wholes = new Map<Schema, Schema>();
  visit(document, {
    schema(schema, place) {
      if (aside.has(schema)) return "skip";
      for (const key in schema) if (conditions.has(key)) aside.add(schema[key]);
      if (isSchema(schema["dependentSchemas"]))
        for (const each of Object.values(schema["dependentSchemas"] as object)) aside.add(each);
      const whole = wholes.get(schema) ?? schema;
      for (const part of partsOf(schema)) if (isSchema(part) && part.$ref === undefined) wholes.set(part, whole);
      if (schema.$ref !== undefined || !Array.isArray(schema.required) || !mayBeObject(schema)) return;
      const declared = new Set(whole.$ref === undefined ? namesIn(schema) : []);
      const listed = new Set(schema.required.filter((name) => typeof name === "string"));
      const names = [...listed].filter((name) => !declared.has(name));
      if (names.length > 0) found.push({ schema, pointer: pointerOf(place), names, whole });
      return;
    },
  });
  return found;
}

function partsOf(schema: Schema): readonly Schema[] {
  const [all, members] = [allOf(schema), membersOf(schema)];
  return all.length === 0 ? members : members.length === 0 ? all : [...all, ...members];
}

const none: readonly Schema[] = [];

function allOf(schema: Schema): readonly Schema[] {
  return Array.isArray(schema.allOf) ? schema.allOf : none;
}

function mayBeObject({ type }: Schema): boolean {
  return type === undefined || [type].flat().includes("object");
}

function namesIn({ properties }: Schema): string[] {
  return Object.keys(properties ?? {});
}

/** Which schemas have to do with what declares a property. */
interface Beside {
  readonly placeOf: (each: Requiring) => number | undefined;
  readonly isMeant: (property: unknown) => boolean;
  /** What has to do with the schemas of some numbers. */
  readonly reach: (declaring: readonly number[]) => Reached;
}

/** Of each schema those of the names that it misses that are declared by one which it has to do with: asked name by name, of all at once. */
function namesBeside(
  missing: readonly Requiring[],
  { schemas }: SchemaGraph,
  { placeOf, isMeant, reach }: Beside,
): ReadonlyMap<Requiring, ReadonlySet<string>> {
  const found = new Map(missing.map((each) => [each, new Set<string>()]));
  const asking = new Map<string, Requiring[]>();
  for (const each of missing) for (const name of each.names) listAt(asking, name).push(each);
  const declaring = new Map<string, number[]>();
  for (const [number, schema] of schemas.entries())
    for (const name of namesIn(schema))
      if (asking.has(name) && isMeant(schema.properties![name])) listAt(declaring, name).push(number);
  for (const [name, numbers] of declaring) {
    const reached = reach(numbers);
    for (const each of asking.get(name)!) {
      const number = placeOf(each);
      if (number !== undefined && reached.has(number)) found.get(each)!.add(name);
    }
  }
  return found;
}

/**
 * Of each schema that is a part of another, the names that it requires and that another part may leave out: a schema that does not
 * know them cannot require them by itself.
 */
function freeNames(document: OpenApi, missing: readonly Requiring[]): ReadonlyMap<Requiring, ReadonlySet<string>> {
  const requiring = new Set(missing.map(({ schema }) => schema));
  const graph = schemaGraph(document, allOf, (schema) => requiring.has(schema));
  return namesBeside(missing, graph, {
    placeOf: ({ schema }) => graph.numberOf(schema),
    isMeant: (property) => isFree(document, property),
    reach: (numbers) => reachedFrom(graph.inner, reachedFrom(graph.outer, numbers).numbers),
  });
}

/** Whether a property is not there one way, or may be left out. */
function isFree(document: OpenApi, property: unknown): boolean {
  if (!isSchema(property)) return false;
  return composition(document, property).some((part) => flags.some((key) => key in part));
}

const flags = ["readOnly", "writeOnly", "default"];

function declare(
  { schema, pointer, names }: Requiring,
  others: Schema | false | undefined,
  free: ReadonlySet<string> | undefined,
  report: Report,
): void {
  for (const name of names.filter((each) => !free?.has(each))) {
    const before = `${name} is required, and not declared`;
    if (others === false) {
      report(
        pointer,
        before,
        "left out",
        "no property may be there but those that are declared: it contradicts itself",
      );
      continue;
    }
    const property = others === undefined ? {} : structuredClone(others);
    schema.properties = { ...schema.properties, ...Object.fromEntries([[name, property]]) };
    const after = others === undefined ? `${name} may be anything` : `${name} is what all others are`;
    report(pointer, before, after, "what is required can be sent, and what is promised can be read");
  }
}

/** What a composition says of properties that are not listed. */
function othersIn(document: OpenApi, whole: Schema): Schema | false | undefined {
  const said = composition(document, whole).map(othersOf);
  return said.find((others) => others !== undefined);
}
