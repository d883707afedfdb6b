import { deepEqual } from "../../deep-equal.js";
import { childOf, isObject } from "../../located.js";
import { quote } from "../../quote.js";
import type { RuleOn } from "../rule.js";

const ofInfo = ["title", "summary", "description", "version", "contact", "license", "termsOfService"];
const ofDocument = ["tags", "externalDocs"];

/** What a description says about itself. */
export const documentWords: RuleOn<"document"> = {
  id: "document-words",
  on: "document",
  reads: [...ofInfo.map((keyword) => `info.${keyword}`), ...ofDocument.map((keyword) => `openapi.${keyword}`)],
  *check({ base, revision }) {
    for (const keyword of ofInfo) {
      const [before, after] = [base, revision].map((side) => childOf(childOf(side, "info"), keyword)?.value);
      if (!deepEqual(before, after))
        yield found(`info-${keyword.toLowerCase()}-changed`, ["info", keyword], keyword, before, after);
    }
    for (const keyword of ofDocument) {
      const [before, after] = [base.value[keyword], revision.value[keyword]];
      if (!deepEqual(inOrder(before), inOrder(after)))
        yield found(`document-${keyword.toLowerCase()}-changed`, [keyword], keyword, before, after);
    }
  },
};

/** Tags by their names: their order says nothing. */
function inOrder(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  const nameOf = (tag: unknown) => String(isObject(tag) ? tag.name : tag);
  return value.toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
}

function found(id: string, at: string[], keyword: string, before: unknown, after: unknown) {
  const say = () => `${keyword} of the description went from ${quote(before)} to ${quote(after)}.`;
  return { id, effect: "words" as const, say, at };
}
