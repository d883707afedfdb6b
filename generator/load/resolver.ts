import { BaseResolver, isSupportedExtension, ResolveError, Source } from "@redocly/openapi-core";
import type { Document as ParsedDocument } from "@redocly/openapi-core";
import type { Problem } from "../problem.js";
import { isUrl } from "./location.js";
import { parseSource } from "./parse-source.js";
import type { Reader } from "./reader.js";

/** Openapi-core's resolver of `$ref`s, reading through our reader and parsing with our parser. */
export class SourceResolver extends BaseResolver {
  /** Warnings of parsing the files that `$ref`s led to. */
  readonly problems: Problem[] = [];

  constructor(readonly reader: Reader) {
    super();
  }

  override async loadExternalRef(location: string): Promise<Source> {
    try {
      const { body, mimeType } = await this.reader.read(location);
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
    return { source, parsed: value };
  }
}
