import { childPointer, isObject, pointer } from "../../document/pointer.js";
import { sentMethod } from "../../document/methods.js";
import { fileProblem, type Problem } from "../../problem.js";
import { isIdentifier } from "../names.js";
import type { NamesLock, Pin } from "./names-lock.js";

/** Where a place of a file stands, by its JSON pointer. */
export type Locate = (pointer: string) => { readonly file: string; readonly line: number; readonly column: number };

const groups = ["operations", "schemas"] as const;
type Group = (typeof groups)[number];

const whole = "Restore it from git; or delete it, and all is pinned anew by what the description says today.";
const pinForm = "Write the exported name, or `{ name: listPets, aliases: [getPets] }`.";

/**
 * A names lock, from what its YAML says; and everything that is wrong with it.
 * @param reserved names that a package needs for itself
 */
export function parseLock(
  value: unknown,
  locate: Locate,
  reserved: Iterable<string>,
): { lock: NamesLock; problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const owners = new Map<string, string>();
  const isReserved = new Set(reserved);
  if (!isObject(value)) complain("#", "This names lock is empty, or no map of `operations` and `schemas`.", whole);
  const root = isObject(value) ? value : {};
  const known = ["root", ...groups, "described"];
  for (const key of Object.keys(root))
    if (!known.includes(key))
      complain(
        pointer(key),
        `A names lock has no \`${key}\`.`,
        `It has ${known.map((each) => `\`${each}\``).join(", ")}.`,
      );
  const [operations, schemas] = groups.map((group) => pinsOf(group, root[group]));
  const described = mapOf(root["described"] ?? {}, "#/described");
  for (const key of described.keys())
    if (!groups.some((group) => group === key))
      complain(pointer("described", key), `\`described\` has no \`${key}\`.`, "It has `operations` and `schemas`.");
  const [names, hashes] = groups.map((group) => textsOf(group, described.get(group) ?? {}));
  const own = root["root"];
  if (own !== undefined && typeof own !== "string") complain("#/root", "`root` has to be the name of a file.", whole);
  const lock = {
    ...(typeof own === "string" && { root: own }),
    operations: operations!,
    schemas: schemas!,
    described: { operations: names!, schemas: hashes! },
  };
  return { lock, problems };

  function pinsOf(group: Group, value: unknown): Map<string, Pin> {
    const pins = new Map<string, Pin>();
    for (const [key, written] of mapOf(value ?? {}, pointer(group))) {
      const at = pointer(group, key);
      if (group === "operations" && !isOperationKey(key))
        complain(
          at,
          `\`${key}\` is no operation.`,
          "Write its method as it is sent and its path, such as `GET /pets/{id}`.",
        );
      const pin = pinOf(written, at);
      if (pin === undefined) continue;
      pins.set(key, pin);
      takeName(pin.name, at, `${group} ${key}`);
      pin.aliases.forEach((alias, index) => takeName(alias, childPointer(at, "aliases", index), `${group} ${key}`));
    }
    return pins;
  }

  /** A method that has a field of its own is in capitals. */
  function isOperationKey(key: string): boolean {
    const [, method = ""] = /^(\S+) \S/.exec(key) ?? [];
    return sentMethod(method) === method && method !== "";
  }

  function pinOf(written: unknown, at: string): Pin | undefined {
    if (typeof written === "string") return { name: written, aliases: [] };
    const { name, aliases = [], ...others } = isObject(written) ? written : {};
    const isWhole = typeof name === "string" && Array.isArray(aliases) && Object.keys(others).length === 0;
    if (isWhole && aliases.every((alias) => typeof alias === "string")) return { name, aliases };
    complain(at, "This pin cannot be understood.", pinForm);
    return undefined;
  }

  function takeName(name: string, at: string, owner: string): void {
    const other = owners.get(name);
    owners.set(name, owner);
    if (!isIdentifier(name)) complain(at, `\`${name}\` cannot be exported: it is no identifier.`, pinForm);
    else if (isReserved.has(name))
      complain(
        at,
        `\`${name}\` is a name of the package's own.`,
        "Give it another name here, such as one with a word more.",
      );
    else if (other !== undefined) {
      const hint = "Keep it at one of the two, and give the other a name of its own.";
      complain(at, `\`${name}\` is pinned twice: it is also that of ${other}.`, hint);
    }
  }

  function textsOf(group: Group, value: unknown): Map<string, string> {
    const texts = new Map<string, string>();
    for (const [key, text] of mapOf(value, pointer("described", group)))
      if (typeof text === "string") texts.set(key, text);
      else complain(pointer("described", group, key), "This has to be a text.", whole);
    return texts;
  }

  function mapOf(value: unknown, at: string): Map<string, unknown> {
    if (isObject(value)) return new Map(Object.entries(value));
    complain(at, "This has to be a map.", whole);
    return new Map();
  }

  function complain(at: string, message: string, hint: string): void {
    const { file, line, column } = locate(at);
    problems.push({ ...fileProblem(file, "names-lock", message, hint), line, column, pointer: at });
  }
}
