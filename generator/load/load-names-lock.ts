import { existsSync } from "node:fs";
import { readFile as readFromDisk } from "node:fs/promises";
import { resolve } from "node:path";
import { Source, YamlParseError } from "./openapi-core.js";
import { fileProblem, ProblemsError, type Problem } from "../problem.js";
import { decodeText } from "./decode-text.js";
import { displayLocation } from "./location.js";
import { parseSource, syntaxProblem } from "./parse-source.js";
import { positionAt, type Position } from "./position.js";

/** What a names lock says, unchecked. */
export interface NamesLockFile {
  readonly text: string;
  readonly value: unknown;
  locate(pointer: string): Position;
}

/**
 * Reads a `names.lock.yaml`; undefined where there is none.
 * @param readFile reads it where it is not on disk, and gives an error where it is not there
 * @throws ProblemsError where it is no YAML, or has a key twice
 */
export async function loadNamesLock(
  path: string,
  cwd: string,
  readFile?: (path: string) => Promise<Buffer>,
): Promise<NamesLockFile | undefined> {
  const absolute = resolve(cwd, path);
  if (!readFile && !existsSync(absolute)) return undefined;
  const bytes = await (readFile ?? readFromDisk)(absolute);
  const text = decodeText(bytes, displayLocation(absolute, cwd));
  const source = new Source(absolute, text);
  const mark = text.split("\n").findIndex((line) => /^(<{7}|={7}|>{7})/.test(line));
  if (mark >= 0) throw new ProblemsError([merged(displayLocation(absolute, cwd), mark + 1)]);
  const locate = (pointer: string) => ({ file: displayLocation(absolute, cwd), ...positionAt(source, pointer, true) });
  try {
    const { value, problems } = parseSource(source, cwd, false);
    if (problems.length > 0) throw new ProblemsError(problems.map((each) => ({ ...each, severity: "error" })));
    return { text, value, locate };
  } catch (error) {
    if (!(error instanceof YamlParseError)) throw error;
    const hint = "Mend that line, or restore the file from git; then run katagami generate.";
    throw new ProblemsError([{ ...syntaxProblem(error, cwd), rule: "names-lock", hint }]);
  }
}

function merged(file: string, line: number): Problem {
  const message = "A merge left its marks here: both sides pin names.";
  const hint = "Keep the lines of both sides, take the marks out, and run katagami generate.";
  return { ...fileProblem(file, "names-lock", message, hint), line };
}
