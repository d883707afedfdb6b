import { quote } from "../../quote.js";
import type { RuleOn } from "../rule.js";
import { wordsChanged } from "../words-changed.js";

const keywords = { example: "example", examples: "examples" };

/** Examples of a media type. */
export const mediaTypeDetails: RuleOn<"media-type"> = {
  id: "media-type-details",
  on: "media-type",
  reads: Object.keys(keywords).map((keyword) => `mediaType.${keyword}`),
  *check({ of, name, base, revision }) {
    const area = of === "response" ? "response-body-media-type" : "request-body-media-type";
    const owner = (subject: string) => `media type ${quote(name)} of ${subject}`;
    yield* wordsChanged(area, keywords, base.value, revision.value, { of: owner });
  },
};
