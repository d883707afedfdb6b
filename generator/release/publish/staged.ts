import { ran } from "../ran.js";
import type { ReleasePlan, ReleaseRoom } from "../release-plan.js";
import { isObject } from "../../document/pointer.js";

/** A version that waits for a person. */
export interface Staged {
  readonly id: string;
  /** SHA-1 in hexadecimal. */
  readonly shasum?: string;
}

/** What npm has staged of a version. A job that only has its identity may not ask: then nothing is known. */
export async function findStaged(plan: ReleasePlan, room: ReleaseRoom): Promise<Staged | undefined> {
  const flags = ["--json", "--loglevel=error", `--registry=${plan.registry}`];
  const { code, out } = await ran("npm", ["stage", "list", ...flags, "--", plan.name], room);
  if (code !== 0) return undefined;
  const items: unknown = JSON.parse(out);
  const found = (Array.isArray(items) ? items : []).find(
    (item) => isObject(item) && item["packageName"] === plan.name && item["version"] === plan.version,
  ) as { id: string; shasum?: string } | undefined;
  return found;
}
