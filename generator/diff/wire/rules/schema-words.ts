import { deepEqual } from "../../deep-equal.js";
import type { RuleOn } from "../rule.js";
import { outsideOf, schemaId } from "../schema-id.js";

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
    for (const [keyword, name] of Object.entries(keywords)) {
      const [before, after] = [pair.base.schema[keyword], pair.revision.schema[keyword]];
      if (deepEqual(before, after)) continue;
      const action = before === undefined ? "added" : after === undefined ? "removed" : "changed";
      yield {
        id: schemaId(pair, name, action),
        effect: "words",
        say: (subject) => `The ${name.replace("-", " ")} of ${subject} was ${action}.`,
        places: outsideOf(pair),
        at: [keyword],
      };
    }
  },
};
