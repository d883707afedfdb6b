// Compiles packages one after the other with TypeScript 5.9, whose libraries and runtime are parsed once: { folder } comes in, { fault } goes out.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { strict } from "./strict.mjs";

const { options } = ts.convertCompilerOptionsFromJson(strict, process.cwd());
const host = ts.createCompilerHost(options);
const parse = host.getSourceFile.bind(host);
const parsed = new Map();
/** Files of libraries and of the runtime, which are the same in every package, stay parsed. */
host.getSourceFile = (path, ...others) => {
  if (!/\/node_modules\/(typescript|openapi-)|\/src\/runtime\//.test(path)) return parse(path, ...others);
  const text = readFileSync(path, "utf8");
  const known = parsed.get(path);
  if (known?.text === text) return known;
  const file = parse(path, ...others);
  parsed.set(path, file);
  return file;
};

process.on("message", ({ folder }) => process.send({ fault: faultOf(folder), memory: process.memoryUsage().rss }));

function faultOf(folder) {
  const program = ts.createProgram([join(folder, "consumer.ts")], options, host);
  const [first] = ts.getPreEmitDiagnostics(program);
  if (first) return told(first, folder);
  const own = program
    .getSourceFiles()
    .filter(({ fileName }) => /^\/src\/(?!runtime\/)/.test(fileName.slice(folder.length)));
  return own.map((file) => anyIn(file, program.getTypeChecker(), folder)).find(Boolean);
}

function told({ file, start, messageText }, folder) {
  const text = ts.flattenDiagnosticMessageText(messageText, " ");
  if (!file) return text;
  const { line, character } = file.getLineAndCharacterOfPosition(start);
  return `${file.fileName.replace(`${folder}/`, "")}:${line + 1}:${character + 1}: ${text}`;
}

/** Where a file of ours says `any`, or exports a type that comes to it. */
function anyIn(file, checker, folder) {
  const place = (node) => told({ file, start: node.getStart(file), messageText: "any" }, folder);
  const find = (node) => (node.kind === ts.SyntaxKind.AnyKeyword ? place(node) : ts.forEachChild(node, find));
  const written = find(file);
  if (written) return written;
  const exported = (file.symbol && checker.getExportsOfModule(file.symbol)) ?? [];
  const isAny = (symbol) =>
    checker.getDeclaredTypeOfSymbol(symbol).flags & ts.TypeFlags.Any && symbol.flags & ts.SymbolFlags.TypeAlias;
  const found = exported.find(isAny);
  return found?.declarations && place(found.declarations[0]);
}
