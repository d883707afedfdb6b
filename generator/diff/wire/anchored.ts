import { childOf, isObject, type Located } from "../located.js";
import type { SchemaSide } from "./pair.js";
import { keysOf } from "./partings.js";

/** Keywords by which a schema can be referred to, whatever its place. */
export const anchors = ["$anchor", "$dynamicAnchor", "$id"] as const;

/** The definitions within a schema that have an anchor, and so can be referred to from anywhere; they stand where its words do. */
export function anchoredIn({ schema, outside }: Pick<SchemaSide, "schema" | "outside">): Map<string, Located<unknown>> {
  const defs = childOf({ value: schema, pointer: outside }, "$defs");
  return new Map(
    keysOf(defs?.value).flatMap((name) => {
      const definition = childOf(defs, name)!;
      const { value } = definition;
      return isObject(value) && anchors.some((anchor) => value[anchor] !== undefined) ? [[name, definition]] : [];
    }),
  );
}
