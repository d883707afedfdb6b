import { pointer } from "../../document/pointer.js";
import type { NamesLock, Pin } from "./names-lock.js";

/** Pointers of the path items and schemas that two locks give other names. */
export function changedPins(before: NamesLock | undefined, after: NamesLock | undefined): string[] {
  const operations = changedKeys(before, after, "operations").map((key) =>
    pointer("paths", key.slice(key.indexOf(" ") + 1)),
  );
  const schemas = changedKeys(before, after, "schemas").map((key) => pointer("components", "schemas", key));
  return [...new Set([...operations, ...schemas])];
}

function changedKeys(
  before: NamesLock | undefined,
  after: NamesLock | undefined,
  group: "operations" | "schemas",
): string[] {
  const keys = new Set([...(before?.[group].keys() ?? []), ...(after?.[group].keys() ?? [])]);
  return [...keys].filter((key) => said(before, group, key) !== said(after, group, key));
}

/** What a lock says of something; nothing where that is what its description says. */
function said(lock: NamesLock | undefined, group: "operations" | "schemas", key: string): string {
  const pin: Pin | undefined = lock?.[group].get(key);
  if (pin === undefined) return "";
  const own = group === "operations" ? lock!.described.operations.get(key) : key;
  return pin.name === own && pin.aliases.length === 0 ? "" : [pin.name, ...pin.aliases].join(" ");
}
