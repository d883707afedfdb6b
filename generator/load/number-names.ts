import { dirname } from "node:path";
import { isDeepStrictEqual } from "node:util";
import type { Document as ParsedDocument } from "@redocly/openapi-core";
import { firstFree } from "../document/free-name.js";
import { pointerOf } from "../document/place.js";
import { listAt } from "../document/schema-graph.js";
import { componentsOf, redirect, sharedIn, type Component } from "./bundled-components.js";
import { displayLocation } from "./location.js";
import { eachValue } from "./parsed-value.js";

/** Where a component comes from. */
interface Home {
  /** The end of its pointer, or the name of its file. */
  readonly wanted: string;
  /** File and pointer, which put those of one name in order. */
  readonly place: string;
}

/**
 * Where components come from that a bundled document did not name itself; of what stands in several places alike, the first of these.
 * Nothing where no two have wanted one name.
 * @param authored pointers of the components that the root names
 */
export function homesOf(
  root: ParsedDocument,
  files: readonly ParsedDocument[],
  authored: ReadonlySet<string>,
): ReadonlyMap<unknown, Home> {
  const homes = new Map<unknown, Home>();
  const made = componentsOf(root.parsed).filter(({ at }) => !authored.has(at));
  if (!made.some(({ name }) => number.test(name))) return homes;
  const byName = new Map<string, Component[]>();
  for (const each of made) {
    const name = each.name.replaceAll("~1", "/").replaceAll("~0", "~");
    for (const wanted of new Set([name, name.replace(number, "")])) listAt(byName, wanted).push(each);
  }
  const alike = new Map<unknown, Home[]>();
  const start = dirname(root.source.absoluteRef);
  for (const { source, parsed } of files) {
    const file = displayLocation(source.absoluteRef, start);
    const fileName = file.slice(file.lastIndexOf("/") + 1).replace(/\.[^.]+$/, "");
    eachValue(parsed, (value, spot) => {
      const wanted = spot.outer === undefined ? fileName : String(spot.key);
      for (const each of byName.get(wanted) ?? []) {
        const isSame = each.value === value;
        if (!isSame && !isDeepStrictEqual(each.value, value)) continue;
        const home = { wanted, place: `${file}\n${pointerOf(spot)}` };
        if (isSame && !homes.has(value)) homes.set(value, home);
        listAt(alike, each.value).push(home);
      }
    });
  }
  for (const [value, { wanted }] of homes)
    for (const other of alike.get(value)!)
      if (other.wanted === wanted && other.place < homes.get(value)!.place) homes.set(value, other);
  return homes;
}

/**
 * Numbers components of one name in the order of their places: openapi-core does it by which is referred to first, so that the order
 * of paths would decide on names.
 * @param authored pointers of the components that the root names, whose names nobody else can take
 */
export function numberNames(document: object, homes: ReadonlyMap<unknown, Home>, authored: ReadonlySet<string>): void {
  if (homes.size === 0) return;
  const { holder, groups, at } = sharedIn(document);
  const moved = new Map<string, string>();
  for (const group of groups) {
    const made = componentsOf(document).flatMap((each) => {
      const home = each.group === group && !authored.has(each.at) ? homes.get(each.value) : undefined;
      return home === undefined ? [] : [{ ...each, ...home }];
    });
    const names = new Map(made.map(({ name }) => [name, name]));
    const taken = new Set(Object.keys(holder[group] ?? {}).filter((name) => !names.has(name)));
    const keyOf = ({ wanted, place }: Home) => `${wanted}\n${place}`;
    for (const each of made.sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1))) {
      const name = firstFree(taken, each.wanted, (free) => !taken.has(free), { between: "-" });
      taken.add(name);
      names.set(each.name, name);
      if (name !== each.name) moved.set(each.at, at(group, name));
    }
    if (made.length > 0)
      holder[group] = Object.fromEntries(
        Object.entries(holder[group]!).map(([name, value]) => [names.get(name) ?? name, value]),
      );
  }
  if (moved.size > 0) redirect(document, moved, 1);
}

const number = /-\d+$/;
