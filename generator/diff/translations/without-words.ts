import { lookUp } from "../../document/pointer.js";
import type { OpenApi } from "../../document/types.js";
import { isObject } from "../located.js";

/**
 * A description without what may differ between its translations: titles, tags, operationIds, extensions, and the
 * descriptions of servers, links and scopes. Pointers lead to the same places; other texts stay, since one may be missing.
 */
export function withoutWords(document: OpenApi): OpenApi {
  return strip(document, { document, names: false, quiet: false }) as OpenApi;
}

interface Within {
  readonly document: OpenApi;
  /** Whether the keys are names that the authors chose, not keywords. */
  readonly names: boolean;
  /** Whether descriptions are compared as a part of something else, so that they have to go. */
  readonly quiet: boolean;
}

function strip(value: unknown, within: Within): unknown {
  if (Array.isArray(value)) return value.map((item) => strip(item, { ...within, names: false }));
  if (!isObject(value)) return value;
  const entries = Object.entries(value).flatMap(([key, child]): [string, unknown][] => {
    if (within.names) return [[key, strip(child, { ...within, names: false })]];
    if (isWord(key, within.quiet)) return [];
    if (key === "scopes" && isObject(child))
      return [[key, Object.fromEntries(Object.keys(child).map((name) => [name, ""]))]];
    if (key === "examples" && isObject(child)) return [[key, resolved(within.document, child)]];
    if (values.has(key)) return [[key, child]];
    return [[key, strip(child, { ...within, names: maps.has(key), quiet: within.quiet || quiet.has(key) })]];
  });
  return Object.fromEntries(entries);
}

function isWord(key: string, inQuiet: boolean): boolean {
  return words.has(key) || key.startsWith("x-") || (inQuiet && (key === "description" || key === "summary"));
}

/** Examples in their place: those of components have names that may differ. */
function resolved(document: OpenApi, examples: Record<string, unknown>): Record<string, unknown> {
  const one = (example: unknown) =>
    isObject(example) && typeof example.$ref === "string" ? lookUp(document, example.$ref) : example;
  return Object.fromEntries(Object.entries(examples).map(([name, example]) => [name, one(example)]));
}

const words = new Set(["title", "operationId", "tags", "externalDocs", "$comment"]);

/** Keywords that hold values, or lists of names. */
const values = new Set(["example", "examples", "default", "enum", "const", "required", "security"]);

const quiet = new Set(["servers", "links", "encoding"]);

const maps = new Set([
  ...["paths", "webhooks", "pathItems", "callbacks", "responses", "parameters", "headers", "requestBodies", "content"],
  ...["schemas", "properties", "patternProperties", "dependentSchemas", "dependentRequired", "$defs", "mapping"],
  ...["securitySchemes", "links", "encoding", "variables", "mediaTypes", "additionalOperations"],
]);
