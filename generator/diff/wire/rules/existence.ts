import { capital, quote } from "../../voice.js";
import type { Located, Two } from "../../located.js";
import { type Finding, always } from "../finding.js";
import type { Pairs } from "../pair.js";
import type { Rule, RuleOn } from "../rule.js";

/** What only one side has: what ids and sentences call it, and what it means that it came or went. */
type Row = Pick<Finding, "id" | "effect" | "level"> & { readonly called?: string; readonly which?: string };

const sameBytes = always("none", "the bytes that are answered stay the same");

/** Headers, bodies, answers and webhooks that are new, and those that are gone. */
export const existence: readonly Rule[] = [
  existenceRule("webhook-existence", "webhook", "openapi.webhooks", ({ name }, action) => ({
    id: `webhook-${action}`,
    effect: action === "added" ? "notes" : "changes",
    called: `the webhook ${quote(name)}`,
  })),
  existenceRule("request-body-existence", "request-body", "operation.requestBody", (_, action, piece) =>
    action === "removed"
      ? { id: "request-body-removed", effect: "changes" }
      : {
          id: `request-body-added-${piece.required === true ? "required" : "optional"}`,
          effect: piece.required === true ? "narrows" : "widens",
          called: "a request body",
          which: `, which is ${piece.required === true ? "required" : "optional"}`,
        },
  ),
  existenceRule("response-status", "response", "operation.responses", ({ status }, action) => {
    const called = `the response of status ${quote(status)}`;
    if (!/^\d/.test(status)) return { id: `response-default-${action}`, effect: "notes", level: sameBytes, called };
    const success = status.startsWith("2");
    return {
      id: `response-${success ? "success" : "non-success"}-status-${action}`,
      effect: success && action === "removed" ? "changes" : "notes",
      called,
    };
  }),
  existenceRule("header-existence", "header", "response.headers", (_, action, piece) =>
    action === "added"
      ? { id: "response-header-added", effect: "notes" }
      : {
          id: `${piece.required === true ? "required" : "optional"}-response-header-removed`,
          effect: piece.required === true ? "widens" : "doubts",
        },
  ),
];

type Lone = "webhook" | "request-body" | "response" | "header";

function existenceRule<K extends Lone>(
  id: string,
  on: K,
  reads: string,
  rowOf: (pair: Pairs[K], action: "added" | "removed", piece: Readonly<Record<string, unknown>>) => Row,
): Rule {
  const rule: RuleOn<K> = {
    id,
    on,
    reads: [reads],
    *check(pair) {
      const { base, revision }: Two<unknown> = pair;
      if ((base === undefined) === (revision === undefined)) return;
      const action = base === undefined ? "added" : "removed";
      const { value } = (base ?? revision) as Located<Readonly<Record<string, unknown>>>;
      const { called, which = "", ...row } = rowOf(pair, action, value);
      yield { ...row, say: (subject, voice) => `${capital(called ?? subject)} ${voice.was(action)}${which}.` };
    },
  };
  return rule as Rule;
}
