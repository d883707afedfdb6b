import type ts from "typescript";
import { compiler } from "../../compiler.js";
import type { Candidate } from "./candidate.js";
import { runtimePath, type Side } from "./compared-packages.js";
import type { Library } from "./library.js";
import type { Witness } from "./sdk-change.js";
import { focusMarks } from "./smallest-value.js";
import { virtualFolder, virtualProgram, type VirtualFiles } from "./virtual-program.js";

/**
 * For each list of candidates the first that compiles against the old package and not against the new one, for the right
 * reason; undefined where none does. All of them are in one program.
 * @param packages the files of both packages
 */
export function prove(
  lists: readonly (readonly Candidate[])[],
  packageName: string,
  packages: VirtualFiles,
  library: Library,
): (Witness | undefined)[] {
  const codes = lists.map((list) => list.map(({ code }) => plain(code)));
  const texts = codes.flatMap((list, index) => list.map((code, choice) => [pathOf(index, choice), code] as const));
  const files = new Map([...packages, ...virtualFolder("/old", texts), ...virtualFolder("/new", texts)]);
  const roots = texts.flatMap(([path]) => [`/old/${path}`, `/new/${path}`]);
  const resolve = (name: string, from: string) => {
    if (name.endsWith("/before")) return indexOf("base");
    return name === packageName ? indexOf(from.startsWith("/old/") ? "base" : "revision") : runtimePath(name);
  };
  const program = virtualProgram(roots, files, library, resolve);
  const complaints = (path: string) => {
    const file = program.getSourceFile(path);
    return file ? [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)] : [];
  };
  return lists.map((list, index) => {
    for (const [choice, one] of list.entries()) {
      const path = pathOf(index, choice);
      if (complaints(`/old/${path}`).length > 0) continue;
      const diagnostic = complaints(`/new/${path}`)[0];
      if (diagnostic && isAbout(diagnostic, one))
        return { code: codes[index]![choice]!, diagnostic: textOf(diagnostic) };
    }
    return undefined;
  });
}

function pathOf(index: number, choice: number): string {
  return `${index}-${choice}.ts`;
}

function indexOf(side: Side): string {
  return `/${side}/src/index.ts`;
}

function plain(code: string): string {
  return code.replaceAll(focusMarks[0], "").replaceAll(focusMarks[1], "");
}

/** Whether a complaint is about what the candidate is to show: it stands there, or speaks of it. */
function isAbout({ start = 0, length = 0, messageText }: ts.Diagnostic, { code, about }: Candidate): boolean {
  const from = code.indexOf(focusMarks[0]);
  const to = code.indexOf(focusMarks[1]) - 1;
  if (from < 0 && about === undefined) return true;
  if (from >= 0 && start < to && start + length > from) return true;
  const message = compiler.flattenDiagnosticMessageText(messageText, "\n");
  return (
    about !== undefined && (message.includes(`'${about}'`) || new RegExp(`: .*\\b${escaped(about)}\\b`).test(message))
  );
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

/** The compiler's number and words; of a long chain the first lines, of a long line its beginning. */
function textOf({ code, messageText }: ts.Diagnostic): string {
  const lines = compiler.flattenDiagnosticMessageText(messageText, "\n").split("\n");
  const shown = lines.slice(0, 4).map((line) => (line.length > 300 ? `${line.slice(0, 300)}…` : line));
  return `TS${code}: ${shown.join("\n")}`;
}
