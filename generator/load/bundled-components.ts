import { kinds } from "../document/keywords.js";
import { pointerOf } from "../document/place.js";
import { isObject, pointer } from "../document/pointer.js";
import { eachReference } from "../document/each-reference.js";
import { eachValue } from "./parsed-value.js";
import { isSwagger } from "./swagger/is-swagger.js";

type Group = Record<string, { $ref?: unknown }>;

/** Where a document keeps what has a name and is referred to. */
interface Shared {
  /** Holds the groups, beside anything else in Swagger 2.0. */
  readonly holder: Record<string, Group>;
  readonly groups: readonly string[];
  /** The pointer of one. */
  at(group: string, name: string): string;
}

/** One component, or what Swagger 2.0 has for it. */
export interface Component {
  readonly group: string;
  readonly name: string;
  readonly value: unknown;
  readonly at: string;
}

export function sharedIn(document: unknown): Shared {
  const root = (isObject(document) ? document : {}) as Record<string, Group>;
  if (isSwagger(document)) return { holder: root, groups: ["definitions", "parameters", "responses"], at: pointer };
  const holder = (isObject(root["components"]) ? root["components"] : {}) as unknown as Record<string, Group>;
  return { holder, groups: Object.keys(holder), at: (group, name) => pointer("components", group, name) };
}

/** All components of a document. */
export function componentsOf(document: unknown): Component[] {
  const { holder, groups, at } = sharedIn(document);
  return groups.flatMap((group) =>
    Object.entries(isObject(holder[group]) ? holder[group] : {}).map(([name, value]: [string, unknown]) => {
      return { group, name, value, at: at(group, name) };
    }),
  );
}

/** Makes all groups of components, so that no name is taken before a component has it: openapi-core takes `toString` for one. */
export function openComponents(document: object): void {
  if (!isSwagger(document)) (document as { components?: unknown }).components ??= {};
  const { holder, groups } = sharedIn(document);
  if (!isSwagger(document) && holder !== (document as { components?: unknown }).components) return;
  for (const name of isSwagger(document) ? groups : componentGroups)
    if (holder[name] === undefined || isObject(holder[name]))
      holder[name] = Object.assign(Object.create(null) as Group, holder[name]);
}

const componentGroups = [...kinds.components.keywords.values()].map(({ name }) => name);

/** Takes the groups out again that got no component. */
export function closeComponents(document: object): void {
  const { holder, groups } = sharedIn(document);
  for (const name of groups)
    if (isObject(holder[name]) && Object.keys(holder[name]).length === 0) delete holder[name];
    else if (isObject(holder[name])) holder[name] = { ...(holder[name] as Group) };
}

/**
 * Gives each component the name that the end of its pointer means, and has references lead there: openapi-core takes that end as it is
 * written for both. A name that is taken stays as openapi-core has it.
 * @param authored pointers of the components that a document names
 */
export function nameByKeys(document: object, authored: ReadonlySet<string>): void {
  const { holder, at } = sharedIn(document);
  const moved = new Map<string, string>();
  for (const { group, name, at: own } of componentsOf(document)) {
    if (authored.has(own) || !/[~%]/.test(name)) continue;
    const entries = holder[group]!;
    const meant = name.replaceAll("~1", "/").replaceAll("~0", "~");
    // The document's own, which another file leads back to: so do references, as they are written.
    if (entries[meant] === entries[name] && meant !== name) {
      delete entries[name];
      continue;
    }
    const free = Object.hasOwn(entries, meant) ? name : meant;
    holder[group] = Object.fromEntries(Object.entries(entries).map(([key, held]) => [key === name ? free : key, held]));
    moved.set(at(group, "") + name, at(group, free));
  }
  if (moved.size > 0) redirect(document, moved);
}

/**
 * Has references to a part of a component lead into it: where the component stood in another file, openapi-core has made a component of
 * the part as well.
 * @param authored pointers of the components that a document names
 */
export function leadWithin(document: object, authored: ReadonlySet<string>): void {
  const { holder } = sharedIn(document);
  const all = componentsOf(document);
  const made = new Map(all.flatMap((each) => (authored.has(each.at) ? [] : [[each.value as object, each] as const])));
  const moved = new Map<string, string>();
  // What lies in an authored component lies there, and not in a part of it.
  const [wholes, parts] = [all.filter(({ at }) => authored.has(at)), [...made.values()]];
  for (const { value, at } of made.size === 0 ? [] : [...wholes, ...parts])
    eachValue(value, (inner, spot) => {
      const part = inner === value ? undefined : made.get(inner);
      if (part !== undefined && !moved.has(part.at)) moved.set(part.at, at + pointerOf(spot).slice(1));
    });
  for (const { group, name, at } of parts) if (moved.has(at)) delete holder[group]![name];
  if (moved.size > 0) redirect(document, moved);
}

/**
 * Has all references to components lead where these are now.
 * @param most times that one reference is led on: once where names are exchanged
 */
export function redirect(document: object, moved: ReadonlyMap<string, string>, most = moved.size + 1): void {
  const start = isSwagger(document) ? /^(#\/[^/]+\/[^/]+)(.*)$/ : /^(#\/components\/[^/]+\/[^/]+)(.*)$/;
  const lead = (owner: Record<string, unknown>, key: string, ref: string) => {
    let target = ref;
    for (let step = 0; step < most; step++) {
      const [, component = "", rest = ""] = start.exec(target) ?? [];
      const next = moved.get(component);
      if (next === undefined) break;
      target = next + rest;
    }
    if (target !== ref) owner[key] = target;
  };
  if (!isSwagger(document)) {
    eachReference(document, ({ ref, owner, key, kind }) => {
      if (kind !== "example") lead(owner, key, ref);
    });
    return;
  }
  eachValue(document, (value) => {
    const { $ref } = value as { $ref?: unknown };
    if (typeof $ref === "string") lead(value as Record<string, unknown>, "$ref", $ref);
  });
}
