import { verdicts } from "./verdicts.js";

const text = { type: "string" };
const count = { type: "integer", minimum: 1 };
const verdict = { $ref: "#/$defs/verdict" };
const bump = { enum: ["major", "minor", "patch", "none"] };

/**
 * JSON Schema of what the `json` format writes. `formatVersion` grows when a reader of the older form would misread the newer
 * one; new properties may come without that.
 * @see https://json-schema.org/draft/2020-12
 */
export const diffResultSchema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "What changed between two OpenAPI descriptions, as `katagami diff --format json` writes it",
  ...record({ formatVersion: { const: 1 }, results: list({ $ref: "#/$defs/result" }) }),
  $defs: {
    verdict: { enum: verdicts, description: "What a change means for one kind of reader, worst first." },
    result: record(
      {
        title: text,
        base: { ...text, description: "Label of the older side." },
        revision: { ...text, description: "Label of the newer side." },
        summary: record({
          wire: verdict,
          sdk: verdict,
          docs: { type: "boolean" },
          bump: record({ api: bump, package: bump }),
        }),
        changes: list({ $ref: "#/$defs/change" }),
      },
      {
        translations: { const: true, description: "Both sides are translations of one description." },
        withoutSdk: { const: true, description: "The compiler was left out: the sdk verdicts say nothing." },
      },
    ),
    change: record(
      {
        id: { ...text, minLength: 1, description: "Id of the rule, as oasdiff names them." },
        wire: { ...verdict, description: "For a client that is running." },
        sdk: { ...verdict, description: "For code compiled against the package." },
        docs: { type: "boolean", description: "Whether words for readers changed." },
        message: text,
        cause: { ...text, description: "The same for all changes that one edit of the description made." },
      },
      {
        operation: record({ method: text, path: text }, { operationId: text }),
        base: { $ref: "#/$defs/place", description: "Missing for what is new." },
        revision: { $ref: "#/$defs/place", description: "Missing for what is gone." },
        symbols: list(record({ name: text, kind: text }, { witness: { $ref: "#/$defs/witness" } })),
        excerpt: record({}, { base: text, revision: text }),
        approved: record({ reason: text, until: { ...text, description: "Last day, YYYY-MM-DD." } }),
      },
    ),
    place: record({
      pointer: { ...text, description: "JSON pointer as a URI fragment." },
      file: text,
      line: count,
      column: count,
    }),
    witness: {
      description: "Lines that compiled against the base package, and what the compiler says of them now.",
      ...record({ code: text, diagnostic: text }),
    },
  },
};

function record(required: Record<string, object>, optional: Record<string, object> = {}) {
  return { type: "object", required: Object.keys(required), properties: { ...required, ...optional } };
}

function list(items: object) {
  return { type: "array", items };
}
