import type { NormalizedProblem } from "@redocly/openapi-core";
import { lookUp } from "../../document/pointer.js";

/**
 * Whether a rule complains of what a description of Swagger 2.0 may say: that something is a `file`, that what a `$ref` leads to may
 * be null, and what the content of a response is, as overlays say it.
 * @param parsed the text that it stands in
 */
export function isKnownToConversion({ message, location: [at] }: NormalizedProblem, parsed: unknown): boolean {
  if (/^Property `(x-nullable|content)` is not expected here/.test(message)) return true;
  return message.startsWith("`type` can be one of") && lookUp(parsed, at?.pointer ?? "") === "file";
}
