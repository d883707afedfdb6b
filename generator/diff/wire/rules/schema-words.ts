import type { RuleOn } from "../rule.js";
import { outsideOf, schemaId } from "../schema-id.js";
import { wordsChanged } from "../words-changed.js";

const keywords = {
  title: "title",
  description: "description",
  example: "example",
  examples: "examples",
  externalDocs: "external-docs",
} as const;

/** Titles, descriptions, examples and links to documentation of schemas. */
export const schemaWords: RuleOn<"schema"> = {
  id: "schema-words",
  on: "schema",
  reads: Object.keys(keywords).map((keyword) => `schema.${keyword}`),
  *check(pair) {
    yield* wordsChanged(schemaId(pair), keywords, pair.base.schema, pair.revision.schema, { places: outsideOf(pair) });
  },
};
