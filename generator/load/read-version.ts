import { isObject } from "../document/pointer.js";
import { locateBy, type Trace } from "./position.js";
import type { Problem } from "../problem.js";

/**
 * Writes a version that leaves no doubt, in place, as it has to be: `2` of Swagger as "2.0", `3.1` as "3.1.0". YAML reads either as a
 * number where it is not quoted. A warning says so.
 */
export function readVersion(parsed: unknown, trace: Trace, cwd: string): Problem[] {
  if (!isObject(parsed)) return [];
  const key = "openapi" in parsed ? "openapi" : "swagger";
  const written = parsed[key];
  const meant = meantVersion(key, written);
  if (meant === undefined || meant === written) return [];
  parsed[key] = meant;
  const pointer = `#/${key}`;
  const name = key === "openapi" ? "OpenAPI" : "Swagger";
  const message = `The version of ${name} is ${JSON.stringify(written)}, where the text "${meant}" should stand.`;
  const hint = `Write ${key}: "${meant}"`;
  return [{ severity: "warning", rule: "spec-version", message, ...locateBy(trace, pointer, cwd), pointer, hint }];
}

function meantVersion(key: "openapi" | "swagger", written: unknown): string | undefined {
  if (typeof written !== "string" && typeof written !== "number") return undefined;
  const text = String(written).trim().replace(/^v/i, "");
  if (key === "swagger") return /^2(\.0)*$/.test(text) ? "2.0" : undefined;
  if (/^3\.[012]\./.test(text)) return text;
  return text === "3" ? "3.0.0" : /^3\.[012]$/.test(text) ? `${text}.0` : undefined;
}
