import { parseYaml, stringifyYaml } from "./openapi-core.js";
import { createHash } from "node:crypto";
import { isObject } from "../document/pointer.js";
import type { Validators } from "./load-options.js";

/** What was fetched, and how it is told whether upstream has another state by now. */
export interface SourceLock {
  /** As redocly.yaml names it. */
  readonly source: string;
  /** When what was fetched was another than before, in ISO 8601. */
  readonly changed: string;
  /** Of the description's bytes. */
  readonly hash: string;
  /** Of a repository, the commit. */
  readonly commit?: string;
  /** Every URL that was read, the source first, with what its server said of it. */
  readonly read?: readonly ({ readonly url: string } & Validators)[];
}

const notice = "# Written by `katagami pull`: where the description beside it comes from. Do not edit.\n";

/** The text of a lock. */
export function writeLock(lock: SourceLock): string {
  return notice + stringifyYaml(lock, { lineWidth: -1, noRefs: true });
}

/** What a text says as a lock; undefined where it is none, so that everything is fetched anew. */
export function readLock(text: string): SourceLock | undefined {
  try {
    const value = parseYaml(text);
    if (!isObject(value)) return undefined;
    const { source, changed, hash, commit, read } = value;
    if (![source, changed, hash].every((each) => typeof each === "string")) return undefined;
    return {
      ...({ source, changed, hash } as SourceLock),
      ...(typeof commit === "string" && { commit }),
      ...(Array.isArray(read) && { read: read.flatMap(readFile) }),
    };
  } catch {
    return undefined;
  }
}

function readFile(value: unknown): ({ url: string } & Validators)[] {
  const { url, etag, lastModified } = Object(value) as Record<string, unknown>;
  if (typeof url !== "string") return [];
  return [
    {
      url,
      ...(typeof etag === "string" && { etag }),
      ...(typeof lastModified === "string" && { lastModified }),
    },
  ];
}

/** The hash of a description's bytes. */
export function hashOf(bytes: Uint8Array): string {
  return `sha256-${createHash("sha256").update(bytes).digest("base64")}`;
}
