import { join } from "node:path";
import type { OpenApi } from "../../generator/document/types.js";
import { documentsIn } from "../noise/noise.js";
import { withCanaries } from "./edits.js";

const tests = join(import.meta.dirname, "..");

/** Documents below folders, by their paths, with a canary in each of their texts; those of the repository without folders. */
export function poolOf(
  mostBytes: number,
  folders: readonly string[] = [join(tests, "golden"), join(tests, "canary")],
): [name: string, document: OpenApi][] {
  return folders
    .flatMap((folder) => [...documentsIn(folder, mostBytes)])
    .map(([name, document]) => [name, withCanaries(document as never) as OpenApi]);
}
