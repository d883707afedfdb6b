import type { Document as ParsedDocument } from "@redocly/openapi-core";
import parseJsonPath from "jsonpath-rfc9535/parser";
import { childPointer, pointerKeys } from "../document/pointer.js";
import { identify } from "./check-version.js";
import { readSettings, type LoadOptions } from "./load-options.js";
import { absoluteLocation, displayLocation } from "./location.js";
import { Source, YamlParseError } from "./openapi-core.js";
import { parseSource, syntaxProblem, SourceResolver } from "./parse-source.js";
import { positionAt, straightTrace, type Position } from "./position.js";
import { createReader } from "./reader.js";
import { fromRedocly } from "./redocly-problem.js";
import { onlyWarnings } from "./sort-problems.js";
import { fileProblem, ProblemsError, type Problem } from "../problem.js";

/** One change that an overlay makes to the nodes its target selects. */
export interface OverlayAction {
  /** JSONPath (RFC 9535). */
  readonly target: string;
  readonly description?: string;
  /** Merged into each selected object, or appended to each selected list. */
  readonly update?: unknown;
  /** JSONPath of one node whose value is merged as `update` would be (1.1). */
  readonly copy?: string;
  readonly remove?: boolean;
}

/** @see https://spec.openapis.org/overlay/v1.1.0 */
export interface Overlay {
  readonly overlay: string;
  readonly info: { readonly title: string; readonly version: string; readonly description?: string };
  readonly extends?: string;
  readonly actions: readonly OverlayAction[];
}

/** An overlay that can be applied. */
export interface LoadedOverlay {
  readonly source: Source;
  readonly overlay: Overlay;
  /** Warnings, sorted. */
  readonly problems: readonly Problem[];
  /** Where a JSON pointer of the overlay (`#/actions/0`) stands, or else its nearest ancestor. */
  locate(pointer: string): Position;
}

/**
 * Reads an OpenAPI Overlay, version 1.0 or 1.1, from a path or URL and checks its structure and the syntax of its
 * JSONPaths; whether they select anything, only a document can tell. Throws ProblemsError.
 */
export async function loadOverlay(source: string, options: LoadOptions = {}): Promise<LoadedOverlay> {
  const settings = readSettings(source, options);
  const { cwd } = settings;
  const resolver = new SourceResolver(createReader(settings));
  const text = await resolver.reader.read(absoluteLocation(source, cwd));
  const file = displayLocation(text.location, cwd);
  if (text.body.trim() === "") throw new ProblemsError([fileProblem(file, "source-empty", "The file is empty.")]);

  const { document, problems } = parse(new Source(text.location, text.body, text.mimeType), cwd);
  const version = versionProblem(document, file);
  if (version) onlyWarnings([...problems, version]);
  const [{ createConfig }, { lint }] = await Promise.all([import("@redocly/openapi-core"), import("./lint.js")]);
  const structure = await createConfig({ rules: { struct: "error" } });
  const found = await lint(document, structure, resolver);
  const linted = await fromRedocly(found, document, resolver, straightTrace(document));
  const checked = onlyWarnings([...problems, ...linted]);

  const overlay = document.parsed as Overlay;
  const locate = (pointer: string): Position => ({
    file,
    ...positionAt(document.source, childPointer("#", ...pointerKeys(pointer))),
  });
  return {
    source: document.source,
    overlay,
    problems: onlyWarnings([...checked, ...actionProblems(overlay, locate)]),
    locate,
  };
}

function parse(source: Source, cwd: string): { document: ParsedDocument; problems: readonly Problem[] } {
  try {
    const { value, problems } = parseSource(source, cwd, source.absoluteRef.endsWith(".json"));
    return { document: { source, parsed: value }, problems };
  } catch (error) {
    if (error instanceof YamlParseError) throw new ProblemsError([syntaxProblem(error, cwd)]);
    throw error;
  }
}

function versionProblem({ source, parsed }: ParsedDocument, file: string): Problem | undefined {
  if (typeof parsed !== "object" || parsed === null || !("overlay" in parsed)) {
    const hint = "An overlay has the key overlay, such as overlay: 1.0.0.";
    return fileProblem(file, "not-overlay", `Not an OpenAPI Overlay: found ${identify(parsed)}.`, hint);
  }
  const version = parsed.overlay;
  if (typeof version === "string" && /^1\.[01]\.\d+/.test(version)) return undefined;
  const message = `Overlay version ${JSON.stringify(version)} is not supported.`;
  const hint = "Versions 1.0 and 1.1 are supported, written as a string such as 1.0.0.";
  return {
    ...fileProblem(file, "spec-version", message, hint),
    ...positionAt(source, "#/overlay"),
    pointer: "#/overlay",
  };
}

/** Complaints about an overlay's actions: JSONPaths that are none (errors), actions that change nothing, or for others (warnings). */
export function actionProblems(overlay: Overlay, locate: (pointer: string) => Position): Problem[] {
  const problems: Problem[] = [];
  for (const [index, action] of overlay.actions.entries()) {
    const pointer = childPointer("#/actions", index);
    for (const key of ["target", "copy"] as const) {
      const fault = action[key] === undefined ? undefined : pathFault(action[key]);
      if (fault === undefined) continue;
      const at = childPointer(pointer, key);
      const message = `Not a JSONPath: ${action[key]}`;
      problems.push({ severity: "error", rule: "overlay-path", message, ...locate(at), pointer: at, hint: fault });
    }
    if (action.copy !== undefined && overlay.overlay.startsWith("1.0.")) {
      const at = childPointer(pointer, "copy");
      const message = `Overlay ${overlay.overlay} has no copy: it is read as version 1.1 has it.`;
      const hint = "Write overlay: 1.1.0: others pass the action over.";
      problems.push({ severity: "warning", rule: "overlay-action", message, ...locate(at), pointer: at, hint });
    }
    if (action.update === undefined && action.copy === undefined && action.remove !== true) {
      const message = "This action changes nothing: it has neither update, copy nor remove: true.";
      problems.push({ severity: "warning", rule: "overlay-action", message, ...locate(pointer), pointer });
    }
  }
  return problems;
}

function pathFault(path: string): string | undefined {
  try {
    parseJsonPath(path);
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}
