// A program that a user of a package could have written: one use on each line, and a note of what the line uses.
import ts from "typescript";
import { programOf } from "../compile.mjs";
import { valuesOf } from "./building.mjs";
import { flowsOf } from "./flows.mjs";
import { readingsOf } from "./reading.mjs";

const most = 6000;

/**
 * @param pkg the package as `packageOf` gives it
 * @returns {{ text: string, notes: ({ user: string, kind: string, name: string, path: string[] } | undefined)[] }} the program, and for each
 *   line what it uses: the exported name, by whom the name is used (a function, a schema), and the path of the property
 */
export function writeConsumer({ files, operations, schemas }) {
  const program = programOf(new Map([["/app/empty.ts", "export {};"]]), files);
  const checker = program.getTypeChecker();
  const index = checker.getSymbolAtLocation(program.getSourceFile("/package/src/index.ts"));
  const exported = checker.getExportsOfModule(index).map((symbol) => resolved(symbol, checker));
  const own = exported.filter(({ node }) => node && !node.getSourceFile().fileName.includes("/runtime/"));
  const flows = flowsOf(files);
  const keyOf = new Map(schemas.map(({ key, name }) => [name, key]));
  const types = own.filter(({ node }) => ts.isTypeAliasDeclaration(node) || ts.isInterfaceDeclaration(node));
  const isSchema = ({ node }) => node.getSourceFile().fileName.endsWith("/schemas.ts");
  const named = new Map();
  for (const one of types.filter(isSchema)) {
    const type = checker.getDeclaredTypeOfSymbol(one.symbol);
    if (type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection | ts.TypeFlags.Union) && !named.has(type))
      named.set(type, one.name);
  }

  const lines = ['import * as pkg from "the-package";'];
  const notes = [undefined];
  const add = (code, note) => lines.length < most && (lines.push(code), notes.push(note));
  let count = 0;
  const use = (head, code, note) => add(`export const use${++count} = ${head} => { ${code} };`, note);

  for (const { name, node } of own) {
    const isType = !ts.isFunctionDeclaration(node) && !ts.isVariableDeclaration(node);
    const note = { user: userOf(name), kind: "import", name, path: [] };
    add(`import { ${isType ? "type " : ""}${name} as Imported${++count} } from "the-package";`, note);
  }
  for (const one of own) if (ts.isFunctionDeclaration(one.node)) callsOf(one);
  for (const one of types) usesOf(one);
  for (const { method, path, name } of operations) {
    const code = `type Path = pkg.paths[${JSON.stringify(path)}]["${method.toLowerCase()}"];`;
    use("()", code, { user: name, kind: "path", name, path: [] });
  }
  return { text: lines.join("\n"), notes };

  function userOf(name) {
    const key = keyOf.get(name);
    if (key !== undefined) return `schemas/${key}`;
    return flows.received.get(name) ?? flows.sent.get(name) ?? name;
  }

  function callsOf({ name, symbol, node }) {
    const type = checker.getTypeOfSymbolAtLocation(symbol, node);
    for (const signature of type.getCallSignatures()) {
      const [client, request, options] = signature.getParameters();
      if (client?.name !== "client" || request === undefined) continue;
      const last = options && !isOptional(options) ? ", { as: pkg.byteStream }" : "";
      const requestType = checker.getNonNullableType(checker.getTypeOfSymbol(request));
      const values = valuesOf(requestType, checker, isNamed);
      const note = (path) => ({ user: name, kind: "sent", name, path });
      const head = "(client: pkg.Client)";
      for (const { code, path } of values) use(head, `void pkg.${name}(client, ${code}${last});`, note(path));
      if (isOptional(request) && last === "") use(head, `void pkg.${name}(client);`, note([]));
      if (values.length > 0) answersOf(name, signature, `pkg.${name}(client, ${values[0].code}${last})`);
    }
  }

  /** What a call comes back with has the names that its declaration gives it. */
  function answersOf(name, signature, call) {
    const returned = signature.getDeclaration().type;
    const names = (returned?.typeArguments ?? []).map((node) => node.getText());
    const note = { user: name, kind: "received", name, path: [] };
    const head = "async (client: pkg.Client)";
    // What is read as a stream of bytes is a type of the runtime, which no description changes.
    if (!names.every((one) => /^\w+$/.test(one)) || returned.getText().startsWith("runtime.Download<")) return;
    if (returned.getText().startsWith("runtime.Pages<")) {
      use(head, `for await (const page of ${call}) { const read: pkg.${names[0]} = page; }`, note);
      return use(head, `for await (const item of ${call}.items()) { const read: pkg.${names[1]} = item; }`, note);
    }
    use(head, `const read: pkg.${names[0]} = await ${call};`, note);
    use(head, `const read: pkg.${names[1]} = await ${call}.unwrap();`, note);
  }

  function usesOf(one) {
    const { name, symbol, node } = one;
    const type = checker.getDeclaredTypeOfSymbol(symbol);
    const file = node.getSourceFile().fileName;
    if (node.typeParameters || node.type?.getText().match(/^operations\[/)) return;
    const id = isSchema(one) ? `schemas/${keyOf.get(name)}` : name;
    const isHandlers = file.endsWith("/webhooks.ts") && ts.isInterfaceDeclaration(node);
    const isSetting = file.endsWith("/client.ts") && ts.isInterfaceDeclaration(node);
    const user = userOf(name);
    if (flows.sent.has(id) || isHandlers || isSetting)
      for (const { code, path } of valuesOf(type, checker, isNamed))
        use("()", `const sent: pkg.${name} = ${code};`, { user, kind: "sent", name, path });
    if (flows.received.has(id))
      for (const { code, path } of readingsOf(type, checker, nameOf))
        use(`async (value: pkg.${name})`, code, { user, kind: "received", name, path });
    if (isHandlers)
      for (const property of checker.getPropertiesOfType(type))
        use("()", `type Handler = pkg.${name}[${JSON.stringify(property.name)}];`, {
          user,
          kind: "handler",
          name,
          path: [property.name],
        });
  }

  function isNamed(type) {
    return named.has(type);
  }

  function nameOf(whole, members) {
    if (named.has(whole)) return named.get(whole);
    return members.length === 1 ? named.get(members[0]) : undefined;
  }
}

function resolved(symbol, checker) {
  const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  return { name: symbol.name, symbol: target, node: target.declarations?.[0] };
}

function isOptional(parameter) {
  const node = parameter.valueDeclaration;
  return node.questionToken !== undefined || node.initializer !== undefined;
}
