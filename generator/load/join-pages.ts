import { isDeepStrictEqual } from "node:util";
import type { Problem } from "../problem.js";
import type { OpenApi } from "../document/types.js";
import type { Position } from "./position.js";
import { childPointer, isObject, pointerKeys } from "../document/pointer.js";

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

type Fields = Record<string, unknown>;

/** Fields of an API that mean something to every operation: pages that differ in them are not about one API. */
const contractual: readonly string[] = ["servers", "security", "jsonSchemaDialect"];

/** Fields of a path that mean something to every method under it. */
const inherited: readonly string[] = ["parameters", "servers"];

/**
 * Joins the documents of pages into one: paths by path and method, components by name, tags by name, each where it
 * first appears. Parts that are the same but for the order of keys count once. The pages are not changed.
 */
export function joinPages(pages: readonly Page[]): Joined {
  const root: Fields = {};
  const origins = new Map<string, Origin>();
  const problems: Problem[] = [];

  for (const [page, { document }] of pages.entries()) {
    for (const key of contractual) requireSame(root, document, "#", key, page);
    for (const [key, value] of Object.entries(document)) {
      const pointer = childPointer("#", key);
      if (key === "openapi") joinVersion(value, page);
      else if (key === "info") joinFields(root, key, value, pointer, page, "warning");
      else if (key === "tags") joinTags(value, page);
      else if (key === "paths" || key === "webhooks") joinPaths(key, value, pointer, page);
      else if (key === "components") joinComponents(value, page);
      else if (page === 0 || !contractual.includes(key)) join(root, key, value, { page, pointer }, "warning");
    }
  }
  return { document: root as OpenApi, problems, origin };

  function join(
    into: Fields,
    key: string,
    value: unknown,
    from: Origin,
    severity: Problem["severity"],
    at = from.pointer,
  ) {
    if (Object.hasOwn(into, key)) {
      if (!isDeepStrictEqual(into[key], value)) differ(at, from, severity);
      return;
    }
    into[key] = value;
    origins.set(at, from);
  }

  function joinFields(
    into: Fields,
    key: string,
    value: unknown,
    pointer: string,
    page: number,
    severity: Problem["severity"],
  ) {
    if (!isObject(value)) return;
    if (!Object.hasOwn(into, key)) {
      into[key] = {};
      origins.set(pointer, { page, pointer });
    }
    for (const [name, field] of Object.entries(value)) {
      join(into[key] as Fields, name, field, { page, pointer: childPointer(pointer, name) }, severity);
    }
  }

  function joinPaths(key: string, paths: unknown, pointer: string, page: number) {
    if (!isObject(paths)) return;
    const into = (root[key] ??= {}) as Fields;
    for (const [path, item] of Object.entries(paths)) {
      const at = childPointer(pointer, path);
      if (!isObject(item)) continue;
      for (const field of inherited) requireSame(into[path], item, at, field, page);
      const own = Object.entries(item).filter(([field]) => !(path in into && inherited.includes(field)));
      joinFields(into, path, Object.fromEntries(own), at, page, "error");
    }
  }

  function joinComponents(components: unknown, page: number) {
    if (!isObject(components)) return;
    const into = (root["components"] ??= {}) as Fields;
    for (const [kind, named] of Object.entries(components)) {
      joinFields(into, kind, named, childPointer("#/components", kind), page, "error");
    }
  }

  function joinTags(tags: unknown, page: number) {
    if (!Array.isArray(tags)) return;
    const into = (root["tags"] ??= []) as Fields[];
    for (const [index, tag] of tags.entries()) {
      const from = { page, pointer: childPointer("#/tags", index) };
      const known = into.findIndex((other) => other["name"] === (tag as Fields)["name"]);
      const at = known === -1 ? into.length : known;
      join(into as unknown as Fields, String(at), tag, from, "warning", childPointer("#/tags", at));
    }
  }

  function joinVersion(version: unknown, page: number) {
    const line = (value: unknown) => String(value).split(".").slice(0, 2).join(".");
    const same = root["openapi"] !== undefined && line(root["openapi"]) === line(version);
    if (!same) join(root, "openapi", version, { page, pointer: "#/openapi" }, "error");
  }

  /** Complains where a page differs from the pages before it in a field, also by leaving it out. */
  function requireSame(before: unknown, now: Fields, pointer: string, key: string, page: number) {
    if (page === 0 || !isObject(before) || isDeepStrictEqual(before[key], now[key])) return;
    differ(childPointer(pointer, key), { page, pointer: childPointer(pointer, key) }, "error");
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
