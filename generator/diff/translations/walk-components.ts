import { childPointer } from "../../document/pointer.js";
import { childOf, isObject, type Located, type Source } from "../located.js";
import { quote } from "../voice.js";
import type { Walk } from "../wire/walk.js";
import type { Schema } from "../../document/types.js";

/**
 * Compares the schemas of the components too: those of events stand in no operation, but readers see them. One that a
 * translation lacks is told where nothing refers to it; otherwise it was inlined or has another name.
 */
export function walkComponents(walk: Walk, renamed: ReadonlyMap<string, string>): void {
  const [before, after] = [schemasOf(walk.base), schemasOf(walk.revision)];
  const known = new Set<string>();
  for (const [name, base] of before) {
    const revision = after.get(renamed.get(name) ?? name);
    if (revision === undefined) continue;
    known.add(renamed.get(name) ?? name);
    const node = walk.compare(base, revision, setting);
    walk.steps.push({ subject: `schema ${quote(name)}`, node, onlyNew: true });
  }
  const lone = (name: string, side: "base" | "revision") => {
    const id = "component-schemas";
    const action = side === "base" ? "removed" : "added";
    walk.steps.push({
      findings: [{ id, effect: "notes", say: (_subject, voice) => `The schema ${quote(name)} ${voice.was(action)}.` }],
      spot: {
        subject: "",
        direction: "response",
        base: undefined,
        revision: undefined,
        [side]: childPointer("#", "components", "schemas", name),
      },
    });
  };
  const [used, usedLater] = [references(walk.base), references(walk.revision)];
  for (const name of before.keys()) if (!after.has(renamed.get(name) ?? name) && !used.has(name)) lone(name, "base");
  for (const name of after.keys()) if (!known.has(name) && !usedLater.has(name)) lone(name, "revision");
}

const setting = {
  direction: "response",
  place: "body",
  typed: true,
  inHeader: false,
  xml: false,
  exploded: false,
  notice: 0,
} as const;

function schemasOf({ document }: Source): Map<string, Located<Schema>> {
  const schemas = childOf(childOf({ value: document, pointer: "#" }, "components"), "schemas");
  const names = isObject(schemas?.value) ? Object.keys(schemas.value) : [];
  return new Map(names.map((name) => [name, childOf(schemas, name) as Located<Schema>]));
}

/** Names of the schemas that a `$ref` anywhere leads to. */
function references({ document }: Source): Set<string> {
  const found = new Set<string>();
  const waiting: unknown[] = [document];
  for (const value of waiting) {
    if (Array.isArray(value)) for (const item of value) waiting.push(item);
    else if (isObject(value)) {
      if (typeof value.$ref === "string") found.add(value.$ref.slice(value.$ref.lastIndexOf("/") + 1));
      for (const child of Object.values(value)) if (typeof child === "object") waiting.push(child);
    }
  }
  return found;
}
