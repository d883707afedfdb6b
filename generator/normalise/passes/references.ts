import { copied } from "../../document/origin.js";
import { isObject, lookUp, pointer, pointerKeys } from "../../document/pointer.js";
import type { OpenApi, PathItem, Schema } from "../../document/types.js";
import { componentNameAt, freeName } from "../../document/component-names.js";
import { pass } from "../pass.js";
import { eachReference, type FoundReference } from "../../document/each-reference.js";
import { changed, pointerOf, visit, type Place } from "../../document/walk.js";

/**
 * Makes every reference lead to a component, since only components have names of which types can be made: schemas that are
 * referred to elsewhere become components, anything else is copied to where it is referred to.
 */
export const references = pass("references", "references to anything but a component", (document, report) => {
  const tell: Tell = (at, before, after) => report(at, before, after, "types can be made of components only");
  mendReferences(document, tell, (ref) => isComponent(ref, "schemas"));
});

/**
 * Makes every reference lead to a component, but for those to schemas that are all right as they are.
 * @param isRight whether a reference to a schema is
 */
export function mendReferences(document: OpenApi, tell: Tell, isRight: (ref: string) => boolean): void {
  eachReference(document, (reference) => writeInOneWay(document, reference));
  copyPathItems(document, tell);
  nameSchemas(document, tell, isRight);
  // A copy may bring further references with it; ten deep is deeper than anybody writes.
  for (let round = 0; round < 10 && copyOthers(document, tell) > 0; round++);
}

type Tell = (at: string, before: string, after: string) => void;

function copyPathItems(document: OpenApi, tell: Tell): void {
  for (const [path, item] of Object.entries(document.paths ?? {})) {
    // Beside the paths there may be extensions, which hold anything.
    const { $ref, ...own } = isObject(item) ? (item as PathItem) : {};
    const target = $ref === undefined ? undefined : lookUp(document, $ref);
    if (!isObject(target)) continue;
    document.paths![path] = { ...copied(target), ...own } as PathItem;
    tell(pointer("paths", path), $ref!, "the path item itself");
    changed(document);
  }
}

function nameSchemas(document: OpenApi, tell: Tell, isRight: (ref: string) => boolean): void {
  const deep: { schema: Schema; place: Place; ref: string; target: unknown }[] = [];
  visit(document, {
    schema(schema, place) {
      const { $ref } = schema;
      if ($ref === undefined || isRight($ref)) return;
      const ref = leadOn(document, $ref, isRight);
      deep.push({ schema, place, ref, target: lookUp(document, ref) });
    },
  });
  const names = new Map<unknown, string>();
  for (const { schema, place, ref, target } of deep) {
    if (!isObject(target)) continue;
    const before = schema.$ref!;
    const name = isRight(ref) ? undefined : (names.get(target) ?? nameSchema(document, ref, target));
    if (name !== undefined) names.set(target, name);
    schema.$ref = name === undefined ? ref : pointer("components", "schemas", name);
    tell(pointerOf(place), before, schema.$ref);
    changed(document);
  }
}

/** What a reference leads to over schemas that are nothing but references themselves: the first that is all right, or the last. */
function leadOn(document: OpenApi, start: string, isRight: (ref: string) => boolean): string {
  const seen = new Set<string>();
  let ref = start;
  while (!isRight(ref) && !seen.has(ref)) {
    seen.add(ref);
    const target = lookUp(document, ref);
    if (!isObject(target) || typeof target.$ref !== "string" || Object.keys(target).length > 1) break;
    if (!isObject(lookUp(document, target.$ref))) break;
    ref = target.$ref;
  }
  return ref;
}

/** Moves a schema to the components; where it stood it is referred to. */
function nameSchema(document: OpenApi, ref: string, target: Schema): string {
  const schemas = ((document.components ??= {}).schemas ??= {});
  const name = freeName(componentNameAt(ref), schemas);
  schemas[name] = { ...target };
  for (const key of Object.keys(target)) delete target[key];
  target.$ref = pointer("components", "schemas", name);
  return name;
}

/** Copies to where it is referred to what is neither a component nor a schema; tells how often. */
function copyOthers(document: OpenApi, tell: Tell): number {
  let count = 0;
  eachReference(document, ({ ref, kind, keyword, owner, place }) => {
    if (keyword !== "$ref" || kind === "example" || isComponent(ref)) return undefined;
    const target = lookUp(document, ref);
    if (!isObject(target) || target === owner) return undefined;
    delete owner.$ref;
    Object.assign(owner, copied(target), { ...owner });
    tell(pointerOf(place), ref, "a copy");
    count++;
    return "changed";
  });
  return count;
}

function isComponent(ref: string, kind?: string): boolean {
  if (/^#\/components\/schemas\/[^/]+$/.test(ref)) return kind === undefined || kind === "schemas";
  const [root, group, , ...deeper] = pointerKeys(ref);
  // Types know no components of media types.
  return (
    root === "components" && group !== "mediaTypes" && deeper.length === 0 && (kind === undefined || group === kind)
  );
}

/** References without percent-encoding, mappings with references instead of names: later passes compare them as texts. */
function writeInOneWay(document: OpenApi, { ref, keyword, owner, key }: FoundReference): void {
  if (keyword === "$ref") {
    if (ref.startsWith("#") && !/^#\/[^%~]+$/.test(ref)) owner.$ref = pointer(...pointerKeys(ref));
  } else if (keyword.name === "mapping" && lookUp(document, ref) !== undefined) owner[key] = ref;
}
