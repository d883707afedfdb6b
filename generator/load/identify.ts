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
