import { quote } from "../../quote.js";
import type { RuleOn } from "../rule.js";
import { mediaTypeArea } from "../schema-id.js";
import { wordsChanged } from "../words-changed.js";

const keywords = { example: "example", examples: "examples" };

/** Examples of a media type. */
export const mediaTypeDetails: RuleOn<"media-type"> = {
  id: "media-type-details",
  on: "media-type",
  reads: Object.keys(keywords).map((keyword) => `mediaType.${keyword}`),
  *check(pair) {
    const of = (subject: string) => `media type ${quote(pair.name)} of ${subject}`;
    yield* wordsChanged(mediaTypeArea(pair), keywords, pair.base.value, pair.revision.value, { of });
  },
};
