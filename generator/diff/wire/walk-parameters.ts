import type { MediaType, Parameter } from "../../document/types.js";
import type { Both, Located, Source, Two } from "../located.js";
import { childrenOf, childOf, isObject, keysOf, follow } from "../located.js";
import { withExamples } from "./examples.js";
import type { OperationSite } from "./match-operations.js";
import { partsOf } from "./parts.js";
import { isTyped, walkSchema, type Use } from "./walk-content.js";
import type { Direction } from "./finding.js";
import { flow, followBoth, look, type Walk, type Within } from "./walk.js";

/** Compares the parameters of two operations. */
export function walkParameters(walk: Walk, base: OperationSite, revision: OperationSite, within: Within): void {
  const matches = matchParameters({ source: walk.base, site: base }, { source: walk.revision, site: revision });
  for (const { base: before, revision: after, shared } of matches) {
    if (walk.unchanged(before?.value, after?.value)) continue;
    const { name, in: place, ...parameter } = (after ?? before)!.value;
    const subject = `${place} parameter '${name}'${within.suffix}`;
    const direction = flow("request", within);
    const pair = {
      base: before && withExamples(walk.base, before),
      revision: after && withExamples(walk.revision, after),
      shared,
      today: walk.today,
      notice: within.notice,
    };
    look(walk, "parameter", pair, { subject, direction, within });
    if (before === undefined || after === undefined) continue;
    const form = (parameter.style ?? (place === "query" || place === "cookie" ? "form" : "simple")) === "form";
    const exploded = form && parameter.explode !== false;
    const use = { direction, place: "parameter", typed: false, inHeader: place === "header", subject, within } as const;
    const both = { base: before, revision: after };
    walkSchema(walk, both, "schema", { ...use, exploded });
    const content = { ...use, place: "parameter-content", inHeader: false } as const;
    walkMediaTypes(walk, both, "request-parameter", content);
  }
}

/** Compares the headers of two responses, or parts; their names are the same in upper and lower case. */
export function walkHeaders(
  walk: Walk,
  { base, revision }: Both<unknown>,
  owner: string,
  direction: Direction,
  within: Within,
): void {
  const [before, after] = [namesOf(base), namesOf(revision)];
  for (const key of new Set([...before.keys(), ...after.keys()])) {
    const name = (after.get(key) ?? before.get(key))!;
    const written = {
      base: childOf(childOf(base, "headers"), before.get(key) ?? "") as Located<Parameter> | undefined,
      revision: childOf(childOf(revision, "headers"), after.get(key) ?? "") as Located<Parameter> | undefined,
    };
    const { base: from, revision: to } = followBoth(walk, written);
    const subject = `header '${name}' of ${owner}`;
    look(walk, "header", { base: from, revision: to, name }, { subject, direction, within });
    if (from === undefined || to === undefined) continue;
    const both = { base: from, revision: to };
    const use = { direction, place: "header", typed: false, inHeader: true, subject, within } as const;
    walkSchema(walk, both, "schema", use);
    walkMediaTypes(walk, both, "response-header", use);
  }
}

/** A parameter or header that is written as JSON has its schema one level deeper. */
function walkMediaTypes(
  walk: Walk,
  { base, revision }: Both<unknown>,
  of: "request-parameter" | "response-header",
  use: Use,
): void {
  for (const [name, { base: from, revision: to }] of childrenOf(
    childOf(base, "content"),
    childOf(revision, "content"),
  )) {
    if (!isObject(from?.value) || !isObject(to?.value)) continue;
    const both = { base: from as Located<MediaType>, revision: to as Located<MediaType> };
    const sight = { ...use, inContent: of === "request-parameter" };
    look(walk, "media-type", { ...both, of, name, ...partsOf(walk, both) }, sight);
    walkSchema(walk, both, "schema", { ...use, typed: isTyped(name) });
  }
}

function namesOf(owner: Located<unknown>): Map<string, string> {
  return new Map(keysOf(childOf(owner, "headers")?.value).map((name) => [name.toLowerCase(), name]));
}

/** A parameter on both sides, or on one. */
export interface ParameterMatch extends Two<Parameter> {
  /** Whether it stands beside the operations of its path, not in one. */
  readonly shared: boolean;
}

interface Found {
  readonly parameter: Located<Parameter>;
  readonly shared: boolean;
  /** As it is written: it may be a reference. */
  readonly written: Located<Parameter>;
}

/** Matches the parameters of two operations by place and name; those of the path by where their name stands in it. */
export function matchParameters(
  base: { source: Source; site: OperationSite },
  revision: { source: Source; site: OperationSite },
): ParameterMatch[] {
  const [before, after] = [parametersOf(base.source, base.site), parametersOf(revision.source, revision.site)];
  return [...new Set([...before.keys(), ...after.keys()])].map((key) => {
    const [from, to] = [before.get(key), after.get(key)];
    const pair = { base: from && (to ? from.parameter : alone(from, after)), shared: (from ?? to)!.shared };
    return { ...pair, revision: to && (from ? to.parameter : alone(to, before)) };
  });
}

function parametersOf(source: Source, { item, operation, path }: OperationSite): Map<string, Found> {
  const found = new Map<string, Found>();
  for (const [shared, owner] of [
    [true, item],
    [false, operation],
  ] as const) {
    const list = childOf(owner, "parameters");
    for (const index of Array.isArray(list?.value) ? list.value.keys() : []) {
      const piece = { value: (list!.value as Parameter[])[index]!, pointer: `${list!.pointer}/${index}` };
      const parameter = follow(source, piece);
      if (isObject(parameter?.value))
        found.set(keyOf(parameter.value as Parameter, path), { parameter, shared, written: piece });
    }
  }
  return found;
}

/** What only one side has came, or went, where it is referred to, unless the other side refers to it too: then it became another. */
function alone({ parameter, written }: Found, others: ReadonlyMap<string, Found>): Located<Parameter> {
  const { $ref } = written.value;
  const isShared = $ref !== undefined && [...others.values()].some((other) => other.written.value.$ref === $ref);
  return isShared ? parameter : { value: parameter.value, pointer: written.pointer };
}

function keyOf({ in: place, name }: Parameter, path: string): string {
  if (place === "header") return `header ${String(name).toLowerCase()}`;
  if (place !== "path") return `${place} ${name}`;
  const index = [...path.matchAll(/\{([^}]*)\}/g)].findIndex(([, variable]) => variable === name);
  return index < 0 ? `path ${name}` : `path #${index}`;
}
