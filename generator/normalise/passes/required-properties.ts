import { branches, composition, isSchema, membersOf, othersOf } from "../../document/facts.js";
import type { OpenApi, Schema } from "../../document/types.js";
import { visit } from "../../document/walk.js";
import { pass, type Report } from "../pass.js";

/** Keywords within which a list of names says when something holds, and not what there is. */
const conditions = ["not", "if", "then", "else", "contains", "propertyNames"];

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
    const free = missing.length === 0 ? undefined : freeNames(document, missing);
    for (const each of missing) declare(each, free?.get(each.schema), report);
  },
);

/** A schema with the names that it requires and nobody declares. */
interface Missing {
  readonly schema: Schema;
  readonly pointer: string;
  readonly names: readonly string[];
  /** What is said of properties that are not listed. */
  readonly others: Schema | false | undefined;
}

function findMissing(document: OpenApi): Missing[] {
  const found: Missing[] = [];
  const aside = new Set<unknown>();
  /** Of a member that stands within a composition, the names that the whole declares, and what it says of others. */
  const wholes = new Map<Schema, { readonly declared: ReadonlySet<string>; readonly others: Missing["others"] }>();
  visit(document, {
    schema(schema, pointer) {
      if (aside.has(schema)) return "skip";
      for (const keyword of conditions) aside.add(schema[keyword]);
      for (const each of Object.values(Object(schema["dependentSchemas"]) as object)) aside.add(each);
      const members = [...(Array.isArray(schema.allOf) ? schema.allOf : []), ...membersOf(schema)];
      if (!Array.isArray(schema.required) && members.length === 0) return;
      const whole = wholes.get(schema) ?? wholeOf(document, schema);
      for (const member of members) if (isSchema(member) && member.$ref === undefined) wholes.set(member, whole);
      if (schema.$ref !== undefined || whole.declared.size === 0 || !mayBeObject(schema)) return;
      const listed = Array.isArray(schema.required) ? new Set<unknown>(schema.required) : [];
      const names = [...listed].filter((name) => typeof name === "string" && !whole.declared.has(name)) as string[];
      if (names.length > 0) found.push({ schema, pointer, names, others: whole.others });
      return;
    },
  });
  return found;
}

function wholeOf(document: OpenApi, schema: Schema) {
  const declared = branches(document, schema).flatMap(({ properties }) => Object.keys(properties ?? {}));
  const said = composition(document, schema).map(othersOf);
  return { declared: new Set(declared), others: said.find((others) => others !== undefined) };
}

function mayBeObject({ type }: Schema): boolean {
  return type === undefined || [type].flat().includes("object");
}

/**
 * Of each schema that is a part of another, the names that it requires and that another part may leave out: a schema that does not
 * know them cannot require them by itself.
 */
function freeNames(document: OpenApi, missing: readonly Missing[]): ReadonlyMap<Schema, ReadonlySet<string>> {
  const wanted = new Map(missing.map(({ schema, names }) => [schema, names]));
  const free = new Map<Schema, Set<string>>();
  visit(document, {
    schema(schema) {
      if (!Array.isArray(schema.allOf)) return;
      const parts = composition(document, schema);
      for (const part of parts) {
        const names = (wanted.get(part) ?? []).filter((name) =>
          parts.some(({ properties }) => isFree(document, own(properties, name))),
        );
        if (names.length > 0) free.set(part, new Set([...(free.get(part) ?? []), ...names]));
      }
    },
  });
  return free;
}

/** Whether a property is not there one way, or may be left out. */
function isFree(document: OpenApi, property: unknown): boolean {
  if (!isSchema(property)) return false;
  return composition(document, property).some((part) => flags.some((key) => key in part));
}

const flags = ["readOnly", "writeOnly", "default"];

function declare(
  { schema, pointer, names, others }: Missing,
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

function own(properties: Schema["properties"], name: string): unknown {
  return properties !== undefined && Object.hasOwn(properties, name) ? properties[name] : undefined;
}
