import type { Document as ParsedDocument } from "@redocly/openapi-core";
import { displayLocation } from "./location.js";
import { positionAt } from "./position.js";
import { fileProblem, type Problem } from "../problem.js";

/** The complaint about a parsed text that is neither Swagger 2.0 nor OpenAPI 3.0, 3.1 or 3.2; undefined for one that is. */
export function versionProblem({ source, parsed }: ParsedDocument, cwd: string): Problem | undefined {
  const file = displayLocation(source.absoluteRef, cwd);
  const root = typeof parsed === "object" && parsed !== null ? (parsed as Record<string, unknown>) : {};
  const key = "openapi" in root ? "openapi" : "swagger" in root ? "swagger" : undefined;
  if (key === undefined) {
    const hint = "An OpenAPI document has the key openapi, such as openapi: 3.1.0.";
    return fileProblem(file, "not-openapi", `Not an OpenAPI document: found ${identify(parsed)}.`, hint);
  }
  const version = root[key];
  if (key === "openapi" && typeof version === "string" && /^3\.[012]\./.test(version)) return undefined;
  if (key === "swagger" && version === "2.0") return undefined;
  const pointer = `#/${key}`;
  const at = { ...positionAt(source, pointer), pointer };
  return { ...fileProblem(file, "spec-version", ...complaint(key, version)), ...at };
}

function complaint(key: string, version: unknown): [message: string, hint: string] {
  if (key === "swagger") {
    const hint = "Versions 2.0 of Swagger, and 3.0, 3.1 and 3.2 of OpenAPI are supported.";
    return [`Swagger version ${JSON.stringify(version)} is not supported.`, hint];
  }
  const hint = "Versions 3.0, 3.1 and 3.2 are supported, and Swagger 2.0.";
  return [`OpenAPI version ${JSON.stringify(version)} is not supported.`, hint];
}

type Fields = Readonly<Record<string, unknown>>;

/** What a parsed text seems to be, tried in this order. */
const kinds: readonly (readonly [name: string, is: (root: Fields) => boolean])[] = [
  ["an AsyncAPI document", (root) => "asyncapi" in root],
  ["an OpenAPI Overlay", (root) => "overlay" in root && "actions" in root],
  ["an Arazzo document", (root) => "arazzo" in root],
  ["an OpenRPC document", (root) => "openrpc" in root],
  ["a Postman collection", (root) => "item" in root && /postman/.test(JSON.stringify(root["info"]) ?? "")],
  ["a RAML document", (root) => "baseUri" in root && "title" in root],
  ["a Kubernetes manifest", (root) => "apiVersion" in root && "kind" in root],
  ["a Redocly configuration", (root) => "apis" in root || "extends" in root],
  ["a package.json", (root) => "name" in root && ("dependencies" in root || "scripts" in root)],
  ["an OpenAPI document", (root) => "openapi" in root || "swagger" in root],
  ["an OpenAPI document without its version", (root) => "paths" in root || "components" in root],
  ["a JSON Schema", (root) => ["$schema", "$defs", "properties", "allOf", "oneOf", "anyOf"].some((key) => key in root)],
];

/** Names what was found where an OpenAPI document was wanted: "an AsyncAPI document", "a list", "an object with …". */
export function identify(value: unknown): string {
  if (value === null || value === undefined) return "nothing";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "string") return "plain text";
  if (typeof value !== "object") return `the ${typeof value} ${String(value)}`;
  const kind = kinds.find(([, is]) => is(value as Fields));
  if (kind) return kind[0];
  const keys = Object.keys(value);
  if (keys.length === 0) return "an empty object";
  return `an object with the keys ${keys.slice(0, 5).join(", ")}${keys.length > 5 ? ", …" : ""}`;
}
