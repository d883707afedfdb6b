import type { Document as ParsedDocument, NormalizedProblem } from "@redocly/openapi-core";
import type { Problem } from "../problem.js";
import { displayLocation } from "./location.js";
import { childPointer } from "../document/pointer.js";
import { positionAt } from "./position.js";
import { brokenReference } from "./reference-hint.js";
import type { SourceResolver } from "./resolver.js";
import type { Trace } from "./trace.js";

/** Turns openapi-core's problems into ours, leaving out those that the team's ignore file lists. */
export async function fromRedocly(
  found: readonly NormalizedProblem[],
  root: ParsedDocument,
  resolver: SourceResolver,
  trace: Trace,
): Promise<Problem[]> {
  const wanted = found.filter((problem) => !problem.ignored);
  const problems = await Promise.all(wanted.map((problem) => fromOne(problem, root, resolver, trace)));
  return problems.filter((problem) => problem !== undefined);
}

async function fromOne(
  found: NormalizedProblem,
  root: ParsedDocument,
  resolver: SourceResolver,
  trace: Trace,
): Promise<Problem | undefined> {
  const { cwd } = resolver.reader.settings;
  const location = found.location[0] ?? { source: root.source, pointer: "#/" };
  const problem = {
    severity: found.severity === "error" ? "error" : "warning",
    rule: found.ruleId,
    message: found.message.replace(/ \(\d+:\d+\)$/, ""),
    ...(found.suggest.length > 0 && { hint: `Did you mean ${found.suggest.join(" or ")}?` }),
  } as const;

  if (location.pointer === undefined) {
    const { line, col } = location.start;
    const file = displayLocation(location.source.absoluteRef, cwd);
    return { ...problem, file, line: line || 1, column: col || 1 };
  }

  const broken = problem.message.startsWith("Can't resolve $ref")
    ? await brokenAt(location.source.absoluteRef, location.pointer, root, resolver)
    : undefined;
  if (broken?.fine) return undefined;
  const onReference = broken !== undefined && !location.pointer.includes("/mapping/");
  const pointer = onReference ? childPointer(location.pointer, "$ref") : location.pointer;
  const place = location.source === root.source ? trace(pointer) : { source: location.source, pointer };
  return {
    ...problem,
    ...(broken && { message: problem.message.replace("$ref", `$ref ${broken.reference}`) }),
    ...(broken?.hint !== undefined && { hint: broken.hint }),
    file: displayLocation(place.source.absoluteRef, cwd),
    ...positionAt(place.source, place.pointer, location.reportOnKey || onReference),
    pointer: place.pointer,
  };
}

async function brokenAt(location: string, pointer: string, root: ParsedDocument, resolver: SourceResolver) {
  const document = location === root.source.absoluteRef ? root : await resolver.cache.get(location);
  return document && "parsed" in document ? brokenReference(document, pointer, resolver) : undefined;
}
