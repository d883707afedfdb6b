import type { OpenApi } from "../document/types.js";
import { hasOnlyInnerReferences } from "./inner-references.js";
import { jsonPositions } from "./json-positions.js";
import { readSettings, type LoadOptions } from "./load-options.js";
import { absoluteLocation, displayLocation, isUrl } from "./location.js";
import type { Position } from "./position.js";
import { createReader, type Reader } from "./reader.js";
import { removeUnsafeKeys } from "./remove-unsafe-keys.js";
import type { SourceText } from "./load-options.js";

/** A description as a comparison needs it: nothing is said of what it could do better. */
export interface LoadedCompared {
  /** Bundled: every `$ref` points into the document. */
  readonly document: OpenApi;
  /** Where a JSON pointer of the document stands in its source, or else its nearest ancestor. */
  locate(pointer: string): Position;
}

/**
 * Reads a description for a comparison, from any source that `load` knows. One file that refers to nothing but itself is
 * parsed and no more; anything else, and whatever has an error, goes the whole way.
 * @throws ProblemsError where it cannot be used
 */
export async function loadCompared(source: string, options: LoadOptions = {}): Promise<LoadedCompared> {
  const settings = readSettings(source, options);
  const reader = createReader(settings);
  const plain = await openPlain(absoluteLocation(source, settings.cwd), reader);
  if (plain !== undefined) return plain;
  // Rules and bundling take longer to load than most descriptions.
  const [{ load }, { comparisonRules }] = await Promise.all([import("./load.js"), import("./default-rules.js")]);
  return load(source, { ...options, config: options.config ?? (await comparisonRules()) }, reader);
}

async function openPlain(location: string, reader: Reader): Promise<LoadedCompared | undefined> {
  const { cwd, signal } = reader.settings;
  const path = isUrl(location) ? new URL(location).pathname : location;
  if (!/\.(json|ya?ml)$/i.test(path)) return undefined;
  const text = await reader.read(location).catch(() => undefined);
  signal?.throwIfAborted();
  const parsed = text && (/^\s*\{/.test(text.body) ? readJson(text.body) : await readYaml(text, cwd));
  if (!text || !parsed || !isDescription(parsed.value) || !hasOnlyInnerReferences(parsed.value)) return undefined;
  const document = parsed.value;
  document.components ??= {};
  const file = displayLocation(text.location, cwd);
  return { document, locate: (pointer) => ({ file, ...parsed.positionOf(pointer) }) };
}

interface Parsed {
  readonly value: unknown;
  readonly positionOf: (pointer: string) => Pick<Position, "line" | "column">;
}

function readJson(text: string): Parsed | undefined {
  try {
    const value: unknown = JSON.parse(text);
    removeUnsafeKeys(value, text);
    return { value, positionOf: jsonPositions(text) };
  } catch {
    return undefined;
  }
}

async function readYaml({ location, body, mimeType }: SourceText, cwd: string): Promise<Parsed | undefined> {
  const [{ Source, YamlParseError }, { parseSource }, { positionAt }] = await Promise.all([
    import("@redocly/openapi-core"),
    import("./parse-source.js"),
    import("./position.js"),
  ]);
  const source = new Source(location, body, mimeType);
  try {
    return { value: parseSource(source, cwd, false).value, positionOf: (pointer) => positionAt(source, pointer) };
  } catch (error) {
    if (error instanceof YamlParseError) return undefined;
    throw error;
  }
}

function isDescription(value: unknown): value is OpenApi {
  const version = typeof value === "object" && value !== null ? (value as Partial<OpenApi>).openapi : undefined;
  return typeof version === "string" && /^3\.[012]\./.test(version);
}
