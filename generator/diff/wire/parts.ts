import { keywordOf } from "../../document/keywords.js";
import type { MediaType, Schema } from "../../document/types.js";
import { deepEqual } from "../values.js";
import { childrenOf, childOf, isObject, type Both, type Located, follow, type Source } from "../located.js";
import { examplesIn } from "./examples.js";
import { flattened } from "./flatten-all-of.js";
import type { MediaTypePair } from "./pair.js";
import { isWords, typesSaid } from "./schema-keywords.js";
import { innerOf, viewOf } from "./schema-view.js";
import { type Walk } from "./walk.js";

type Parts = Pick<MediaTypePair, "headersDiffer" | "contentTypeOf">;

/** What has to be known of the parts of two bodies, with references followed. */
export function partsOf(walk: Pick<Walk, "base" | "revision" | "same">, both: Both<MediaType>): Parts {
  const { base, revision, same } = walk;
  const sameSchemas = (one: Located<unknown> | undefined, other: Located<unknown> | undefined) => {
    const [from, to] = [childOf(one, "schema"), childOf(other, "schema")];
    return from && to ? same(from as Located<Schema>, to as Located<Schema>) : from === to;
  };
  return {
    headersDiffer(before, after) {
      const [one, other] = [follow(base, before), follow(revision, after)];
      if (!isObject(one?.value) || !isObject(other?.value)) return one?.value === other?.value ? false : "meaning";
      for (const [key, { base: from, revision: to }] of childrenOf(one, other)) {
        const { role, holds } = keywordOf("header", key) ?? {};
        if (role === "words" || holds !== undefined) continue;
        if (!deepEqual(from?.value ?? false, to?.value ?? false)) return "meaning";
      }
      const media = [...childrenOf(childOf(one, "content"), childOf(other, "content"))];
      if (!sameSchemas(one, other) || !media.every(([, both]) => sameSchemas(both.base, both.revision)))
        return "meaning";
      return deepEqual(wordsIn(base, one.value), wordsIn(revision, other.value)) ? false : "words";
    },
    contentTypeOf(side, name) {
      const schema = childOf(both[side], "schema") as Located<Schema> | undefined;
      const part = schema && flattened(walk[side], viewOf(walk[side], schema)).properties.get(name);
      const view = part ? viewOf(walk[side], part) : { schema: {}, pointer: "" };
      if (!typesSaid(view.schema).includes("array")) return contentTypeOf(view.schema);
      const items = innerOf(view, "items");
      return contentTypeOf(items ? viewOf(walk[side], items).schema : {});
    },
  };
}

/** More pieces of a header than these are not looked at. */
const mostPieces = 1000;

/** What is said of a header and of its schemas without a meaning for its values, wherever it stands. */
function wordsIn(source: Source, header: unknown): string[] {
  const found: string[] = [];
  const waiting = [header];
  for (const written of waiting) {
    if (waiting.length > mostPieces) break;
    const value = follow(source, { value: written, pointer: "" })?.value;
    if (Array.isArray(value)) for (const item of value as unknown[]) waiting.push(item);
    if (!isObject(value)) continue;
    for (const example of examplesIn(value)) found.push(`example ${JSON.stringify(example)}`);
    for (const [key, child] of Object.entries(value))
      if (key === "example" || key === "examples") continue;
      else if (isWords(key)) child === false || found.push(`${key} ${JSON.stringify(child)}`);
      else if (typeof child === "object") waiting.push(child);
  }
  return found.sort();
}

/** @see https://spec.openapis.org/oas/v3.2.0#encoding-object */
function contentTypeOf(schema: Schema): string {
  const types = typesSaid(schema);
  if (types.includes("object")) return "application/json";
  const isBytes = types.length === 0 || schema.format === "binary" || schema.contentEncoding !== undefined;
  return isBytes ? "application/octet-stream" : "text/plain";
}
