import type { MediaType, Parameter } from "../../document/types.js";
import { childOf, isObject, type Both, type Located } from "../located.js";
import { withExamples } from "./examples.js";
import type { OperationSite } from "./match-operations.js";
import { partsOf } from "./parts.js";
import { matchParameters } from "./match-parameters.js";
import { walkSchema, type Use } from "./walk-content.js";
import type { Direction } from "./effect.js";
import { childrenOf, flow, followBoth, look, type Walk, type Within } from "./walk.js";

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
    const content = { ...use, place: "parameter-content", inHeader: false, typed: true } as const;
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
    look(
      walk,
      "media-type",
      { ...both, of, name, ...partsOf(walk, both) },
      { ...use, inContent: of === "request-parameter" },
    );
    walkSchema(walk, both, "schema", use);
  }
}

function namesOf(owner: Located<unknown>): Map<string, string> {
  const headers = childOf(owner, "headers");
  const names = isObject(headers?.value) ? Object.keys(headers.value) : [];
  return new Map(names.map((name) => [name.toLowerCase(), name]));
}
