import { dirname } from "node:path";
import type ts from "typescript";
import { compiler } from "../../compiler.js";
import { consumerHost } from "./consumer-host.js";
import { ProblemsError, fileProblem } from "../../problem.js";
import type { PackageSource } from "./sdk-change.js";

/** A place in a consumer's own code that stops compiling. */
export interface ConsumerBreak {
  /** Absolute. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
  /** Such as `TS2345`. */
  readonly code: string;
  readonly message: string;
}

/**
 * The errors that a consumer's project has with the new package and not with the old one, in its own files. The project is
 * read through `ts.sys`; wherever it imports the package it is given one of the two, whatever is installed.
 * @throws ProblemsError where the project's configuration cannot be read
 */
export function consumerVerdict(
  tsconfigPath: string,
  packageName: string,
  base: PackageSource,
  revision: PackageSource,
): ConsumerBreak[] {
  const parsed = new Map<string, ts.SourceFile | undefined>();
  return projectsOf(tsconfigPath).flatMap((project) => {
    const errors = (source: PackageSource) => errorsOf(project, packageName, source, parsed);
    const known = new Set(errors(base).map(placeOf));
    return errors(revision)
      .filter((error) => !known.has(placeOf(error)))
      .map(breakOf);
  });
}

/** A configuration and those that it refers to, each once. */
function projectsOf(tsconfigPath: string, seen = new Set<string>()): ts.ParsedCommandLine[] {
  if (seen.has(tsconfigPath)) return [];
  seen.add(tsconfigPath);
  const { config, error } = compiler.readConfigFile(tsconfigPath, (path) => compiler.sys.readFile(path));
  if (error) throw unreadable(tsconfigPath, error);
  const project = compiler.parseJsonConfigFileContent(
    config,
    compiler.sys,
    dirname(tsconfigPath),
    undefined,
    tsconfigPath,
  );
  const others = (project.projectReferences ?? []).flatMap((reference) =>
    projectsOf(compiler.resolveProjectReferencePath(reference), seen),
  );
  const empty = project.errors.find(({ category }) => category === compiler.DiagnosticCategory.Error);
  if (empty && others.length === 0) throw unreadable(tsconfigPath, empty);
  return project.fileNames.length > 0 ? [project, ...others] : others;
}

function errorsOf(
  { options, fileNames }: ts.ParsedCommandLine,
  packageName: string,
  source: PackageSource,
  parsed: Map<string, ts.SourceFile | undefined>,
): ts.DiagnosticWithLocation[] {
  const { host, isOwn } = consumerHost({ ...options, noEmit: true }, packageName, source, parsed);
  const program = compiler.createProgram(fileNames, { ...options, noEmit: true }, host);
  const own = program.getSourceFiles().filter((file) => isOwn(file.fileName));
  return own
    .flatMap((file) => [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)])
    .filter(isLocated);
}

function isLocated(diagnostic: ts.Diagnostic): diagnostic is ts.DiagnosticWithLocation {
  return diagnostic.file !== undefined && diagnostic.category === compiler.DiagnosticCategory.Error;
}

/** The words of a message may change with the types it prints; what is wrong, and where, does not. */
function placeOf({ file, start, code }: ts.DiagnosticWithLocation): string {
  return `${file.fileName}:${start}:${code}`;
}

function breakOf({ file, start, code, messageText }: ts.DiagnosticWithLocation): ConsumerBreak {
  const { line, character } = file.getLineAndCharacterOfPosition(start);
  const message = compiler.flattenDiagnosticMessageText(messageText, "\n");
  return { file: file.fileName, line: line + 1, column: character + 1, code: `TS${code}`, message };
}

function unreadable(tsconfigPath: string, { messageText }: ts.Diagnostic): ProblemsError {
  return new ProblemsError([
    fileProblem(tsconfigPath, "consumer", compiler.flattenDiagnosticMessageText(messageText, "\n")),
  ]);
}
