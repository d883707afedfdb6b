import type { OpenApi } from "../../generator/document/types.js";

/** Maps whose keys are names; what is called `title` in them is no word. */
const maps = new Set([
  "properties",
  "patternProperties",
  "schemas",
  "responses",
  "parameters",
  "headers",
  "paths",
  "$defs",
]);
const values = new Set(["example", "examples", "default", "enum", "const", "mapping", "security", "scopes"]);

/** A description with every title, summary, description and operationId in other words, and its tags renamed. */
export function inOtherWords(document: OpenApi): OpenApi {
  return changed(document, "", false) as OpenApi;
}

function changed(value: unknown, key: string, names: boolean): unknown {
  if (Array.isArray(value))
    return value.map((item) => (key === "tags" && typeof item === "string" ? `訳${item}` : changed(item, "", false)));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, child]) => {
      const isText = typeof child === "string" && child.trim() !== "" && !names;
      if (isText && ["title", "summary", "operationId"].includes(name)) return [name, `訳${child}`];
      if (isText && name === "description") return [name, child.replace(/^(?!.*`)\S.*$/gm, (line) => `訳 ${line}`)];
      if (!names && name.startsWith("x-") && typeof child === "string") return [name, `訳${child}`];
      return [name, values.has(name) && !names ? child : changed(child, name, maps.has(name) && !names)];
    }),
  );
}
