import type { YamlParseError } from "@redocly/openapi-core";
import type { Problem } from "../problem.js";
import { displayLocation } from "./location.js";

/** The problem of a text that is neither JSON nor YAML. */
export function syntaxProblem(error: YamlParseError, cwd: string): Problem {
  return {
    severity: "error",
    rule: "syntax",
    message: error.message.replace(/ \(\d+:\d+\)$/, ""),
    file: displayLocation(error.source.absoluteRef, cwd),
    line: error.line || 1,
    column: error.col || 1,
  };
}
