import { operationsOf, responsesOf } from "../../document/operations.js";
import { childPointer } from "../../document/pointer.js";
import { exampleValues } from "../../document/facts.js";
import { changed } from "../../document/walk.js";
import { pass } from "../pass.js";
import { schemaFromExamples } from "../schema-from-examples.js";

/** Types the JSON bodies of error responses that have examples but no schema. */
export const errorBodies = pass("error-bodies", "error bodies typed from their examples", (document, report) => {
  for (const { operation, pointer } of operationsOf(document))
    for (const { key, value: response, pointer: at } of responsesOf(document, operation, pointer)) {
      if (/^[123]/.test(key)) continue;
      for (const [type, media] of Object.entries(response.content ?? {})) {
        const examples = media.schema || !/[/+]json\b/i.test(type) ? [] : exampleValues(document, media);
        if (examples.length === 0) continue;
        media.schema = schemaFromExamples(examples, { status: Number(key) });
        changed(document);
        const after = Object.keys(media.schema.properties ?? {}).join(", ") || String(media.schema.type);
        const reason = "without a schema the error would be unknown";
        report(childPointer(at, "content", type), `${examples.length} examples, no schema`, after, reason);
      }
    }
});
