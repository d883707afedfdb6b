import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { displayLocation } from "./location.js";
import type { Position } from "./position.js";

/** What a file of approvals says, unchecked; undefined where there is none. */
export interface ApprovalFile {
  readonly text: string;
  readonly value: unknown;
  locate(pointer: string): Position;
}

/** Reads a file of approvals, `approvals.yaml` beside a description; an empty one where it does not exist yet. */
export async function loadApprovals(path: string, cwd: string): Promise<ApprovalFile> {
  const file = displayLocation(path, cwd);
  const text = existsSync(path) ? await readFile(path, "utf8") : "";
  if (text.trim() === "") return { text, value: [], locate: () => ({ file, line: 1, column: 1 }) };
  const [{ parseYaml, Source }, { positionAt }] = await Promise.all([
    import("./openapi-core.js"),
    import("./position.js"),
  ]);
  const source = new Source(path, text);
  return {
    text,
    value: parseYaml(text),
    locate: (pointer) => ({ file, ...positionAt(source, pointer) }),
  };
}
