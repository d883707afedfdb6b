import { isAnnotation, kinds } from "../../document/keywords.js";

const keywords = [...kinds.schema.keywords.values()];
const inner = keywords.filter(({ holds }) => holds === "schema");
const definitions = ["$defs", "definitions"];

/** Keywords whose value is one schema. */
export const holdingOne: readonly string[] = inner.filter(({ form }) => form === "one").map(({ name }) => name);

/** Keywords whose value is a map of schemas that forbid something, besides `properties`. */
export const holdingMap: readonly string[] = inner
  .filter(({ name, form }) => form === "map" && name !== "properties" && !definitions.includes(name))
  .map(({ name }) => name);

/** Keywords that lead to schemas elsewhere than by forbidding something, or hold what is no schema. */
const words: ReadonlySet<string> = new Set([
  ...keywords.filter(({ name, holds }) => isAnnotation(name) || (holds && holds !== "schema")).map(({ name }) => name),
  ...["$id", "$schema", "$vocabulary", "$anchor", "$dynamicAnchor", "$recursiveAnchor", ...definitions],
]);

/** Whether a keyword of a schema says nothing about which values are valid. */
export function isWords(keyword: string): boolean {
  return words.has(keyword) || keyword.startsWith("x-");
}
