import { composition, isSchema } from "../document/facts.js";
import type { OpenApi, Schema } from "../document/types.js";
import { openKeyword } from "./open-enum.js";

/** Says whether a schema, but not what lies within it, may be one thing when sent and another when received, or leave something out of its shape. */
export type DependsOnFlow = (schema: Schema) => boolean;

/** What is said of a property by these is said of one flow. */
const ofFlow = ["readOnly", "writeOnly", "default"] as const;

/** What the shape of a schema may leave out, or has in one flow alone. */
const shaping = [openKeyword, "propertyNames", "patternProperties", "unevaluatedProperties"] as const;

/** Looks at each schema once that properties refer to. Whatever is doubtful counts as "yes". */
export function flowDependence(document: OpenApi): DependsOnFlow {
  const known = new Map<Schema, boolean>();
  const says = (part: Schema) => ofFlow.some((key) => part[key] !== undefined);
  const saysOf = (property: Schema): boolean => {
    if (!isSchema(property)) return false;
    if (property.$ref === undefined && !property.allOf) return says(property);
    const found = known.get(property) ?? composition(document, property).some(says);
    known.set(property, found);
    return found || says(property);
  };
  const isOfFlow = ({ properties }: Schema) => properties !== undefined && Object.values(properties).some(saysOf);
  const isComposed = (schema: Schema) =>
    schema.allOf !== undefined || (schema.$ref !== undefined && Object.keys(schema).length > 1);
  const requires = (member: Schema) => isSchema(member) && member.required !== undefined;
  return (schema) =>
    shaping.some((key) => key in schema) ||
    typeof schema.additionalProperties === "object" ||
    schema.anyOf?.some(requires) === true ||
    schema.oneOf?.some(requires) === true ||
    isOfFlow(schema) ||
    (isComposed(schema) && composition(document, schema).some(isOfFlow));
}
