import { isObject } from "../../document/pointer.js";
import { locateBy, type Trace } from "../position.js";
import type { Problem } from "../../problem.js";

/** Writes the version of Swagger 2.0, in place, as it has to be where it was written as a number or otherwise; a warning says so. */
export function readVersion(parsed: unknown, trace: Trace, cwd: string): Problem[] {
  if (!isObject(parsed) || parsed.swagger === "2.0" || !/^2(\.0)*$/.test(String(parsed.swagger))) return [];
  const pointer = "#/swagger";
  const message = `The version of Swagger is ${JSON.stringify(parsed.swagger)}, where the text "2.0" should stand.`;
  parsed.swagger = "2.0";
  const hint = 'Write swagger: "2.0"';
  return [{ severity: "warning", rule: "spec-version", message, ...locateBy(trace, pointer, cwd), pointer, hint }];
}
