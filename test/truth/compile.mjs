// Compiles files against a package that lies in memory, as an ordinary strict project would, with the whole library of TypeScript.
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const root = fileURLToPath(new URL("../..", import.meta.url));

const settings = {
  target: ts.ScriptTarget.ES2022,
  lib: ["ES2022", "ESNext.Disposable", "DOM", "DOM.Iterable", "DOM.AsyncIterable"].map(
    (name) => `lib.${name.toLowerCase()}.d.ts`,
  ),
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  types: [],
  strict: true,
  skipLibCheck: true,
  noEmit: true,
};

/** Parsed files by path and text: the library and the runtime are the same in every program. */
const parsed = new Map();
const resolved = new Map();

/**
 * A program over files of the project (`/app/consumer.ts`) and a package, which every bare name but those of dependencies means
 * @param files Map from path to text
 * @param pkg Map from path within the package to text
 * @param before the package that `./before` means
 */
export function programOf(files, pkg, before = pkg) {
  const texts = new Map([
    ...files,
    ...[...pkg].map(([path, text]) => [`/package/${path}`, text]),
    ...[...before].map(([path, text]) => [`/before/${path}`, text]),
  ]);
  const read = (path) => texts.get(path) ?? (existsSync(path) ? readFileSync(path, "utf8") : undefined);
  const host = {
    getSourceFile: (path) => sourceFile(path, texts.get(path)),
    fileExists: (path) => texts.has(path) || existsSync(path),
    readFile: read,
    writeFile: () => {},
    getDefaultLibFileName: () => ts.getDefaultLibFilePath(settings),
    getDefaultLibLocation: () => ts.getDefaultLibFilePath(settings).replace(/\/[^/]*$/, ""),
    getCurrentDirectory: () => "/",
    getCanonicalFileName: (path) => path,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => "\n",
    resolveModuleNameLiterals: (names, from) => names.map(({ text }) => ({ resolvedModule: resolve(text, from) })),
  };
  return ts.createProgram([...files.keys(), "/package/src/index.ts"], settings, host);
}

function resolve(name, from) {
  if (name === "./before") return { resolvedFileName: "/before/src/index.ts", extension: ts.Extension.Ts };
  const inMemory = (path) => ({ resolvedFileName: path, extension: ts.Extension.Ts });
  if (name.startsWith(".") && /^\/(package|before|app)\//.test(from))
    return inMemory(new URL(name, `file://${from}`).pathname.replace(/\.js$/, ".ts"));
  const isDependency = name.startsWith(".") || name.startsWith("openapi-");
  if (!isDependency) return inMemory("/package/src/index.ts");
  const place = /^\/(package|before|app)\//.test(from) ? `${root}index.ts` : from;
  const key = `${name} ${place}`;
  if (!resolved.has(key)) resolved.set(key, ts.resolveModuleName(name, place, settings, ts.sys).resolvedModule);
  return resolved.get(key);
}

function sourceFile(path, text) {
  const known = parsed.get(path);
  if (known !== undefined && (text === undefined || known.text === text)) return known;
  const body = text ?? (existsSync(path) ? readFileSync(path, "utf8") : undefined);
  if (body === undefined) return undefined;
  const file = ts.createSourceFile(path, body, settings.target);
  if (text === undefined || path.includes("/runtime/")) parsed.set(path, file);
  return file;
}

/**
 * What the compiler says of some files.
 * @returns Map from path to its complaints, each with the line (counted from 0) on which it stands
 */
export function complaintsOf(files, pkg, before = pkg) {
  const program = programOf(files, pkg, before);
  return new Map(
    [...files.keys()].map((path) => {
      const file = program.getSourceFile(path);
      const found = [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
      return [path, found.map((one) => complaint(one, file))];
    }),
  );
}

function complaint({ code, start = 0, messageText }, file) {
  const { line } = file.getLineAndCharacterOfPosition(start);
  return { line, text: `TS${code}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}` };
}
