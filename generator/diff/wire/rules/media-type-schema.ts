import { quote } from "../../voice.js";
import type { Level } from "../finding.js";
import type { RuleOn } from "../rule.js";
import { mediaTypeArea } from "../schema-names.js";

const undescribed: Level = {
  response: "warning",
  because: "the body may well be what it was, only undescribed",
};

/** Media types that got a schema, or lost it: of the whole body, or of each item of a stream. */
export const mediaTypeSchema: RuleOn<"media-type"> = {
  id: "media-type-schema",
  on: "media-type",
  reads: ["mediaType.schema", "mediaType.itemSchema"],
  *check(pair) {
    for (const [keyword, name] of [
      ["schema", "schema"],
      ["itemSchema", "item-schema"],
    ] as const) {
      const [before, after] = [pair.base.value[keyword] !== undefined, pair.revision.value[keyword] !== undefined];
      if (before === after) continue;
      yield {
        id: `${mediaTypeArea(pair)}-${name}-${after ? "added" : "removed"}`,
        effect: after ? "narrows" : "widens",
        ...(after ? {} : { level: undescribed }),
        say: (subject, voice) =>
          `The ${keyword} of media type ${quote(pair.name)} ${voice.wasOf(after ? "added" : "removed", subject)}.`,
        at: [keyword],
      };
    }
  },
};
