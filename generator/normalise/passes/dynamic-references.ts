import { listAt } from "../../document/schema-graph.js";
import type { OpenApi, Schema } from "../../document/types.js";
import { changed, pointerOf, visit } from "../../document/walk.js";
import { bindAnchors } from "../bind-anchors.js";
import { anchorOf } from "../dynamic-scopes.js";
import { pass } from "../pass.js";

/**
 * Lets a `$dynamicRef` lead to the schema that is met first on each way there; where that cannot be said, to any of those that have its
 * anchor.
 * @see https://json-schema.org/draft/2020-12/json-schema-core#section-8.2.3.2
 */
export const dynamicReferences = pass(
  "dynamic-references",
  "references that the way there decides",
  (document, report) => {
    let { anchored, referring } = findDynamic(document);
    if (referring.length === 0) return;
    if (bindAnchors(document, report)) ({ anchored, referring } = findDynamic(document));
    changed(document);
    for (const { schema, at, anchor } of referring) {
      const targets = anchored.get(anchor) ?? [];
      if (targets.length === 0 || schema.$ref !== undefined) continue;
      const before = String(schema["$dynamicRef"]);
      delete schema["$dynamicRef"];
      const [only, ...others] = targets.map(($ref) => ({ $ref }));
      if (others.length === 0) schema.$ref = only!.$ref;
      else schema.allOf = [...(schema.allOf ?? []), { anyOf: [only!, ...others] }];
      const after = others.length === 0 ? only!.$ref : `any of ${targets.length} schemas`;
      report(`${at}/$dynamicRef`, before, after, "types say where a reference leads before anybody goes there");
    }
  },
);

/** The schemas of each anchor, and those that refer to one dynamically. */
function findDynamic(document: OpenApi) {
  const anchored = new Map<string, string[]>();
  const referring: { readonly schema: Schema; readonly at: string; readonly anchor: string }[] = [];
  visit(document, {
    schema(schema, place) {
      const { $dynamicAnchor, $anchor, $dynamicRef } = schema;
      if ($dynamicAnchor === undefined && $anchor === undefined && $dynamicRef === undefined) return;
      const at = pointerOf(place);
      for (const name of new Set([$dynamicAnchor, $anchor]))
        if (typeof name === "string") listAt(anchored, name).push(at);
      const anchor = anchorOf(schema);
      if (anchor !== undefined) referring.push({ schema, at, anchor });
    },
  });
  return { anchored, referring };
}
