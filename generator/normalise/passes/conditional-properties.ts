import { othersOf, propertiesOf, typesOf } from "../../document/facts.js";
import { isObject } from "../../document/pointer.js";
import type { OpenApi, Schema } from "../../document/types.js";
import { pointerOf, visit } from "../../document/walk.js";
import { pass } from "../pass.js";

/**
 * Declares the properties that an object has under a condition alone (`then`, `else`, `dependentSchemas`), so that they can be sent. What
 * holds when, no type says: they are optional, and of a type only where each branch gives them one.
 * @see https://json-schema.org/draft/2020-12/json-schema-core#section-10.2.2
 */
export const conditionalProperties = pass(
  "conditional-properties",
  "properties that are there under a condition",
  (document, report) => {
    visit(document, {
      schema(schema, place) {
        const parts = Array.isArray(schema.allOf) ? schema.allOf : undefined;
        if (!hasBranches(schema) && !parts?.some(hasBranches)) return undefined;
        const conditions = [schema, ...(parts ?? [])].filter(hasBranches);
        const found = conditions.flatMap((part) => branchesOf(document, part));
        if (found.length === 0 || !isOnlyObject(document, schema) || othersOf(schema) !== undefined) return undefined;
        const declared = propertiesOf(document, schema);
        const added = new Map(found.filter(([name]) => !declared.has(name) && name !== "__proto__"));
        if (added.size === 0) return undefined;
        schema.properties = { ...schema.properties, ...Object.fromEntries(added) };
        for (const [name, type] of added)
          report(
            pointerOf(place, "properties", name),
            "declared under a condition",
            Object.keys(type).length === 0 ? "declared, as anything" : "declared, as any branch has it",
            "a type cannot say when a condition holds",
          );
        return "changed";
      },
    });
  },
);

function hasBranches(schema: Schema): boolean {
  return isObject(schema) && (schema["if"] !== undefined || schema["dependentSchemas"] !== undefined);
}

/** The properties that branches declare, with what is sure of them whether a condition holds or not. */
function branchesOf(document: OpenApi, schema: Schema): [string, Schema][] {
  const dependent = Object.values(isObject(schema["dependentSchemas"]) ? schema["dependentSchemas"] : {});
  const branches = schema["if"] === undefined ? [] : [schema["then"], schema["else"]];
  const [onYes, onNo] = branches.map((branch) =>
    isObject(branch) ? propertiesOf(document, branch as Schema) : undefined,
  );
  const either = [...(onYes ?? []), ...(onNo ?? [])].map(([name]): [string, Schema] => {
    const both = [onYes?.get(name), onNo?.get(name)];
    const isSure = both.every((declared) => declared !== undefined);
    return [name, isSure ? { anyOf: both.map((declared) => structuredClone({ allOf: [...declared!] })) } : {}];
  });
  const others = dependent.flatMap((branch) =>
    isObject(branch) ? [...propertiesOf(document, branch as Schema).keys()] : [],
  );
  return [...either, ...others.map((name): [string, Schema] => [name, {}])];
}

function isOnlyObject(document: OpenApi, schema: Schema): boolean {
  const types = typesOf(document, schema);
  return types !== undefined && types.size === 1 && types.has("object");
}
