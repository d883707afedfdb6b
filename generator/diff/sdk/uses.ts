import type { PackageParts } from "./package-parts.js";

/** Which way a value goes: `sent` from the caller to the API, `received` from the API by the caller. */
export type Flow = "sent" | "received";

/** For each part, the first operation that sends it and the first that receives it. */
export type Uses = Readonly<Record<Flow, ReadonlyMap<string, string>>>;

/** Follows what every operation names, in their order; each part is visited once for each flow. */
export function usesOf({ parts, operations }: PackageParts): Uses {
  const uses = { sent: new Map<string, string>(), received: new Map<string, string>() };
  for (const { name, parts: own } of operations.values()) {
    const declared = parts.get(`operations/${name}`);
    const items = own.flatMap((id) => parts.get(id)?.sent ?? []).filter((id) => id.startsWith("components/"));
    mark(declared?.sent ?? [], name, uses.sent, parts);
    mark([...(declared?.received ?? []), ...items], name, uses.received, parts);
  }
  return uses;
}

function mark(
  ids: readonly string[],
  operation: string,
  users: Map<string, string>,
  parts: PackageParts["parts"],
): void {
  const waiting = [...ids];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (users.has(id)) continue;
    users.set(id, operation);
    waiting.push(...(parts.get(id)?.sent ?? []));
  }
}
