import type ts from "typescript";
import { compiler } from "../compiler.js";
import { plainPath } from "./found.js";

/** What a piece of code sends, as far as it says it. */
export interface FoundRequest {
  readonly method: string | undefined;
  readonly path: string;
}

/** What a function of the same file returns that makes a URL, by its name. */
export type UrlFunctions = ReadonlyMap<string, ts.Node>;

const verbs = new Set(["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"]);

/** Every node below one, in the order of the text; what `isClosed` holds of is not entered. */
export function* nodesBelow(start: ts.Node, isClosed: (node: ts.Node) => boolean = () => false): Generator<ts.Node> {
  const waiting: ts.Node[] = [start];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    yield node;
    if (node !== start && isClosed(node)) continue;
    const children: ts.Node[] = [];
    compiler.forEachChild(node, (child) => void children.push(child));
    for (const child of children.reverse()) waiting.push(child);
  }
}

/**
 * The first request that a piece of code makes: `client.get({ url })`, `request(config, { method, url })`, `axios.get(url)`,
 * `fetch(url, { method })`, `this._client.get(path)`, or a description of one, `{ method, path }`.
 */
export function requestIn(
  body: ts.Node,
  urls: UrlFunctions,
  isClosed: (node: ts.Node) => boolean,
): FoundRequest | undefined {
  for (const node of nodesBelow(body, isClosed)) {
    if (node !== body && isClosed(node)) continue;
    const found = compiler.isCallExpression(node) ? ofCall(node, urls) : ofDescription(node, urls);
    if (found) return found;
  }
  return undefined;
}

function ofCall({ expression, arguments: given }: ts.CallExpression, urls: UrlFunctions): FoundRequest | undefined {
  const called = compiler.isPropertyAccessExpression(expression) ? expression.name.text.toLowerCase() : "";
  const verb = verbs.has(called) ? called : undefined;
  const objects = given.filter(compiler.isObjectLiteralExpression);
  const method = objects.map(methodOf).find(Boolean) ?? verb;
  const isFetch = compiler.isIdentifier(expression) && expression.text === "fetch";
  const first = given[0] && pathOf(given[0], urls);
  if (first !== undefined && (method ?? isFetch)) return { method: method ?? "get", path: first };
  const path = objects.map((each) => urlOf(each, urls)).find((each) => each !== undefined);
  return path === undefined ? undefined : { method, path };
}

function ofDescription(node: ts.Node, urls: UrlFunctions): FoundRequest | undefined {
  if (!compiler.isObjectLiteralExpression(node)) return undefined;
  const [method, path] = [methodOf(node), urlOf(node, urls)];
  return method === undefined || path === undefined ? undefined : { method, path };
}

function methodOf(node: ts.ObjectLiteralExpression): string | undefined {
  const value = valueOf(node, "method");
  const text = value && compiler.isStringLiteralLike(value) ? value.text.toLowerCase() : "";
  return verbs.has(text) ? text : undefined;
}

function urlOf(node: ts.ObjectLiteralExpression, urls: UrlFunctions): string | undefined {
  const value = valueOf(node, "url") ?? valueOf(node, "path");
  return value && pathOf(value, urls);
}

function valueOf(node: ts.ObjectLiteralExpression, name: string): ts.Expression | undefined {
  for (const property of node.properties)
    if (compiler.isPropertyAssignment(property) && property.name.getText().replace(/["']/g, "") === name)
      return property.initializer;
  return undefined;
}

/** The path that an expression makes; undefined where it makes none. */
export function pathOf(node: ts.Node, urls: UrlFunctions): string | undefined {
  if (compiler.isCallExpression(node) && compiler.isIdentifier(node.expression)) {
    const made = urls.get(node.expression.text);
    if (made === undefined) return undefined;
    for (const inner of nodesBelow(made)) {
      const text = textOf(inner);
      const path = text === undefined ? undefined : plainPath(text);
      if (path !== undefined) return path;
    }
    return undefined;
  }
  const text = textOf(node);
  return text === undefined ? undefined : plainPath(text);
}

/** A text with `{}` for whatever is put in. */
function textOf(node: ts.Node): string | undefined {
  if (compiler.isStringLiteralLike(node)) return node.text;
  if (compiler.isTaggedTemplateExpression(node)) return textOf(node.template);
  if (compiler.isTemplateExpression(node))
    return node.head.text + node.templateSpans.map(({ literal }) => `{}${literal.text}`).join("");
  if (!compiler.isBinaryExpression(node) || node.operatorToken.kind !== compiler.SyntaxKind.PlusToken) return undefined;
  const parts: string[] = [];
  let left: ts.Expression = node;
  while (compiler.isBinaryExpression(left)) {
    parts.unshift(compiler.isStringLiteralLike(left.right) ? left.right.text : "{}");
    left = left.left;
  }
  return (compiler.isStringLiteralLike(left) ? left.text : "{}") + parts.join("");
}
