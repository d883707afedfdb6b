import { deepEqual } from "../deep-equal.js";
import { sameExamples } from "./examples.js";
import type { Finding } from "./finding.js";

/**
 * What people read about a piece, where it differs.
 * @param area what ids begin with
 * @param keywords what ids call each keyword
 */
export function* wordsChanged(
  area: string,
  keywords: Readonly<Record<string, string>>,
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
  more: Pick<Finding, "places"> & { readonly of?: (subject: string) => string } = {},
): Iterable<Finding> {
  const { of = (subject) => subject, ...places } = more;
  const areSame = sameExamples(before, after);
  for (const [keyword, name] of Object.entries(keywords)) {
    if (deepEqual(before[keyword], after[keyword]) || (keyword.startsWith("example") && areSame)) continue;
    const action = before[keyword] === undefined ? "added" : after[keyword] === undefined ? "removed" : "changed";
    yield {
      id: `${area}-${name}-${action}`,
      effect: "words",
      say: (subject) => `The ${spaced(keyword)} of ${of(subject)} ${keyword.endsWith("s") ? "were" : "was"} ${action}.`,
      ...places,
      at: [keyword],
    };
  }
}

function spaced(keyword: string): string {
  return keyword.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
