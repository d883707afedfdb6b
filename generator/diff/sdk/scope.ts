import type { ComparedParts } from "./compare-parts.js";
import type { PackageParts } from "./package-parts.js";
import type { Uses } from "./uses.js";

/** What has to be looked at with types. */
export interface Scope {
  /** Names of operations whose types are compared: few where one schema changed that many operations use. */
  readonly operations: readonly string[];
  /** Keys of changed schemas. */
  readonly schemas: readonly string[];
}

/** An operation is looked at where something of its own changed, or as the first that uses a changed component. */
export function scopeOf(compared: ComparedParts, base: PackageParts, revision: PackageParts, uses: Uses): Scope {
  const chosen = new Set<string>();
  for (const { name, parts } of base.operations.values()) {
    if (!revision.operations.has(name)) continue;
    if ([`operations/${name}`, ...parts].some((id) => compared.changed.has(id))) chosen.add(name);
  }
  for (const id of [...compared.changed, ...compared.gone, ...compared.come]) {
    if (!id.startsWith("components/")) continue;
    for (const users of [uses.sent, uses.received]) {
      const name = users.get(id);
      if (name !== undefined && base.operations.has(name) && revision.operations.has(name)) chosen.add(name);
    }
  }
  const operations = [...base.operations.keys()].filter((name) => chosen.has(name));
  const schemas = [...compared.changed].flatMap((id) => /^components\/schemas\/(.*)$/s.exec(id)?.[1] ?? []);
  return { operations, schemas };
}
