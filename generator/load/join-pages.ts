import { isDeepStrictEqual } from "node:util";
import { childPointer, isObject, pointerKeys } from "../document/pointer.js";
import type { JsonObject, OpenApi } from "../document/types.js";
import type { Problem } from "../problem.js";
import type { Position } from "./position.js";

/** A document that describes a part of an API, as documentation pages do. */
export interface Page {
  readonly document: OpenApi;
  /** Where a JSON pointer of the document stands. */
  locate(pointer: string): Position;
}

/** Where a part of a joined document came from. */
export interface Origin {
  /** Index of the page. */
  readonly page: number;
  /** JSON pointer into that page's document. */
  readonly pointer: string;
}

/** One document made of many pages. */
export interface Joined {
  readonly document: OpenApi;
  /** Errors where pages contradict one another, warnings where they only word things differently. */
  readonly problems: readonly Problem[];
  /** The page, the first of several, that a JSON pointer of the joined document came from. */
  origin(pointer: string): Origin;
}

/** How a field of pages becomes one. */
interface Rule {
  /** How many levels of what it holds are joined key by key; below, the first page's value counts. */
  readonly depth: number;
  /** What it is that a page has another value. */
  readonly severity: Problem["severity"];
  readonly isSame?: (one: unknown, other: unknown) => boolean;
  /** Fields, of what is joined last, that mean something to all beside them: pages must agree on them, and not leave them out. */
  readonly agreed?: readonly string[];
}

const pathItems: Rule = { depth: 2, severity: "error", agreed: ["parameters", "servers"] };

const worded: Rule = { depth: 0, severity: "warning" };

const rules: Readonly<Record<string, Rule>> = {
  openapi: { depth: 0, severity: "error", isSame: (one, other) => minorVersion(one) === minorVersion(other) },
  info: { depth: 1, severity: "warning" },
  paths: pathItems,
  webhooks: pathItems,
  components: { depth: 2, severity: "error" },
};

/** Fields of a document that mean something to every operation: pages that differ in them are not about one API. */
const contractual: readonly string[] = ["servers", "security", "jsonSchemaDialect"];

/**
 * Joins the documents of pages into one: paths by path and method, components by name, tags by name, each where it
 * first appears. Parts that are the same but for the order of keys count once. The pages are not changed.
 */
export function joinPages(pages: readonly Page[]): Joined {
  const root: JsonObject = {};
  const origins = new Map<string, Origin>();
  const problems: Problem[] = [];

  for (const [page, { document }] of pages.entries()) {
    if (page > 0) agree(root, document, { page, pointer: "#" }, contractual);
    for (const [key, value] of Object.entries(document)) {
      const from = { page, pointer: childPointer("#", key) };
      const severity = contractual.includes(key) ? "error" : "warning";
      if (key === "tags") joinTags(value, from);
      else join(root, key, value, from, rules[key] ?? { depth: 0, severity });
    }
  }
  return { document: root as OpenApi, problems, origin };

  function join(into: JsonObject, key: string | number, value: unknown, from: Origin, rule: Rule, at = from.pointer) {
    const { depth, severity, isSame = isDeepStrictEqual, agreed } = rule;
    const isKnown = Object.hasOwn(into, key);
    if (!isKnown) origins.set(at, from);
    if (depth === 0) {
      if (!isKnown) into[key] = value;
      else if (!isSame(into[key], value)) differ(at, from, severity);
    } else if (isObject(value)) {
      if (isKnown && depth === 1 && agreed) agree(into[key] as JsonObject, value, from, agreed);
      const joined = (into[key] ??= {}) as JsonObject;
      for (const [name, field] of Object.entries(value)) {
        const inner = { ...from, pointer: childPointer(from.pointer, name) };
        join(joined, name, field, inner, { ...rule, depth: depth - 1 });
      }
    }
  }

  function joinTags(tags: unknown, from: Origin) {
    if (!Array.isArray(tags)) return;
    const into = (root.tags ??= []) as JsonObject[];
    for (const [index, tag] of (tags as JsonObject[]).entries()) {
      const known = into.findIndex(({ name }) => name === tag.name);
      const at = known === -1 ? into.length : known;
      const inner = { ...from, pointer: childPointer(from.pointer, index) };
      join(into as unknown as JsonObject, at, tag, inner, worded, childPointer("#/tags", at));
    }
  }

  /** Complains about fields that only one of a page and the pages before it has. */
  function agree(before: JsonObject, now: JsonObject, { page, pointer }: Origin, fields: readonly string[]) {
    for (const field of fields) {
      const at = childPointer(pointer, field);
      if (Object.hasOwn(before, field) !== Object.hasOwn(now, field)) differ(at, { page, pointer: at }, "error");
    }
  }

  function differ(at: string, from: Origin, severity: Problem["severity"]) {
    const first = origin(at);
    const there = pages[first.page]!.locate(first.pointer);
    const here = pages[from.page]!.locate(from.pointer);
    const [one, other] = [there, here].map(({ file, line, column }) => `${file}:${line}:${column}`);
    problems.push({
      severity,
      rule: severity === "error" ? "page-conflict" : "page-difference",
      message: `${at} is not the same in ${one} and ${other}.`,
      ...here,
      pointer: from.pointer,
      hint: severity === "error" ? "Pages of one API must agree: correct one of them." : "The first page wins.",
    });
  }

  function origin(pointer: string): Origin {
    const keys = pointerKeys(pointer);
    for (let depth = keys.length; depth > 0; depth--) {
      const found = origins.get(childPointer("#", ...keys.slice(0, depth)));
      if (found) return { page: found.page, pointer: childPointer(found.pointer, ...keys.slice(depth)) };
    }
    return { page: 0, pointer: keys.length === 0 ? "#/" : pointer };
  }
}

/** `3.1` of `3.1.2`. */
function minorVersion(version: unknown): string {
  return String(version).split(".").slice(0, 2).join(".");
}
