import { keywordOf, kinds } from "../document/keywords.js";
import type { Kind } from "../document/objects.js";
import { isObject } from "../document/pointer.js";
import type { Extensible, OpenApi } from "../document/types.js";
import { keepPlaces, visit } from "../document/walk.js";
import { hasOnlyInnerReferences } from "./inner-references.js";
import { jsonPositions } from "./json-text.js";
import { readSettings, type LoadOptions, type SourceText } from "./load-options.js";
import { absoluteLocation, displayLocation, isUrl } from "./location.js";
import type { Position } from "./position.js";
import { wrongReferences } from "./reference-kinds.js";
import { readSpellings } from "./read-spellings.js";
import { createReader, type Reader } from "./reader.js";
import { removeUnsafeKeys } from "./parsed-value.js";

/** A description as a comparison needs it: nothing is said of what it could do better. */
export interface LoadedCompared {
  /** Bundled: every `$ref` points into the document. Its places may be kept. */
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
  const plain = options.overlays?.length ? undefined : await openPlain(absoluteLocation(source, settings.cwd), reader);
  if (plain !== undefined) return plain;
  // Rules and bundling take longer to load than most descriptions.
  const [{ load }, { comparisonRules }] = await Promise.all([import("./load.js"), import("./redocly-config.js")]);
  return load(source, { ...options, config: options.config ?? (await comparisonRules()) }, reader);
}

async function openPlain(location: string, reader: Reader): Promise<LoadedCompared | undefined> {
  const { cwd, signal } = reader.settings;
  const path = isUrl(location) ? new URL(location).pathname : location;
  if (!/\.(json|ya?ml)$/i.test(path)) return undefined;
  const text = await reader.read(location).catch(() => undefined);
  signal?.throwIfAborted();
  const parsed = text && (/^\s*\{/.test(text.body) ? readJson(text.body) : await readYaml(text, cwd));
  const document = parsed?.value;
  if (!text || !isDescription(document)) return undefined;
  if (document.components === undefined) document.components = {};
  // Of YAML, an alias can stand at two places.
  if (parsed?.isTree) keepPlaces(document);
  if (!holdsObjects(document)) return undefined;
  if (readSpellings(document, () => ({ file: location, line: 1, column: 1 })).length > 0) return undefined;
  if (!hasOnlyInnerReferences(document) || wrongReferences(document).length > 0) return undefined;
  const file = displayLocation(text.location, cwd);
  return { document, locate: (pointer) => ({ file, ...parsed!.positionOf(pointer) }) };
}

interface Parsed {
  readonly value: unknown;
  readonly positionOf: (pointer: string) => Pick<Position, "line" | "column">;
  /** Whether nothing stands at two places. */
  readonly isTree: boolean;
}

function readJson(text: string): Parsed | undefined {
  try {
    const value: unknown = JSON.parse(text);
    removeUnsafeKeys(value, text);
    return { value, positionOf: jsonPositions(text), isTree: true };
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
    const { value } = parseSource(source, cwd, false);
    return { value, positionOf: (pointer) => positionAt(source, pointer), isTree: false };
  } catch (error) {
    if (error instanceof YamlParseError) return undefined;
    throw error;
  }
}

/** Keywords that hold a value of the API, which may be null. */
const values = new Set(["const", "default", "example", "value"]);

/** Whether an object, or for a schema `true` or `false`, stands wherever one has to, and no keyword is without a value. */
function holdsObjects(document: OpenApi): boolean {
  let isFine = true;
  const isOne = (held: unknown, kind: Kind) => isObject(held) || (kind === "schema" && typeof held === "boolean");
  const check = (kind: Kind) => (object: Extensible) => {
    for (const key in object) {
      const { name, holds, form } = keywordOf(kind, key) ?? {};
      const held = object[key];
      isFine &&= held !== null || name === undefined || values.has(name);
      if (holds === undefined) continue;
      const parts =
        form === "one" ? [held] : typeof held === "object" && held !== null ? Object.values(held) : [undefined];
      isFine &&= parts.every((part) => isOne(part, holds));
    }
    return isFine ? undefined : ("stop" as const);
  };
  visit(document, Object.fromEntries(Object.keys(kinds).map((kind) => [kind, check(kind as Kind)])));
  return isFine;
}

function isDescription(value: unknown): value is OpenApi {
  const { openapi, info } = (value ?? {}) as Partial<OpenApi>;
  return typeof openapi === "string" && /^3\.[012]\./.test(openapi) && typeof info?.title === "string";
}
