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
  const added = new Map(
    after.filter((name) => childOf(base, name) === undefined).map((name) => [name, parse(name)] as const),
  );
  const gone = before.filter((name) => childOf(revision, name) === undefined);
  const renamed: RenamedMediaType[] = [];
  const removed = gone.filter((from) => {
    const parsed = parse(from);
    let left = most;
    for (const [to, other] of added) {
      if (left-- === 0) return true;
      const relation = relate(parsed, other);
      if (relation === undefined) continue;
      renamed.push({ from, to, relation });
      added.delete(to);
      return false;
    }
    return true;
  });
  return { same, renamed, added: [...added.keys()], removed };
}

/** A media type that is gone is compared with so many that have come. */
const most = 200;

function relate(before: Parsed, after: Parsed): RenamedMediaType["relation"] | undefined {
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
