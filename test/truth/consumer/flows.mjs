// Which exported names of a package are sent and which are received, by what its files say: nothing but their syntax is looked at.
import ts from "typescript";

/**
 * @param files Map from path within the package to text
 * @returns {{ sent: Map<string, string>, received: Map<string, string> }} for each name the function, webhook or schema that uses it first;
 *   names of schemas are the keys of `components["schemas"]` with "schemas/" before them
 */
export function flowsOf(files) {
  const pieces = new Map();
  for (const path of ["src/schema.ts", "src/operations.ts", "src/webhooks.ts"])
    if (files.has(path)) collect(ts.createSourceFile(path, files.get(path), ts.ScriptTarget.ES2022, true), pieces);
  const flows = { sent: new Map(), received: new Map() };
  const waiting = [...pieces.values()].flatMap(({ node, user }) =>
    user === undefined ? [] : referencesIn(node).map((reference) => ({ ...reference, user, ...absolute(reference) })),
  );
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const { id, flow, user } = next;
    const piece = pieces.get(id);
    if (piece === undefined || flows[flow].has(id)) continue;
    flows[flow].set(id, user);
    for (const reference of referencesIn(piece.node))
      waiting.push({
        id: reference.id,
        flow: reference.flow === "received" ? flow : flipped(flow),
        user,
        ...absolute(reference),
      });
  }
  return flows;
}

/** An operation goes the same way from wherever it is named; a webhook and a callback go the other way. */
function absolute({ id }) {
  if (id.startsWith("operations/")) return { flow: "received" };
  return id.startsWith("webhooks/") || id.startsWith("pathItems/") ? { flow: "sent" } : {};
}

const flipped = (flow) => (flow === "sent" ? "received" : "sent");

/** Every declaration by its id; those that somebody outside calls or is called by have a user. */
function collect(file, pieces) {
  for (const node of file.statements) {
    const name = node.name?.text;
    if (name === undefined) continue;
    if (ts.isFunctionDeclaration(node)) {
      const number = [...pieces.keys()].filter((id) => id.startsWith(`${name}()`)).length;
      pieces.set(`${name}()${number}`, { node: signatureOf(node), user: name });
    } else if (file.fileName === "src/schema.ts" && ts.isInterfaceDeclaration(node)) {
      for (const section of node.members) collectMembers(node.name.text, section, pieces);
    } else if (ts.isInterfaceDeclaration(node) && node.getText().includes("runtime.WebhookHandler<")) {
      pieces.set(name, { node, user: name });
    } else pieces.set(name, { node });
  }
}

/** `components.schemas` has its pieces one step down, `operations` at once. */
function collectMembers(container, section, pieces) {
  const key = section.name?.text;
  if (key === undefined || container === "paths") return;
  if (container !== "components") pieces.set(`${container}/${key}`, { node: section });
  else if (section.type && ts.isTypeLiteralNode(section.type))
    for (const member of section.type.members) pieces.set(`${key}/${member.name?.text}`, { node: member });
}

/** A function without its body. */
function signatureOf(node) {
  return { parameters: node.parameters.filter(({ name }) => name.getText() === "request"), returns: node.type };
}

/** Ids that a piece refers to, and whether they go the way of the piece (`received`) or the other one. */
function referencesIn(node) {
  const found = [];
  if ("returns" in node) {
    for (const parameter of node.parameters) visit(parameter.type, "sent");
    visit(node.returns, "received");
    return found;
  }
  visit(node, "received");
  return found;

  function visit(part, flow) {
    if (part === undefined) return;
    const parts = ts.isIndexedAccessTypeNode(part) ? keysOf(part) : undefined;
    if (parts?.[0] === "components") return void found.push({ id: `${parts[1]}/${parts[2]}`, flow });
    if (parts?.[0] === "operations" || parts?.[0] === "webhooks")
      return void found.push({ id: `${parts[0]}/${parts[1]}`, flow });
    if (ts.isTypeReferenceNode(part) && ts.isIdentifier(part.typeName)) found.push({ id: part.typeName.text, flow });
    const isHandler = ts.isTypeReferenceNode(part) && part.typeName.getText() === "runtime.WebhookHandler";
    if (isHandler) {
      visit(part.typeArguments?.[0], flow);
      return visit(part.typeArguments?.[1], flipped(flow));
    }
    const key = ts.isPropertySignature(part) ? part.name.getText() : undefined;
    const turns = ts.isParameter(part) || key === "requestBody" || key === "parameters";
    ts.forEachChild(part, (child) => visit(child, turns ? flipped(flow) : flow));
  }
}

/** `components["schemas"]["Pet"]` as a list of its names, through aliases of the form `XOperation["responses"]`. */
function keysOf(node) {
  const keys = [];
  let current = node;
  while (ts.isIndexedAccessTypeNode(current)) {
    keys.unshift(ts.isLiteralTypeNode(current.indexType) ? current.indexType.literal.text : "*");
    current = current.objectType;
  }
  return ts.isTypeReferenceNode(current) ? [current.typeName.getText(), ...keys] : undefined;
}
