import { inCase, type LetterCase } from "../../document/letter-case.js";
import { hasMadeId } from "../../document/made-ids.js";
import { operationsOf, type OperationPlace } from "../../document/operations.js";
import { pointer } from "../../document/pointer.js";
import type { OpenApi } from "../../document/types.js";
import { identifier } from "../names.js";
import { operationKey } from "./names-lock.js";

/** What `names:` of an API in redocly.yaml says. */
export interface NameRules {
  /** New names by operationId, or by method and path where there is none. */
  readonly operations?: Readonly<Record<string, string>>;
  /** New names by key in `components.schemas`. */
  readonly schemas?: Readonly<Record<string, string>>;
  /** How the words of every operation's name are put together. */
  readonly case?: LetterCase;
  /**
   * What is taken out of operationIds: texts, where `^` stands for the beginning and `$` for the end, and `{path}` and `{method}` for the
   * operation's own, as FastAPI writes them.
   */
  readonly strip?: string | readonly string[];
}

/** What something would be called if nothing were pinned. */
export interface WantedName {
  readonly pointer: string;
  /** As the description has it. */
  readonly written: string;
  /** An identifier; another may want the same. */
  readonly name: string;
  /** `description`: its own. `made`: it has none. `rule`, `table`: redocly.yaml says so. */
  readonly from: "description" | "made" | "rule" | "table";
  /** The entry of the table, by its keys below `names`. */
  readonly entry?: readonly string[];
}

/** By the keys of a names lock, in the order of the document. */
export interface WantedNames {
  readonly operations: ReadonlyMap<string, WantedName>;
  readonly schemas: ReadonlyMap<string, WantedName>;
  /** Entries of `names:` that name nothing. */
  readonly unused: readonly UnusedRule[];
}

export interface UnusedRule {
  /** The keys that lead to it below `names`. */
  readonly keys: readonly string[];
  /** What it could have named. */
  readonly known: readonly string[];
}

/**
 * What the description calls its operations and schemas, and what redocly.yaml calls them instead.
 * @param made keys of operations whose ids were made, where these do not know it themselves
 */
export function wantedNames(
  document: OpenApi,
  rules: NameRules = {},
  made: ReadonlySet<string> = new Set(),
): WantedNames {
  const places = operationsOf(document);
  const used = new Set<string>();
  const operations = new Map(places.map((place) => [operationKey(place), operationName(place, rules, used, made)]));
  const keys = Object.keys(document.components?.schemas ?? {});
  const schemas = new Map(
    keys.map((key): [string, WantedName] => {
      const given = own(rules.schemas, key);
      const named = { pointer: pointer("components", "schemas", key), written: key };
      if (given === undefined) return [key, { ...named, name: identifier(key), from: "description" }];
      used.add(`schemas ${key}`);
      return [key, { ...named, name: identifier(given), from: "table", entry: ["schemas", key] }];
    }),
  );
  const ids = [...operations].flatMap(([key, { written, from }]) => (from === "made" ? [key] : [written, key]));
  const tables = [
    ["operations", rules.operations, ids] as const,
    ["schemas", rules.schemas, keys] as const,
    ["strip", Object.fromEntries(stripsOf(rules).map((text) => [text, text])), []] as const,
  ];
  const unused = tables.flatMap(([table, entries, known]) =>
    Object.keys(entries ?? {}).flatMap((key) =>
      used.has(`${table} ${key}`) ? [] : [{ keys: table === "strip" ? [table] : [table, key], known }],
    ),
  );
  return { operations, schemas, unused };
}

function operationName(
  place: OperationPlace,
  rules: NameRules,
  used: Set<string>,
  made: ReadonlySet<string>,
): WantedName {
  const { operation, pointer: at } = place;
  const written = operation.operationId ?? "operation";
  const isMade = operation.operationId === undefined || hasMadeId(operation) || made.has(operationKey(place));
  const named = { pointer: at, written };
  for (const key of [operationKey(place), ...(isMade ? [] : [written])]) {
    const given = own(rules.operations, key);
    if (given === undefined) continue;
    used.add(`operations ${key}`);
    return { ...named, name: identifier(given), from: "table", entry: ["operations", key] };
  }
  const plain = identifier(written);
  const ruled = identifier(byRule(place, written, rules, used));
  return { ...named, name: ruled, from: isMade ? "made" : ruled === plain ? "description" : "rule" };
}

function byRule(place: OperationPlace, written: string, rules: NameRules, used: Set<string>): string {
  let name = written;
  for (const strip of stripsOf(rules)) {
    const shorter = withoutPart(name, filledIn(strip, place));
    // Where all is taken out there is no name left.
    if (shorter === name || !/[\p{L}\p{N}]/u.test(shorter)) continue;
    used.add(`strip ${strip}`);
    name = shorter;
  }
  if (rules.case !== undefined) return inCase(name, rules.case) || written;
  return name === written ? written : name.replace(/^[ _]+|[ _]+$/g, "");
}

function stripsOf({ strip = [] }: NameRules): readonly string[] {
  return typeof strip === "string" ? [strip] : strip;
}

/** A pattern with the operation's path and method in it. FastAPI makes `_` of whatever is neither a letter nor a digit. */
function filledIn(strip: string, { path, method }: OperationPlace): string {
  return strip.replace(/\{(path|method)\}/g, (_all, what) =>
    what === "method" ? method : path.replace(/[^\p{L}\p{N}_]/gu, "_"),
  );
}

/** A text with a space for each time that it has a part. */
function withoutPart(text: string, pattern: string): string {
  const [atStart, atEnd] = [pattern.startsWith("^"), pattern.endsWith("$")];
  const part = pattern.slice(atStart ? 1 : 0, atEnd ? -1 : undefined);
  if (part === "") return text;
  if (!atStart && !atEnd) return text.split(part).join(" ");
  if (atStart && !text.startsWith(part)) return text;
  if (atEnd && !text.endsWith(part)) return text;
  if (atStart && atEnd) return text === part ? "" : text;
  return atStart ? text.slice(part.length) : text.slice(0, -part.length);
}

function own(table: Readonly<Record<string, string>> | undefined, key: string): string | undefined {
  return table && Object.hasOwn(table, key) ? table[key] : undefined;
}
