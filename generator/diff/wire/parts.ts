import { keywordOf } from "../../document/keywords.js";
import type { MediaType, Schema } from "../../document/types.js";
import { deepEqual } from "../deep-equal.js";
import { childOf, isObject, type Both, type Located } from "../located.js";
import { follow } from "../source.js";
import { flattened } from "./flatten-all-of.js";
import type { MediaTypePair } from "./pair.js";
import { viewOf } from "./schema-view.js";
import { typesSaid } from "./spelling.js";
import { childrenOf, type Walk } from "./walk.js";

type Parts = Pick<MediaTypePair, "sameHeader" | "contentTypeOf">;

/** What has to be known of the parts of two bodies, with references followed. */
export function partsOf(walk: Pick<Walk, "base" | "revision" | "same">, both: Both<MediaType>): Parts {
  const { base, revision, same } = walk;
  const sameSchemas = (one: Located<unknown> | undefined, other: Located<unknown> | undefined) => {
    const [from, to] = [childOf(one, "schema"), childOf(other, "schema")];
    return from && to ? same(from as Located<Schema>, to as Located<Schema>) : from === to;
  };
  return {
    sameHeader(before, after) {
      const [one, other] = [follow(base, before), follow(revision, after)];
      if (!isObject(one?.value) || !isObject(other?.value)) return one?.value === other?.value;
      for (const [key, { base: from, revision: to }] of childrenOf(one, other)) {
        const { role, holds } = keywordOf("header", key) ?? {};
        if (role === "words" || holds !== undefined) continue;
        if (!deepEqual(from?.value ?? false, to?.value ?? false)) return false;
      }
      const media = [...childrenOf(childOf(one, "content"), childOf(other, "content"))];
      return sameSchemas(one, other) && media.every(([, both]) => sameSchemas(both.base, both.revision));
    },
    contentTypeOf(side, name) {
      const schema = childOf(both[side], "schema") as Located<Schema> | undefined;
      const part = schema && flattened(walk[side], viewOf(walk[side], schema)).properties.get(name);
      const { schema: own, pointer } = part ? viewOf(walk[side], part) : { schema: {}, pointer: "" };
      if (!typesSaid(own).includes("array")) return contentTypeOf(own);
      const items = childOf({ value: own, pointer }, "items") as Located<Schema> | undefined;
      return contentTypeOf(items ? viewOf(walk[side], items).schema : {});
    },
  };
}

/** @see https://spec.openapis.org/oas/v3.2.0#encoding-object */
function contentTypeOf(schema: Schema): string {
  const types = typesSaid(schema);
  if (types.includes("object")) return "application/json";
  const isBytes = types.length === 0 || schema.format === "binary" || schema.contentEncoding !== undefined;
  return isBytes ? "application/octet-stream" : "text/plain";
}
