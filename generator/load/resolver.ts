import { BaseResolver, isSupportedExtension, ResolveError, Source } from "@redocly/openapi-core";
import type { Document as ParsedDocument } from "@redocly/openapi-core";
import type { Problem } from "../problem.js";
import { eachValue } from "./each-value.js";
import { isUrl } from "./location.js";
import { parseSource } from "./parse-source.js";
import type { Reader } from "./reader.js";

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
    this.problems.push(...problems);
    this.hideExternalValues(value);
    return { source, parsed: value };
  }

  /** Takes every `externalValue` of a parsed text out of it, until `showExternalValues`. */
  hideExternalValues(parsed: unknown): void {
    eachValue(parsed, (value) => {
      const example = value as Record<string, unknown>;
      if (typeof example["externalValue"] !== "string") return;
      this.#examples.set(example, example["externalValue"]);
      delete example["externalValue"];
    });
  }

  showExternalValues(): void {
    for (const [example, value] of this.#examples) example["externalValue"] = value;
  }
}
