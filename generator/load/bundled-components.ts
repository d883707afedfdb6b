import { kinds } from "../document/keywords.js";
import { isObject, pointer } from "../document/pointer.js";
import { eachReference } from "../document/walk.js";
import { eachValue } from "./parsed-value.js";

export interface WithComponents {
  components?: Record<string, Record<string, { $ref?: unknown }>>;
}

/** Makes all groups of components, so that no name is taken before a component has it: openapi-core takes `toString` for one. */
export function openComponents(document: WithComponents): void {
  const groups = (document.components ??= {});
  if (!isObject(groups)) return;
  for (const { name } of kinds.components.keywords.values())
    if (groups[name] === undefined || isObject(groups[name]))
      groups[name] = Object.assign(Object.create(null) as object, groups[name]);
}

/** Takes the groups out again that got no component. */
export function closeComponents({ components }: WithComponents): void {
  for (const [name, group] of Object.entries(components ?? {}))
    if (isObject(group) && Object.keys(group).length === 0) delete components![name];
    else if (isObject(group)) components![name] = { ...group };
}

/**
 * Has references to a part of a component lead into it: where the component stood in another file, openapi-core has made a component of
 * the part as well.
 * @param authored pointers of the components that a document names
 */
export function leadWithin(document: WithComponents, authored: ReadonlySet<string>): void {
  const all = Object.entries(document.components ?? {}).flatMap(([group, entries]) =>
    Object.entries(entries).map(([name, value]) => ({ group, name, value, at: pointer("components", group, name) })),
  );
  const made = new Map(all.flatMap((each) => (authored.has(each.at) ? [] : [[each.value as object, each] as const])));
  const moved = new Map<string, string>();
  // What lies in an authored component lies there, and not in a part of it.
  const [wholes, parts] = [all.filter(({ at }) => authored.has(at)), [...made.values()]];
  for (const { value, at } of made.size === 0 ? [] : [...wholes, ...parts])
    eachValue(value, (inner, within) => {
      const part = inner === value ? undefined : made.get(inner);
      if (part !== undefined && !moved.has(part.at)) moved.set(part.at, at + within.slice(1));
    });
  for (const { group, name, at } of parts) if (moved.has(at)) delete document.components![group]![name];
  if (moved.size > 0) redirect(document, moved);
}

/** Has all references to components lead where these are now. */
export function redirect(document: WithComponents, moved: ReadonlyMap<string, string>): void {
  eachReference(document, ({ ref, owner, key, kind }) => {
    if (kind === "example") return;
    let target = ref;
    for (let step = 0; step <= moved.size; step++) {
      const [, start = "", rest = ""] = /^(#\/components\/[^/]+\/[^/]+)(.*)$/.exec(target) ?? [];
      const next = moved.get(start);
      if (next === undefined) break;
      target = next + rest;
    }
    if (target !== ref) owner[key] = target;
  });
}
