import { keywordOf } from "../../document/keywords.js";
import type { Schema } from "../../document/types.js";
import { deepEqual } from "../deep-equal.js";
import { childOf, isObject, type Located } from "../located.js";
import { follow } from "../source.js";
import type { MediaTypePair } from "./pair.js";
import { childrenOf, type Walk } from "./walk.js";

/** Says whether two headers mean the same: references followed, schemas by what they accept, words left out. */
export function sameHeaders({
  base,
  revision,
  same,
}: Pick<Walk, "base" | "revision" | "same">): MediaTypePair["sameHeader"] {
  const sameSchemas = (one: Located<unknown> | undefined, other: Located<unknown> | undefined) => {
    const [from, to] = [childOf(one, "schema"), childOf(other, "schema")];
    return from && to ? same(from as Located<Schema>, to as Located<Schema>) : from === to;
  };
  return (before, after) => {
    const [one, other] = [follow(base, before), follow(revision, after)];
    if (!isObject(one?.value) || !isObject(other?.value)) return one?.value === other?.value;
    for (const [key, { base: from, revision: to }] of childrenOf(one, other)) {
      const { role, holds } = keywordOf("header", key) ?? {};
      if (role === "words" || holds !== undefined) continue;
      if (!deepEqual(from?.value ?? false, to?.value ?? false)) return false;
    }
    const media = [...childrenOf(childOf(one, "content"), childOf(other, "content"))];
    return sameSchemas(one, other) && media.every(([, both]) => sameSchemas(both.base, both.revision));
  };
}
