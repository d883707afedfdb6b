import type { Server } from "../../document/types.js";
import { isObject, type Located, type Two } from "../located.js";

/**
 * Matches the servers of two lists: by their URL, then by standing at the same place, and at last by being the only ones
 * left. What has no counterpart was removed or added.
 */
export function matchServers(base: Located<unknown> | undefined, revision: Located<unknown> | undefined) {
  const [before, after] = [serversIn(base), serversIn(revision)];
  const matches: Two<Server>[] = [];
  const left = new Set(after);
  let unmatched = before;
  const match = (find: (one: Located<Server>) => Located<Server> | undefined): void => {
    unmatched = unmatched.filter((one) => {
      const other = find(one);
      if (other === undefined || !left.delete(other)) return true;
      matches.push({ base: one, revision: other });
      return false;
    });
  };
  match((one) => [...left].find((other) => other.value.url === one.value.url));
  match((one) => after[before.indexOf(one)]);
  const alone = unmatched.length === 1 && left.size === 1;
  match(() => (alone ? [...left][0] : undefined));
  for (const server of unmatched) matches.push({ base: server, revision: undefined });
  for (const server of left) matches.push({ base: undefined, revision: server });
  return matches;
}

/** The servers of a list, each with its place. */
export function serversIn(list: Located<unknown> | undefined): Located<Server>[] {
  if (!Array.isArray(list?.value)) return [];
  return list.value.flatMap((value: unknown, index) =>
    isObject(value) && typeof value.url === "string"
      ? [{ value: value as unknown as Server, pointer: `${list.pointer}/${index}` }]
      : [],
  );
}
