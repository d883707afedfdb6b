import type { MediaType, Parameter } from "../../document/types.js";
import { childOf, isObject, type Both, type Located } from "../located.js";
import { withExamples } from "./examples.js";
import type { OperationSite } from "./match-operations.js";
import { matchParameters } from "./match-parameters.js";
import { walkSchema } from "./walk-content.js";
import { flow, followBoth, type Spot, type Walk, type Within } from "./walk.js";

/** Compares the parameters of two operations. */
export function walkParameters(walk: Walk, base: OperationSite, revision: OperationSite, within: Within): void {
  const matches = matchParameters({ source: walk.base, site: base }, { source: walk.revision, site: revision });
  for (const { base: before, revision: after, shared } of matches) {
    if (walk.unchanged(before?.value, after?.value)) continue;
    const { name, in: place, ...parameter } = (after ?? before)!.value;
    const subject = `${place} parameter '${name}'${within.suffix}`;
    const direction = flow("request", within);
    const spot = {
      subject,
      operation: within.operation,
      callback: within.callback,
      direction,
      base: before?.pointer,
      revision: after?.pointer,
    };
    walk.steps.push({
      findings: walk.runRules("parameter", {
        base: before && withExamples(walk.base, before),
        revision: after && withExamples(walk.revision, after),
        shared,
        today: walk.today,
        notice: within.notice,
      }),
      spot,
    });
    if (before === undefined || after === undefined) continue;
    const form = (parameter.style ?? (place === "query" || place === "cookie" ? "form" : "simple")) === "form";
    const exploded = form && parameter.explode !== false;
    const use = { direction, place: "parameter", typed: false, inHeader: place === "header", subject, within } as const;
    const both = { base: before, revision: after };
    walkSchema(walk, both, "schema", { ...use, exploded });
    walkMediaTypes(walk, both, "request-parameter", { ...spot, inContent: true }, (media) =>
      walkSchema(walk, media, "schema", { ...use, place: "parameter-content", inHeader: false, typed: true }),
    );
  }
}

/** Compares the headers of two responses; their names are the same in upper and lower case. */
export function walkHeaders(walk: Walk, { base, revision }: Both<unknown>, status: string, within: Within): void {
  const [before, after] = [namesOf(base), namesOf(revision)];
  for (const key of new Set([...before.keys(), ...after.keys()])) {
    const name = (after.get(key) ?? before.get(key))!;
    const written = {
      base: childOf(childOf(base, "headers"), before.get(key) ?? "") as Located<Parameter> | undefined,
      revision: childOf(childOf(revision, "headers"), after.get(key) ?? "") as Located<Parameter> | undefined,
    };
    const { base: from, revision: to } = followBoth(walk, written);
    const subject = `header '${name}' of the response of status '${status}'${within.suffix}`;
    const direction = flow("response", within);
    const { operation, callback } = within;
    const spot = { subject, operation, callback, direction, base: from?.pointer, revision: to?.pointer };
    walk.steps.push({ findings: walk.runRules("header", { base: from, revision: to, name }), spot });
    if (from === undefined || to === undefined) continue;
    const both = { base: from, revision: to };
    const use = { direction, place: "header", typed: false, inHeader: true, subject, within } as const;
    walkSchema(walk, both, "schema", use);
    walkMediaTypes(walk, both, "response-header", spot, (media) => walkSchema(walk, media, "schema", use));
  }
}

/** A parameter or header that is written as JSON has its schema one level deeper. */
function walkMediaTypes(
  walk: Walk,
  { base, revision }: Both<unknown>,
  of: "request-parameter" | "response-header",
  spot: Spot,
  visit: (both: Both<MediaType>) => void,
): void {
  const [before, after] = [childOf(base, "content"), childOf(revision, "content")];
  for (const name of isObject(before?.value) ? Object.keys(before.value) : []) {
    const [from, to] = [childOf(before, name), childOf(after, name)] as (Located<MediaType> | undefined)[];
    if (!isObject(from?.value) || !isObject(to?.value)) continue;
    const both = { base: from as Located<MediaType>, revision: to as Located<MediaType> };
    walk.steps.push({
      findings: walk.runRules("media-type", { ...both, of, name }),
      spot: { ...spot, base: both.base.pointer, revision: both.revision.pointer },
    });
    visit(both);
  }
}

function namesOf(owner: Located<unknown>): Map<string, string> {
  const headers = childOf(owner, "headers");
  const names = isObject(headers?.value) ? Object.keys(headers.value) : [];
  return new Map(names.map((name) => [name.toLowerCase(), name]));
}
