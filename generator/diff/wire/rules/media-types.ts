import { matchMediaTypes } from "../match-media-types.js";
import { quote, type Action } from "../../voice.js";
import type { Schema } from "../../../document/types.js";
import type { RuleOn } from "../rule.js";
import type { Level } from "../finding.js";
import { dashed, mediaTypeArea } from "../schema-names.js";

/** The media types of a body: new ones, those that are gone, and those whose name became broader or narrower. */
export const mediaTypes: RuleOn<"content"> = {
  id: "media-types",
  on: "content",
  reads: ["requestBody.content", "response.content"],
  *check(pair) {
    const { added, removed, renamed } = matchMediaTypes(pair);
    const prefix = pair.of === "response" ? "response-media-type" : "request-body-media-type";
    for (const [action, names] of Object.entries({ removed, added } as const))
      for (const name of names)
        yield {
          id: `${prefix}-${action}`,
          effect: action === "removed" ? "changes" : "notes",
          say: (subject, voice) => `The media type ${quote(name)} ${voice.wasOf(action as Action, subject)}.`,
          at: [name],
        };
    for (const { from, to, relation } of renamed)
      yield {
        id: `${prefix}-name-${relation}`,
        effect: relation === "changed" ? "notes" : relation === "generalized" ? "widens" : "narrows",
        say: (subject, voice) =>
          `The media type ${quote(from)} of ${subject} ${voice.only(true, `became ${quote(to)}`, `is ${quote(to)}`)}.`,
        at: [from],
      };
  },
};

const undescribed: Level = {
  response: "warning",
  because: "the body may well be what it was, only undescribed",
};

/** Whether a schema says no more than OpenAPI 3.1 says without one: a body is bytes. */
function isBytes(schema: Schema | undefined): boolean {
  return schema?.type === "string" && schema.format === "binary" && Object.keys(schema).length === 2;
}

/** Media types that got a schema, or lost it: of the whole body, or of each item of a stream. */
export const mediaTypeSchema: RuleOn<"media-type"> = {
  id: "media-type-schema",
  on: "media-type",
  reads: ["mediaType.schema", "mediaType.itemSchema"],
  *check(pair) {
    for (const keyword of ["schema", "itemSchema"] as const) {
      const [before, after] = [pair.base.value[keyword] !== undefined, pair.revision.value[keyword] !== undefined];
      if (before === after) continue;
      const isAnyBytes = keyword === "schema" && !/[/+]json\b/i.test(pair.name);
      if (isAnyBytes && [pair.base, pair.revision].some(({ value }) => isBytes(value.schema))) continue;
      yield {
        id: `${mediaTypeArea(pair)}-${dashed(keyword)}-${after ? "added" : "removed"}`,
        effect: after ? "narrows" : "widens",
        ...(after ? {} : { level: undescribed }),
        say: (subject, voice) =>
          `The ${keyword} of media type ${quote(pair.name)} ${voice.wasOf(after ? "added" : "removed", subject)}.`,
        at: [keyword],
      };
    }
  },
};
