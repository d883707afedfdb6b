import type { MediaType } from "../../document/types.js";
import { childOf, type Located } from "../located.js";

/** A media type that has another name on either side. */
export interface RenamedMediaType {
  readonly from: string;
  readonly to: string;
  readonly relation: "changed" | "generalized" | "specialized";
}

type Content = Located<Record<string, MediaType>>;

/** Matches media types by name, then names of which one covers the other, or that differ in parameters alone. */
export function matchMediaTypes({ base, revision }: { base: Content; revision: Content }) {
  const [before, after] = [Object.keys(base.value), Object.keys(revision.value)];
  const same = before.filter((name) => childOf(revision, name) !== undefined);
  let added = after.filter((name) => childOf(base, name) === undefined);
  const renamed: RenamedMediaType[] = [];
  const removed = before.filter((from) => {
    if (same.includes(from)) return false;
    const to = added.find((name) => relate(from, name) !== undefined);
    if (to === undefined) return true;
    renamed.push({ from, to, relation: relate(from, to)! });
    added = added.filter((name) => name !== to);
    return false;
  });
  return { same, renamed, added, removed };
}

function relate(from: string, to: string): RenamedMediaType["relation"] | undefined {
  const [before, after] = [parse(from), parse(to)];
  if (before.essence === after.essence) return "changed";
  if (covers(before, after)) return "specialized";
  return covers(after, before) ? "generalized" : undefined;
}

/** Whether everything of the narrow media type is of the wide one as well: `application/json` covers `application/problem+json`. */
function covers(wide: Parsed, narrow: Parsed): boolean {
  if (wide.type === "*") return true;
  if (wide.type !== narrow.type) return false;
  if (wide.subtype === "*" || (wide.suffixes.length === 0 && narrow.suffixes.at(-1) === wide.subtype)) return true;
  return wide.subtype === narrow.subtype && wide.suffixes.every((suffix, index) => suffix === narrow.suffixes[index]);
}

type Parsed = ReturnType<typeof parse>;

function parse(name: string) {
  const essence = (name.split(";")[0] ?? "").trim().toLowerCase();
  const [type = "", rest = ""] = essence.split("/");
  const [subtype = "", ...suffixes] = rest.split("+");
  return { essence, type, subtype, suffixes };
}
