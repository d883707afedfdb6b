import { deepEqual } from "../../deep-equal.js";
import { changedExamples } from "../examples.js";
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
    const examples: readonly string[] = changedExamples(pair.base.schema, pair.revision.schema);
    for (const [keyword, name] of Object.entries(keywords)) {
      const [before, after] = [pair.base.schema[keyword], pair.revision.schema[keyword]];
      if (keyword.startsWith("example") ? !examples.includes(keyword) : deepEqual(before, after)) continue;
      const action = before === undefined ? "added" : after === undefined ? "removed" : "changed";
      const were = keyword === "examples" ? "were" : "was";
      yield {
        id: schemaId(pair, name, action),
        effect: "words",
        say: (subject) => `The ${name.replace("-", " ")} of ${subject} ${were} ${action}.`,
        places: outsideOf(pair),
        at: [keyword],
      };
    }
  },
};
