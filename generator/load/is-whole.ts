import { pointerOf, type Spot } from "../document/place.js";
import { isObject, lookUp, pointerKeys } from "../document/pointer.js";
import { eachReference } from "../document/each-reference.js";
import { isInExtension } from "./harmless.js";
import { keysOf } from "./known-keys.js";
import type { RedoclyConfig } from "./redocly-config.js";

/** What of the default rules counts here. */
const usual = { resolvedConfig: { resolve: { doNotResolveExamples: true } } };

/**
 * Whether there is nothing to bundle: no decorator changes the document, and every `$ref` stands where one may, and leads to something in it.
 * So it is with most descriptions, and openapi-core takes long to find nothing.
 */
export function isWhole(parsed: unknown, { resolvedConfig }: Pick<RedoclyConfig, "resolvedConfig"> = usual): boolean {
  if (!isObject(parsed) || typeof parsed.openapi !== "string" || !isObject(parsed.components)) return false;
  // Of groups without a component, nothing is left.
  if (Object.values(parsed.components).some((group) => isObject(group) && Object.keys(group).length === 0))
    return false;
  const changing = Object.entries(resolvedConfig).filter(([key]) => /(decorators|preprocessors)$/i.test(key));
  if (changing.some(([, value]) => Object.keys((value as object | undefined) ?? {}).length > 0)) return false;
  const written = keysOf(parsed).references.filter(({ holder }) => typeof holder["$ref"] === "string");
  const elsewhere = new Map<unknown, Spot>(written.map(({ holder, spot }) => [holder, spot]));
  const inner = new Map<string, boolean>();
  let isInside = true;
  eachReference(parsed, ({ ref, kind, keyword, owner, key }) => {
    if (keyword === "$ref") elsewhere.delete(owner);
    // A plain name leads nowhere else.
    else if (kind !== "schema" || !/[#/.]/.test(String(owner[key]))) return;
    const way = `${keyword === "$ref"} ${ref}`;
    if (!inner.has(way)) inner.set(way, leadsInside(parsed, ref, keyword === "$ref"));
    isInside &&= inner.get(way)!;
  });
  const ofExamples = resolvedConfig.resolve?.doNotResolveExamples === true;
  return (
    isInside &&
    [...elsewhere].every(([value, spot]) => isLeftAlone(value as { $ref: string }, pointerOf(spot), ofExamples))
  );
}

/** Whether a `$ref` where none is known stays as it is: in an extension and in the value of an example, if it leads nowhere else. */
function isLeftAlone({ $ref }: { readonly $ref: string }, at: string, ofExamples: boolean): boolean {
  if (!$ref.startsWith("#/")) return false;
  return isInExtension(pointerKeys(at)) || (ofExamples && /\/example(s\/[^/]+\/value)?(\/|$)/.test(at));
}

/** Whether a reference leads to something in the document; what a mapping leads to must itself be a component. */
function leadsInside(parsed: unknown, ref: string, isPlain: boolean): boolean {
  const target = /^#\/[^%]*$/.test(ref) ? lookUp(parsed, ref) : undefined;
  if (target === undefined || isPlain) return target !== undefined;
  return /^#\/components\/schemas\/[\w.-]+$/.test(ref) && isObject(target) && target.$ref === undefined;
}
