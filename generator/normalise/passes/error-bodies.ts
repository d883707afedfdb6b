import type { MediaType } from "../../document/types.js";
import { dereference, escapeKey } from "../../document/pointer.js";
import { exampleValues } from "../example-values.js";
import type { Pass, Repair } from "../repair.js";
import { schemaFromExamples } from "../schema-from-examples.js";
import { eachOperation } from "../each-operation.js";

/** Types the JSON bodies of error responses that have examples but no schema. */
export const errorBodies: Pass = {
  id: "error-bodies",
  summary: "error bodies typed from their examples",
  run(document) {
    const repairs: Repair[] = [];
    const done = new Set<MediaType>();
    eachOperation(document, (operation, { pointer }) => {
      for (const [status, declared] of Object.entries(operation.responses ?? {})) {
        if (/^[123]/.test(status)) continue;
        const response = dereference(document, declared);
        const at = declared.$ref ?? `${pointer}/responses/${status}`;
        for (const [type, media] of Object.entries(response?.content ?? {})) {
          if (media.schema || !/[/+]json\b/i.test(type) || done.has(media)) continue;
          done.add(media);
          const examples = exampleValues(document, media);
          if (examples.length === 0) continue;
          media.schema = schemaFromExamples(examples, { status: Number(status) });
          repairs.push({
            pass: "error-bodies",
            pointer: `${at}/content/${escapeKey(type)}`,
            before: `${examples.length} examples, no schema`,
            after: Object.keys(media.schema.properties ?? {}).join(", ") || String(media.schema.type),
            reason: "without a schema the error would be unknown",
          });
        }
      }
    });
    return repairs;
  },
};
