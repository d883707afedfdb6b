import type { PackageParts } from "./package-parts.js";
import type { Flow } from "./uses.js";

/**
 * Finds the functions that send or receive a component, and under which name it is exported itself.
 * @param users by id, the ids of the parts that name it
 */
export function reachOf(
  { parts, operations }: PackageParts,
  users: ReadonlyMap<string, readonly string[]>,
): (part: string, flow: Flow) => string[] {
  const owners = new Map(
    [...operations.values()].flatMap(({ name, parts: own }) => own.map((id) => [id, name] as const)),
  );
  return (start, flow) => {
    const functions = new Set<string>();
    const reached = new Set([start]);
    for (const id of reached) {
      for (const user of users.get(id) ?? []) {
        if (user.startsWith("components/")) reached.add(user);
        const declared = /^operations\/(.*)$/s.exec(user)?.[1];
        if (declared !== undefined && parts.get(user)?.[flow].includes(id)) functions.add(declared);
        const streaming = owners.get(user);
        if (streaming !== undefined && flow === "received") functions.add(streaming);
      }
    }
    const aliases = (users.get(start) ?? []).filter((id) => id.startsWith("src/schemas.ts/"));
    return [...[...operations.keys()].filter((name) => functions.has(name)), ...aliases.map(nameOf)];
  };
}

function nameOf(id: string): string {
  return id.slice(id.lastIndexOf("/") + 1);
}
