import { closestName } from "../closest-name.js";
import { isObject } from "../document/pointer.js";
import { type Asked, ruleKinds, type Pattern, type Rule, type RuleKind } from "./rule.js";

type Key = string | number;

/** Where a value of the configuration stands. */
type At = (keys: readonly Key[]) => Asked;

/** Hears what is wrong with a value. */
export type Complain = (keys: readonly Key[], message: string, hint?: string) => void;

const example = "Such as `{ tags: [Pets], paths: [/pets/**] }`, or a list of such.";

/**
 * The rules that stand under `include` or `exclude` in a configuration: one, or a list of them.
 * @param keys lead to the setting
 * @param complain hears what cannot be read, which is left out
 */
export function readRules(value: unknown, keys: readonly Key[], at: At, complain: Complain): Rule[] {
  const setting = String(keys.at(-1));
  const given = Array.isArray(value) ? value.map((rule, index) => [rule, [...keys, index]] as const) : [[value, keys]];
  if (given.length === 0) complain(keys, `${setting} is an empty list, which names nothing.`, example);
  return (given as [unknown, Key[]][]).flatMap(([rule, place]) => {
    if (!isObject(rule) || Object.keys(rule).length === 0) {
      complain(place, `${setting} must be an object that names operations.`, example);
      return [];
    }
    const patterns: Partial<Record<RuleKind, Pattern[]>> = {};
    for (const [kind, listed] of Object.entries(rule)) {
      if (!isKind(kind)) complain([...place, kind], `${setting} has no setting called ${kind}.`, kindHint(kind));
      else if (!isPatterns(listed)) complain([...place, kind], `${kind} must be a list of texts.`);
      else patterns[kind] = listed.map((text, index) => ({ text, asked: at([...place, kind, index]) }));
    }
    return [{ setting, patterns, asked: at(place) }];
  });
}

/** A rule as the command line has it, `tags=Pets&methods=get`; or what is wrong with it. */
export function parseRule(text: string, setting: string, asked: Asked): Rule | { readonly mistake: string } {
  const patterns: Partial<Record<RuleKind, Pattern[]>> = {};
  const parts = text.split(new RegExp(`&(?=(?:${ruleKinds.join("|")})=)`));
  for (const part of parts) {
    const [, kind = "", pattern = ""] = /^([^=]*)=(.*)$/s.exec(part) ?? [];
    if (!isKind(kind)) return { mistake: `${setting} ${text}: ${kindHint(kind || part)}` };
    if (pattern === "") return { mistake: `${setting} ${text}: ${kind} names nothing.` };
    (patterns[kind] ??= []).push({ text: pattern, asked });
  }
  return { setting, patterns, asked };
}

function isKind(kind: string): kind is RuleKind {
  return (ruleKinds as readonly string[]).includes(kind);
}

function kindHint(kind: string): string {
  const close = closestName(kind, ruleKinds);
  return `${close === undefined ? "" : `Did you mean ${close}? `}Known: ${ruleKinds.join(", ")}.`;
}

function isPatterns(value: unknown): value is string[] {
  return Array.isArray(value) && value.length > 0 && value.every((text) => typeof text === "string" && text !== "");
}
