import { componentNameAt, freeName } from "../document/component-names.js";
import { copied } from "../document/origin.js";
import { lookUp, pointer } from "../document/pointer.js";
import type { OpenApi, Schema } from "../document/types.js";
import { changed, pointerOf, visit, type Place } from "../document/walk.js";
import { anchorOf, componentAt, findScopes, ownersOf, type Anchors, type Scopes, type Site } from "./dynamic-scopes.js";
import type { Report } from "./pass.js";

/** Most characters of copies, as JSON: more come of descriptions that are made to have them. */
const most = 20_000_000;

/** Keywords beside which a reference says all that a schema says. */
const besides = new Set(["$ref", "$id", "$defs", "$comment", "$dynamicAnchor", "$schema", "title", "description"]);

/**
 * Makes of each schema whose dynamic references are answered on the way there a copy that has the answers, as a page of pets is of a page of
 * anything. What is met first on the way counts, and each way is known.
 * @returns whether it was done: not where nothing is to be followed, or too much
 * @see https://json-schema.org/draft/2020-12/json-schema-core#section-8.2.3.2
 */
export function bindAnchors(document: OpenApi, report: Report): boolean {
  const scopes = findScopes(document);
  const plan = scopes && planned(document, scopes);
  if (plan === undefined) return false;
  for (const edit of plan.edits) edit();
  for (const said of plan.said) report(...said);
  changed(document);
  return true;
}

interface Plan {
  readonly edits: (() => void)[];
  readonly said: Parameters<Report>[];
}

/** What is to be changed, of which nothing is done yet; undefined where that would be too much. */
function planned(document: OpenApi, scopes: Scopes): Plan | undefined {
  const { anchorsAt, needs, sites, known } = scopes;
  const schemas = document.components?.schemas ?? {};
  const taken: Record<string, unknown> = { ...schemas };
  const made = new Map<string, string>();
  const waiting: { readonly name: string; readonly scope: Anchors; readonly fill: (content: Schema) => void }[] = [];
  const [edits, said]: [(() => void)[], Parameters<Report>[]] = [[], []];
  const lengths = new Map<string, number>();
  let length = 0;
  let isClosed = false;

  // A component that says nothing but what it refers to becomes the copy itself.
  for (const { schema, place } of sites) {
    const own = isOnlyReference(schema) ? componentAt(pointerOf(place)) : undefined;
    const [name, open] = [componentAt(schema.$ref), scopeAt(place, new Map())];
    if (own === undefined || name === undefined) continue;
    const answers = answersOf(name, open);
    const key = JSON.stringify([name, answers]);
    if (answers.length === 0 || made.has(key)) continue;
    made.set(key, own);
    const fill = (content: Schema) =>
      edits.push(() => {
        delete schema.$ref;
        becomes(schema, content);
      });
    waiting.push({ name, scope: new Map(answers), fill });
    tell(`${pointerOf(place)}/$ref`, schema.$ref!, "a copy", answers);
  }
  const own = new Set(made.values());
  for (const site of sites) {
    if (isOnlyReference(site.schema) && own.has(componentAt(pointerOf(site.place)) ?? "")) continue;
    const edit = bound(site, new Map(), true);
    if (edit) edits.push(edit);
  }
  for (const next of waiting) {
    length += lengthOf(next.name);
    if (isClosed || length > most) return undefined;
    next.fill(copyOf(next.name, next.scope));
  }
  return isClosed ? undefined : { edits, said };

  function lengthOf(name: string): number {
    const known = lengths.get(name) ?? JSON.stringify(schemas[name]).length;
    lengths.set(name, known);
    return known;
  }

  function tell(at: string, before: string, after: string, answers: readonly [string, string][]): void {
    said.push([at, before, after, answers.map(([anchor, target]) => `${anchor} is ${target} there`).join(", ")]);
  }

  /** How a schema changes that refers to something; undefined where it stays. */
  function bound({ schema, place }: Site, outer: Anchors, isOriginal: boolean): (() => void) | undefined {
    const scope = scopeAt(place, outer);
    const anchor = anchorOf(schema);
    if (anchor !== undefined && known.has(anchor)) {
      const target = scope.get(anchor);
      if (target === undefined && !scopes.addressed.has(anchor)) return undefined;
      const content = target === undefined ? {} : contentOf(target, scope);
      const before = String(schema["$dynamicRef"]);
      const reason =
        target === undefined ? "nothing on the way there has the anchor" : "it is met first on the way there";
      if (isOriginal) said.push([`${pointerOf(place)}/$dynamicRef`, before, target ?? "anything", reason]);
      return () => {
        delete schema["$dynamicRef"];
        becomes(schema, content);
      };
    }
    const name = componentAt(schema.$ref);
    const answers = name === undefined ? [] : answersOf(name, scope);
    if (answers.length === 0) return undefined;
    const isNew = !made.has(JSON.stringify([name, answers]));
    const after = pointer("components", "schemas", copyNamed(name!, answers));
    if (isOriginal || isNew) tell(`${pointerOf(place)}/$ref`, schema.$ref!, after, answers);
    return () => void (schema.$ref = after);
  }

  /** Which schema each anchor is at a place: the outermost counts. */
  function scopeAt(place: Place, outer: Anchors): Anchors {
    const scope = new Map(outer);
    for (const owner of ownersOf(place).reverse())
      for (const [anchor, target] of anchorsAt.get(pointerOf(owner)) ?? [])
        if (!scope.has(anchor)) scope.set(anchor, canonical(target));
    return scope;
  }

  /** The anchors of a scope that make another schema of a component, in the order of their names. */
  function answersOf(name: string, scope: Anchors): [string, string][] {
    const own = anchorsAt.get(pointer("components", "schemas", name));
    return [...(needs.get(name) ?? [])].sort().flatMap((anchor): [string, string][] => {
      const [target, usual] = [scope.get(anchor), own?.get(anchor)];
      return target === undefined || (usual !== undefined && target === canonical(usual)) ? [] : [[anchor, target]];
    });
  }

  /** The component that a schema is, or is nothing but a reference to; else the schema itself. */
  function canonical(target: string): string {
    const schema = lookUp(document, target) as Schema;
    const isPlain = componentAt(target) === undefined && isOnlyReference(schema) && componentAt(schema.$ref);
    return isPlain ? schema.$ref! : target;
  }

  function copyNamed(name: string, answers: readonly [string, string][]): string {
    const key = JSON.stringify([name, answers]);
    const before = made.get(key);
    if (before !== undefined) return before;
    const targets = answers.map(([, target]) => capital(componentAt(target) ?? componentNameAt(target)));
    const copy = freeName(`${name}Of${targets.join("And")}`, taken);
    taken[copy] = true;
    made.set(key, copy);
    waiting.push({
      name,
      scope: new Map(answers),
      fill: (content) => void edits.push(() => void (schemas[copy] = content)),
    });
    return copy;
  }

  /** What stands in place of a dynamic reference. */
  function contentOf(target: string, scope: Anchors): Schema {
    const name = componentAt(target);
    if (name === undefined) {
      const schema = lookUp(document, target) as Schema;
      isClosed ||= scopes.open.has(schema);
      const { $dynamicAnchor: _, ...content } = copied(schema);
      return content;
    }
    const answers = answersOf(name, scope);
    return { $ref: answers.length === 0 ? target : pointer("components", "schemas", copyNamed(name, answers)) };
  }

  /** A component with the answers of a scope. */
  function copyOf(name: string, scope: Anchors): Schema {
    const copy = copied(schemas[name]!);
    const met: Site[] = [];
    const start = { kind: "schema", at: pointer("components", "schemas", name) } as const;
    visit(copy, { schema: (schema, place) => void met.push({ schema, place }) }, start);
    for (const change of met.map((site) => bound(site, scope, false))) change?.();
    for (const { schema } of met) for (const key of ["$id", "$anchor", "$dynamicAnchor", "$defs"]) delete schema[key];
    return copy;
  }
}

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Has a schema say what another one says, too. */
function becomes(schema: Schema, content: Schema): void {
  const isPlain = schema.$ref === undefined && Object.keys(schema).every((key) => besides.has(key));
  if (isPlain || (schema.$ref === undefined && content.$ref !== undefined))
    Object.assign(schema, { ...content, ...schema });
  else if (Object.keys(content).length > 0) schema.allOf = [...(schema.allOf ?? []), content];
}

function isOnlyReference(schema: Schema): boolean {
  return schema.$ref !== undefined && Object.keys(schema).every((key) => besides.has(key));
}
