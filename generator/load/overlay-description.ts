import type { Document as ParsedDocument } from "@redocly/openapi-core";
import { bundle } from "./bundle.js";
import { versionProblem } from "./check-version.js";
import { keysOf } from "./known-keys.js";
import type { LoadedOverlay } from "./overlay.js";
import { withOverlays, type Overlaid } from "./overlaid.js";
import { openResolver } from "./parse-source.js";
import { bundleTrace, type Trace } from "./position.js";
import type { Reader } from "./reader.js";
import type { RedoclyConfig } from "./redocly-config.js";
import { rulesOf } from "./rules-of.js";
import { fromRedocly } from "./redocly-problem.js";
import { onlyWarnings } from "./sort-problems.js";

/** Applies overlays to the description as it stands, or, where it is made of many files, to the one that they make together. */
export async function overlayDescription(
  root: ParsedDocument,
  reader: Reader,
  config: RedoclyConfig | undefined,
  overlays: readonly LoadedOverlay[],
  written: Trace,
): Promise<Overlaid> {
  // What is no description is told when it is judged.
  if (!refersToOthers(root.parsed) || versionProblem(root, reader.settings.cwd))
    return withOverlays(root, written, overlays);
  const resolver = openResolver(root, reader);
  const [{ lint }, { essentialRules }] = await Promise.all([import("./lint.js"), import("./redocly-config.js")]);
  // Reads every file, as it must be before anything moves.
  await lint(root, essentialRules(await rulesOf(config)), resolver);
  const trace = await bundleTrace(root, resolver, written);
  const { bundle: whole, problems } = await bundle(root, config, resolver);
  resolver.showExternalValues();
  // In another file an overlay changes nothing, and what leads nowhere from there would lead elsewhere from here.
  const others = problems
    .filter(({ location: [at] }) => at !== undefined && at.source !== root.source)
    .map((problem) => ({ ...problem, ruleId: "no-unresolved-refs" }));
  onlyWarnings([...resolver.problems, ...(await fromRedocly(others, root, resolver, trace))]);
  return withOverlays(whole, trace, overlays);
}

function refersToOthers(parsed: unknown): boolean {
  return keysOf(parsed).references.some(({ holder: { $ref } }) => typeof $ref === "string" && !$ref.startsWith("#"));
}
