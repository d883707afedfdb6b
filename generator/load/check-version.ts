import type { Document as ParsedDocument } from "@redocly/openapi-core";
import { fileProblem, type Problem } from "../problem.js";
import { identify } from "./identify.js";
import { displayLocation } from "./location.js";
import { positionAt } from "./position.js";

/** The complaint about a parsed text that is not OpenAPI 3.0, 3.1 or 3.2; undefined for one that is. */
export function versionProblem({ source, parsed }: ParsedDocument, cwd: string): Problem | undefined {
  const file = displayLocation(source.absoluteRef, cwd);
  const root = typeof parsed === "object" && parsed !== null ? (parsed as Record<string, unknown>) : {};
  const key = "openapi" in root ? "openapi" : "swagger" in root ? "swagger" : undefined;
  if (key === undefined) {
    const message = `Not an OpenAPI document: found ${identify(parsed)}.`;
    return fileProblem(
      file,
      "not-openapi",
      message,
      "An OpenAPI document has the key openapi, such as openapi: 3.1.0.",
    );
  }
  const version = root[key];
  if (key === "openapi" && typeof version === "string" && /^3\.[012]\./.test(version)) return undefined;
  const pointer = `#/${key}`;
  const at = { ...positionAt(source, pointer), pointer };
  return { ...fileProblem(file, "spec-version", ...complaint(key, version)), ...at };
}

function complaint(key: string, version: unknown): [message: string, hint: string] {
  if (key === "swagger") {
    const hint = "Convert it to OpenAPI 3.0 first, for example with swagger2openapi.";
    return [`Swagger ${String(version)} is not supported yet.`, hint];
  }
  const short = /^3\.[012]$/.test(String(version));
  if (typeof version === "number") {
    const hint = `Write the whole version, as a string: openapi: "${short ? version : "3.1"}.0"`;
    return [`The version of OpenAPI is the number ${version}, where a string should stand.`, hint];
  }
  const hint = short ? `Write the whole version: ${String(version)}.0` : "Versions 3.0, 3.1 and 3.2 are supported.";
  return [`OpenAPI version ${JSON.stringify(version)} is not supported.`, hint];
}
