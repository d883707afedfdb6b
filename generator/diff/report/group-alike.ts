import { plural } from "../../plural.js";
import { groupBy } from "../values.js";
import type { ChangedOperation } from "./diff-result.js";
import { byVerdict, operationLabel, type Fold } from "./fold-changes.js";

/** Edits that did the same to different places: `trace_id` came to 47 responses. */
export interface Group {
  /** The worst first. */
  readonly folds: readonly Fold[];
  /** The properties or names that they are about, each once. */
  readonly subjects: readonly string[];
  /** Every operation that is reached, once. */
  readonly operations: readonly ChangedOperation[];
}

/** From so many on, edits of one rule that are about different things stand together as well. */
const manyOfOneRule = 4;

/**
 * Folds of like edits together: first those of one rule about one name, then what is left of a rule where that is much. Sorted as
 * folds are: the worst first, then what reaches more operations.
 */
export function groupAlike(folds: readonly Fold[]): Group[] {
  const groups: Group[] = [];
  for (const ofRule of groupBy(folds, ruleKey).values()) {
    const rest: Fold[] = [];
    for (const [subject, alike] of groupBy(ofRule, subjectOf)) {
      if (subject !== "" && alike.length > 1) groups.push(group(alike));
      else for (const fold of alike) rest.push(fold);
    }
    if (rest.length >= manyOfOneRule) groups.push(group(rest));
    else for (const fold of rest) groups.push(group([fold]));
  }
  return groups.sort(
    (left, right) => byVerdict(left.folds[0]!, right.folds[0]!) || right.operations.length - left.operations.length,
  );
}

function group(folds: readonly Fold[]): Group {
  const sorted = [...folds].sort(byVerdict);
  const operations = new Map(sorted.flatMap((each) => each.operations).map((each) => [operationLabel(each), each]));
  const subjects = new Set(sorted.map(subjectOf).filter((subject) => subject !== ""));
  return { folds: sorted, operations: [...operations.values()], subjects: [...subjects] };
}

function ruleKey({ lead, wire, sdk, docs }: Fold): string {
  return JSON.stringify([lead.id, wire, sdk, docs]);
}

/** The name that a message speaks of first: the last part of a property's path, else what stands in quotes. */
function subjectOf({ lead: { id, message } }: Fold): string {
  const [, quoted = ""] = /'([^']*)'/.exec(message) ?? [];
  return /property/.test(id) ? quoted.slice(quoted.lastIndexOf("/") + 1) : quoted;
}

/** Rules whose plural can be said better than by the message of one. */
const sentences: readonly (readonly [rule: RegExp, noun: string, verb: string])[] = [
  [/^response-(optional-|required-)?property-added$/, "response", "gained"],
  [/^response-(optional-|required-)?property-removed$/, "response", "lost"],
  [/^new-optional-request-property$/, "request", "accepts|accept"],
  [/^new-required-request-property$/, "request", "needs|need"],
  [/^request-property-became-required$/, "request", "needs|need"],
  [/^request-property-removed$/, "request", "no longer knows|no longer know"],
  [/^new-optional-request-parameter/, "operation", "accepts the parameter|accept the parameter"],
  [/^new-required-request-(parameter|default-parameter)/, "operation", "needs the parameter|need the parameter"],
  [/^request-parameter-removed$/, "operation", "lost the parameter"],
  [/^response-property-became-nullable$/, "response", "may have null as"],
  [/^response-property-became-optional$/, "response", "may leave out"],
];

/** "47 responses gained `trace_id`"; undefined where the message of one change says enough, or nothing shorter can be said. */
export function pluralSentence({ folds, operations, subjects: [subject, ...others] }: Group): string | undefined {
  const count = Math.max(folds.length, operations.length);
  if (subject === undefined || others.length > 0 || count < 2) return undefined;
  const [, noun, verb] = sentences.find(([rule]) => rule.test(folds[0]!.lead.id)) ?? [];
  if (noun === undefined || verb === undefined) return undefined;
  return `${plural(count, noun)} ${verb.split("|").at(-1)} \`${subject.replaceAll("`", "'")}\``;
}
