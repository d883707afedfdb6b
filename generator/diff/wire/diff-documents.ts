import type { OpenApi } from "../../document/types.js";
import type { Change, Verdict } from "../change.js";
import { schemaComparison } from "./compare-schemas.js";
import type { Notice } from "./lifecycle.js";
import { ruleRunner } from "./rule.js";
import { rules } from "./rules/index.js";
import { translationRules } from "../translations/translation-rules.js";
import { walkComponents } from "../translations/walk-components.js";
import { withoutWords } from "../translations/without-words.js";
import type { Translations } from "../voice.js";
import { isContent } from "./schema-names.js";
import { createTeller, type Locate } from "./tell.js";
import { matchComponents } from "./match-components.js";
import { type PairNode, leadingTo, reach } from "./reach.js";
import { sameShapes } from "./same-shape.js";
import { openSource } from "../located.js";
import { findUnchanged } from "./unchanged.js";
import { walkDocument } from "./walk-document.js";
import type { Walk } from "./walk.js";

/** One of the two documents: loaded, and upgraded to OpenAPI 3.2. */
export interface Side {
  readonly document: OpenApi;
  /** Where a JSON pointer of the document stands in its source. */
  readonly locate: Locate;
}

export interface DiffOptions {
  /** Verdicts of a team's own, by id. */
  readonly severity?: Readonly<Record<string, Verdict>>;
  /** The day on which sunset dates are judged, as YYYY-MM-DD; without it, no sunset date has come yet. */
  readonly today?: string;
  /** Days that have to lie between a deprecation and its sunset date, by stability level; none unless told. */
  readonly notice?: Notice;
  /** Both sides are translations of one description, which are called so: only structure counts, and neither is the older. */
  readonly translations?: Translations;
}

/** Compares two documents: every change once for each operation that it reaches, in the order of the documents. */
export function diffDocuments(base: Side, revision: Side, options: DiffOptions = {}): Change[] {
  const { severity = {}, today = "1970-01-01", notice = {}, translations } = options;
  const open = ({ document }: Side) => openSource(translations ? withoutWords(document) : document);
  const sources = { base: open(base), revision: open(revision) };
  const runRules = ruleRunner(translations ? translationRules : rules);
  const same = sameShapes(sources.base, sources.revision);
  const renamed = matchComponents(sources.base, sources.revision, same);
  const unchanged = findUnchanged(sources.base, sources.revision);
  const found: PairNode[] = [];
  const compare = schemaComparison(
    { ...sources, same, unchanged, today, runRules, renamed: (name) => renamed.get(name) ?? name },
    (node) => found.push(node),
  );
  const walk: Walk = { ...sources, today, notice, compare, unchanged, same, runRules, steps: [] };
  walkDocument(walk, renamed);
  if (translations) walkComponents(walk, renamed);

  const { tell, changes } = createTeller(base, revision, severity, translations);
  const leading = leadingTo(found);
  for (const step of walk.steps) {
    if ("findings" in step) for (const finding of step.findings) tell(finding, step.spot);
    else
      for (const { node, finding, name } of reach(step.node, leading)) {
        const subject = name === "" ? step.subject : `${name} of ${step.subject}`;
        const { operation, callback = false, onlyNew = false } = step;
        const { base: before, revision: after, direction, place } = node;
        const inContent = isContent(place);
        const spot = { subject, callback, inContent, direction, base: before, revision: after };
        tell(finding, operation ? { ...spot, operation } : spot, onlyNew);
      }
  }
  return changes;
}
