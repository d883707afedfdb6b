import { existsSync } from "node:fs";
import type { Document as ParsedDocument } from "@redocly/openapi-core";
import { decoded, pointer } from "../document/pointer.js";
import { plainJson, textPositions, scanJson } from "./json-text.js";
import { keysOf } from "./known-keys.js";
import { displayLocation, isUrl } from "./location.js";
import { aliasFault, longestKey, longKey, plainValues, removeUnsafeKeys } from "./parsed-value.js";
import { parseYaml, YamlParseError, Source, BaseResolver, isSupportedExtension, ResolveError } from "./openapi-core.js";
import { positionAt, straightTrace, tellJson } from "./position.js";
import type { Reader } from "./reader.js";
import { resolveIds } from "./schema-ids.js";
import { referenceFaults, resolveAnchors } from "./written-references.js";
import type { Problem } from "../problem.js";

/** A parsed text, and warnings about what the parser would pass over. */
export interface Parsed {
  readonly value: unknown;
  readonly problems: readonly Problem[];
}

/**
 * Parses JSON or YAML. Text that is JSON goes through JSON.parse, which takes a twentieth of the time.
 * Throws YamlParseError, with line and column, which openapi-core reports where a `$ref` leads to such a file.
 * @param json whether the source calls itself JSON, so that nothing but JSON will do where it starts like JSON
 */
export function parseSource(source: Source, cwd: string, json: boolean): Parsed {
  const problems: Problem[] = [];
  const plain = /^\s*[{[]/.test(source.body) ? plainJson(source.body) : undefined;
  if (plain !== undefined) tellJson(source);
  const value = plain === undefined ? parseOdd(source, json, warn) : plain.value;
  const long = plain !== undefined && plain.longest <= longestKey ? undefined : longKey(value);
  if (long !== undefined) {
    const [length, most] = [long.at(-1)!.length, longestKey].map((count) => count.toLocaleString("en-US"));
    const { line, column } = positionAt(source, pointer(...long), true);
    throw parseError(
      `A key of ${length} characters holds something: more than ${most} are not read`,
      source,
      line,
      column,
    );
  }
  for (const at of removeUnsafeKeys(value, source.body)) {
    const message = "The key __proto__ was left out: it would change the objects that hold it.";
    warn("unsafe-key", message, { ...positionAt(source, at, true), pointer: at });
  }
  return { value, problems };

  function warn(rule: string, message: string, at: Place): void {
    problems.push({ severity: "warning", rule, message, file: displayLocation(source.absoluteRef, cwd), ...at });
  }
}

/** More would cost the square of their number where positions are looked for. */
const mostDuplicates = 100;

type Warn = (rule: string, message: string, at: Place) => void;

type Place = Pick<Problem, "line" | "column" | "pointer">;

/** Parses YAML, and JSON of which something is to be told. */
function parseOdd(source: Source, json: boolean, warn: Warn): unknown {
  if (!/^\s*[{[]/.test(source.body)) return parseYamlText(source, warn);
  const { fault, duplicates } = scanJson(source.body);
  const at = textPositions(source.body);
  if (fault) {
    if (!json && !fault.expected.startsWith("at most")) return parseYamlText(source, warn);
    const { line, column } = at(fault.offset);
    throw parseError(`Not JSON: expected ${fault.expected}`, source, line, column);
  }
  if (duplicates.length > mostDuplicates) {
    const { line, column } = at(duplicates[mostDuplicates]!.offset);
    throw parseError(`More than ${mostDuplicates} keys stand twice in their object`, source, line, column);
  }
  for (const { key, offset } of duplicates)
    warn("duplicate-key", `The key "${key}" stands twice in this object: the last one counts.`, at(offset));
  return JSON.parse(source.body);
}

function parseYamlText(source: Source, warn: Warn): unknown {
  const parsed = parseIndented(source, warn);
  const value = /!!|!</.test(source.body) ? plainValues(parsed) : parsed;
  const fault = source.body.includes("*") ? aliasFault(value) : undefined;
  if (fault !== undefined) throw parseError(fault, source, 1, 1);
  return value;
}

/** Most lines that are read though they stand too far to the left: each costs a parse. */
const mostMended = 200;

/**
 * Parses YAML, also where a line within quotes or brackets stands no deeper than its key: YAML 1.2 forbids that, yet nearly every
 * other reader takes it. There blanks at the beginning of a line mean nothing, so that more of them change nothing.
 */
function parseIndented(source: Source, warn: Warn): unknown {
  const lines = source.body.split("\n");
  const mended: number[] = [];
  let mendedTags = 0;
  let first: Error | undefined;
  for (;;) {
    try {
      const value = parseYaml(lines.join("\n"));
      const message = "A line within quotes or brackets must stand deeper than its key: here YAML 1.2 ends it.";
      for (const line of mended) warn("yaml-indentation", message, { line: line + 1, column: 1 });
      return value;
    } catch (error) {
      first ??= error as Error;
      const { line, column = 0 } = (error as { mark?: { line?: number; column?: number } }).mark ?? {};
      const tag = unknownTag.exec((error as { reason?: string }).reason ?? "") && line !== undefined;
      if (tag && mendedTags++ < mostMended) {
        const text = lines[line]!;
        const length = /^!\S*/.exec(text.slice(column))?.[0].length ?? 0;
        lines[line] = text.slice(0, column) + " ".repeat(length) + text.slice(column + length);
        if (length > 0) continue;
      }
      const isTooShallow = (error as { reason?: string }).reason === "deficient indentation";
      if (!isTooShallow || line === undefined || mended.includes(line) || mended.length === mostMended)
        throw new YamlParseError(new Error(`Not YAML: ${first.message}`), source);
      mended.push(line);
      lines[line] = " ".repeat(deepIndentation) + (lines[line] ?? "");
    }
  }
}

/** Tags of YAML's own repository of types: what they stand at is read as if they were not there. */
const unknownTag = /^unknown \w+ tag !<tag:yaml\.org,2002:(timestamp|value|merge|yaml)>$/;

/** Deeper than keys stand. */
const deepIndentation = 200;

/** YamlParseError reads line and column from the end of the message. */
function parseError(message: string, source: Source, line: number, column: number): YamlParseError {
  return new YamlParseError(new Error(`${message} (${line}:${column})`), source);
}

/** The problem of a text that is neither JSON nor YAML. */
export function syntaxProblem(error: YamlParseError, cwd: string): Problem {
  return {
    severity: "error",
    rule: "syntax",
    message: error.message.replace(/ \(\d+:\d+\)$/, ""),
    file: displayLocation(error.source.absoluteRef, cwd),
    line: error.line || 1,
    column: error.col || 1,
    hint: "Correct the text: an overlay mends only what can be parsed.",
  };
}

/** Most files that refer one to the next: a server could answer ever another. */
const deepest = 100;

/** Openapi-core's resolver of `$ref`s, reading through our reader and parsing with our parser. */
export class SourceResolver extends BaseResolver {
  /** Warnings of parsing the files that `$ref`s led to. */
  readonly problems: Problem[] = [];
  /** Examples whose `externalValue` is out of sight: openapi-core would follow it, though it is documentation. */
  readonly #examples = new Map<Record<string, unknown>, unknown>();

  /** How many references lead from the description to a file, at least. */
  readonly #depths = new Map<string, number>();

  constructor(readonly reader: Reader) {
    super();
  }

  /** A reference is a URI: a file has the name that is percent-encoded there, unless one has the name as it stands. */
  override resolveExternalRef(base: string | null, reference: string): string {
    const location = super.resolveExternalRef(base, reference);
    if (isUrl(location) || !reference.includes("%") || existsSync(location)) return location;
    return super.resolveExternalRef(base, decoded(reference));
  }

  override resolveDocument<T = unknown>(base: string | null, reference: string, isRoot?: boolean) {
    const location = this.resolveExternalRef(base, reference);
    if (!this.#depths.has(location)) this.#depths.set(location, (this.#depths.get(base ?? "") ?? 0) + 1);
    return super.resolveDocument<T>(base, reference, isRoot);
  }

  override async loadExternalRef(location: string): Promise<Source> {
    try {
      if ((this.#depths.get(location) ?? 0) > deepest)
        throw new Error(`More than ${deepest} files refer one to the next.`);
      const { body, mimeType } = await this.reader.follow(location);
      return new Source(location, body, mimeType);
    } catch (error) {
      throw new ResolveError(error as Error);
    }
  }

  override parseDocument(source: Source): ParsedDocument {
    const path = isUrl(source.absoluteRef) ? new URL(source.absoluteRef).pathname : source.absoluteRef;
    const structured = isSupportedExtension(path) || /json|yaml|openapi/.test(source.mimeType ?? "");
    if (!structured) return { source, parsed: source.body };
    const { value, problems } = parseSource(source, this.reader.settings.cwd, path.endsWith(".json"));
    for (const problem of problems) this.problems.push(problem);
    this.hideExternalValues(value);
    resolveIds(value);
    resolveAnchors(value);
    const trace = straightTrace({ source, parsed: value });
    for (const fault of referenceFaults(value, trace, this.reader.settings.cwd)) this.problems.push(fault);
    return { source, parsed: value };
  }

  /** Takes every `externalValue` of a parsed text out of it, until `showExternalValues`. */
  hideExternalValues(parsed: unknown): void {
    for (const { holder } of keysOf(parsed).externalValues) {
      if (typeof holder["externalValue"] !== "string") continue;
      this.#examples.set(holder, holder["externalValue"]);
      delete holder["externalValue"];
    }
  }

  showExternalValues(): void {
    for (const [example, value] of this.#examples) example["externalValue"] = value;
  }
}

/** A resolver that knows a parsed document. */
export function openResolver(root: ParsedDocument, reader: Reader): SourceResolver {
  const resolver = new SourceResolver(reader);
  resolver.cache.set(root.source.absoluteRef, Promise.resolve(root));
  resolver.hideExternalValues(root.parsed);
  resolveIds(root.parsed);
  resolveAnchors(root.parsed);
  return resolver;
}
