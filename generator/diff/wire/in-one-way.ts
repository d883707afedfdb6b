import type { Comparison } from "./match-schemas.js";
import { closing } from "./schema-keywords.js";
import { withConstants, type View } from "./schema-view.js";

/** Two schemas in a spelling that both can have: as lists of values where one is such a list, and without what closes both. */
export function inOneWay(comparison: Comparison, base: View, revision: View): [View, View] {
  const one = revision.schema.enum === undefined ? base : withConstants(comparison.base, base, true);
  const other = base.schema.enum === undefined ? revision : withConstants(comparison.revision, revision, true);
  return isClosed(one) && isClosed(other) ? [opened(one), opened(other)] : [one, other];
}

/** Whether a schema has no property besides those that it describes itself, whichever keyword says so. */
function isClosed({ schema, lists: { allOf, oneOf, anyOf }, pointer, outside }: View): boolean {
  const others = [...allOf, ...oneOf, ...anyOf, schema.if, schema.dependentSchemas].filter(
    (part) => part !== undefined,
  );
  const said = closing.filter((keyword) => schema[keyword] !== undefined);
  return (
    others.length === 0 && pointer === outside && said.length > 0 && said.every((keyword) => schema[keyword] === false)
  );
}

function opened(view: View): View {
  const said = Object.entries(view.schema).filter(([keyword]) => !closing.includes(keyword));
  return { ...view, schema: Object.fromEntries(said) };
}
