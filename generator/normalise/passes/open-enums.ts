import { alternativesOf, branches, isSchema, propertiesOf } from "../../document/facts.js";
import { dereference } from "../../document/pointer.js";
import type { OpenApi, Schema } from "../../document/types.js";
import { plural } from "../../plural.js";
import { visit } from "../../document/walk.js";
import { declaredOpen, listedBy, openKeyword } from "../../shapes/open-enum.js";
import { eachUsedSchema, schemaFlows } from "../../shapes/schema-flows.js";
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
  const enter = (schema: Schema | undefined) => {
    if (isSchema(schema)) visit(schema, { schema: mark }, { kind: "schema" });
  };
  for (const [key, { received }] of schemaFlows(document)) if (received) enter(document.components!.schemas![key]);
  eachUsedSchema(document, (schema, flow) => {
    if (flow === "received") enter(schema);
  });
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
function settledSchemas(document: OpenApi): Set<Schema> {
  const found = new Set<Schema>();
  const add = (declared: Schema) => branches(document, declared).forEach((part) => found.add(part));
  visit(document, {
    schema(schema) {
      if (declaredOpen(schema)) schema.anyOf!.forEach(add);
      const property = schema.discriminator?.propertyName;
      const members = alternativesOf(document, schema).map((member) => propertiesOf(document, member));
      if (property !== undefined)
        for (const each of [propertiesOf(document, schema), ...members]) each.get(property)?.forEach(add);
      const objects = members.filter((each) => each.size > 0);
      if (objects.length < 2) return;
      const byName = new Map<string, (readonly Schema[])[]>();
      for (const [name, schemas] of objects.flatMap((each) => [...each])) {
        const declared = byName.get(name);
        if (declared) declared.push(schemas);
        else byName.set(name, [schemas]);
      }
      for (const declared of byName.values()) {
        const lists = declared.map((schemas) => listOf(document, schemas)).filter((list) => list !== "");
        if (new Set(lists).size > 1) declared.flat().forEach(add);
      }
    },
  });
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
