// Where in a description the thing stands that a line of a consumer uses.
import { escaped, lookUp } from "./mutations/places.mjs";

/**
 * @param note of a line
 * @param code the line
 * @param document in which every reference points into itself
 * @param pkg for the places of operations and schemas
 * @returns {{ at: string[], on: string[] }} pointers of what the line uses, and of what it goes through on the way
 */
export function originsOf({ user, kind, path }, code, document, pkg) {
  const placeOf = (key) => `#/components/schemas/${escaped(pkg.schemas.find((one) => one.key === key)?.of ?? key)}`;
  const key = user.startsWith("schemas/") ? user.slice("schemas/".length) : undefined;
  const operation = pkg.operations.find(({ name }) => name === user || name === user.replace(/Pages$/, ""));
  const start =
    key !== undefined
      ? placeOf(key)
      : operation && `#/paths/${escaped(operation.path)}/${operation.method.toLowerCase()}`;
  const names = [...code.matchAll(/pkg\.(\w+)/g)].map(([, name]) => pkg.schemas.find((one) => one.name === name)?.key);
  const named = names.flatMap((name) => (name === undefined ? [] : [placeOf(name)]));
  if (start === undefined) return { at: named, on: [] };
  const { here, passed } = walk(start, path, document);
  // What is sent at the least has everything that is required, however deep.
  const below = kind === "sent" ? here.flatMap((at) => closureOf(lookUp(document, at), document)) : [];
  return { at: [...new Set([...here, ...below, ...named])], on: passed.filter((at) => at !== start) };
}

/** Follows the names of a path as far as the description has them. */
function walk(start, path, document) {
  let here = [start];
  const passed = [];
  for (const name of path) {
    const next = here.flatMap((at) => steps(at, name, document));
    if (next.length === 0) continue;
    passed.push(...here);
    here = [...new Set(next)];
  }
  return { here, passed };
}

/** Places one name further; what only holds others (a body, a media type, a reference, a list) is passed through. */
function steps(at, name, document, depth = 0) {
  const node = lookUp(document, at);
  if (typeof node !== "object" || node === null || depth > 14) return [];
  const through = (below) => below.flatMap((one) => steps(one, name, document, depth + 1));
  if (typeof node.$ref === "string") return through([node.$ref]);
  if (name === "*" && node.additionalProperties) return [`${at}/additionalProperties`];
  if (node.properties && name in node.properties) return [`${at}/properties/${escaped(name)}`];
  if (Array.isArray(node.parameters)) {
    const index = node.parameters.findIndex((one) => (one.$ref ? lookUp(document, one.$ref) : one)?.name === name);
    if (index >= 0) return [`${at}/parameters/${index}`];
  }
  if (node.responses) return responseSteps(at, name, node) ?? through(inside(node, at));
  if (node.headers && name in node.headers) return [`${at}/headers/${escaped(name)}`];
  return name === "[]" && node.items ? [`${at}/items`] : through(inside(node, at));
}

function responseSteps(at, name, { responses, requestBody }) {
  const statuses = Object.keys(responses);
  if (name === "body") return requestBody ? [`${at}/requestBody`] : [];
  if (name === "data" || name === "error") return statuses.map((status) => `${at}/responses/${status}`);
  if (!name.startsWith("status=")) return undefined;
  const status = name.slice("status=".length);
  const fitting = [status, `${status[0]}XX`, "default"].find((one) => one in responses);
  return fitting === undefined ? [] : [`${at}/responses/${fitting}`];
}

/** What stands for a node: the schemas of its contents, the parts of its composition, the items of its lists. */
function inside(node, at) {
  const lists = ["allOf", "oneOf", "anyOf"].flatMap((word) =>
    (node[word] ?? []).map((_, index) => `${at}/${word}/${index}`),
  );
  const maps = ["content", "responses"].flatMap((word) =>
    Object.keys(node[word] ?? {}).map((key) => `${at}/${word}/${escaped(key)}`),
  );
  const single = ["schema", "itemSchema", "items"].flatMap((word) => (node[word] ? [`${at}/${word}`] : []));
  const lone = Object.entries(node.properties ?? {}).flatMap(([key, { type }]) =>
    type === "array" ? [`${at}/properties/${escaped(key)}`] : [],
  );
  return [...lists, ...maps, ...single, ...lone];
}

/** Every component that a node of a request comes to, itself apart. */
function closureOf(node, document) {
  const found = new Set();
  const waiting = [node?.responses ? { ...node, responses: undefined } : node];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const at = next.$ref;
    if (typeof at === "string" && !found.has(at)) {
      found.add(at);
      waiting.push(lookUp(document, at) ?? {});
    }
    waiting.push(...Object.values(next).filter((value) => typeof value === "object" && value !== null));
  }
  return [...found];
}
