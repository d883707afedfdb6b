import { subset } from "semver";
import type { Bump } from "../../diff/report/diff-result.js";
import { isObject } from "../../document/pointer.js";

type Fields = Readonly<Record<string, unknown>>;

/** What a package.json says otherwise than before, as those who install the package see it. */
export interface ManifestChange {
  readonly message: string;
  /** What it asks for, by the rules of 1.x. */
  readonly bump: Exclude<Bump, "none">;
}

/** What stops working for somebody, where an entry of a field goes; and what does not. */
const goneWithAnEntry = ["exports", "bin"];

/** What changed between two package.json, as far as those who install the package can notice. */
export function manifestChanges(before: Fields, after: Fields): ManifestChange[] {
  return [
    ...goneWithAnEntry.flatMap((field) => gone(field, entriesOf(before[field]), entriesOf(after[field]))),
    ...engines(entriesOf(before["engines"]), entriesOf(after["engines"])),
    ...ranges("peerDependencies", before, after, "major"),
    ...ranges("dependencies", before, after, "patch"),
    ...license(before["license"], after["license"]),
  ];
}

function gone(field: string, before: Fields, after: Fields): ManifestChange[] {
  return Object.keys(before)
    .filter((key) => !Object.hasOwn(after, key))
    .map((key) => ({ message: `\`${field}\` no longer has \`${key}\`.`, bump: "major" }));
}

/** A platform that was taken and is no longer breaks those who have it. */
function engines(before: Fields, after: Fields): ManifestChange[] {
  return Object.entries(after).flatMap(([engine, range]): ManifestChange[] => {
    const was = before[engine];
    if (was === range) return [];
    const bump = isWithin(was ?? "*", range) ? "patch" : "major";
    return [{ message: `\`${engine}\` has to be \`${String(range)}\`${formerly(was)}.`, bump }];
  });
}

function ranges(field: string, before: Fields, after: Fields, narrowed: "major" | "patch"): ManifestChange[] {
  const [was, is] = [before, after].map((fields) => entriesOf(fields[field])) as [Fields, Fields];
  return [...new Set([...Object.keys(was), ...Object.keys(is)])].flatMap((name): ManifestChange[] => {
    if (was[name] === is[name]) return [];
    if (!Object.hasOwn(is, name)) return [{ message: `It no longer depends on \`${name}\`.`, bump: "patch" }];
    const bump = isWithin(was[name] ?? "", is[name]) ? "patch" : narrowed;
    return [{ message: `It depends on \`${name}\` \`${String(is[name])}\`${formerly(was[name])}.`, bump }];
  });
}

function license(before: unknown, after: unknown): ManifestChange[] {
  if (before === after || after === undefined) return [];
  return [{ message: `The licence is ${JSON.stringify(after)}${formerly(before)}.`, bump: "patch" }];
}

/** Whether all that a range takes is taken by another. */
function isWithin(range: unknown, other: unknown): boolean {
  try {
    return typeof range === "string" && typeof other === "string" && range !== "" && subset(range, other);
  } catch {
    return false;
  }
}

function formerly(was: unknown): string {
  return was === undefined ? "" : ` (before: ${JSON.stringify(was)})`;
}

function entriesOf(value: unknown): Fields {
  if (typeof value === "string") return { ".": value };
  return isObject(value) ? value : {};
}
