import { Source, YamlParseError } from "@redocly/openapi-core";
import { parseSource } from "./parse-source.js";
import { positionAt } from "./position.js";

/** A YAML text and where its values stand; undefined where it is none. */
export function openYaml(location: string, body: string, mimeType: string | undefined, cwd: string) {
  const source = new Source(location, body, mimeType);
  try {
    const { value } = parseSource(source, cwd, false);
    return { value, positionOf: (pointer: string) => positionAt(source, pointer) };
  } catch (error) {
    if (error instanceof YamlParseError) return undefined;
    throw error;
  }
}
