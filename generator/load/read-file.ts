import { readdir, readFile, stat } from "node:fs/promises";
import { basename, dirname } from "node:path";
import { fileProblem, ProblemsError } from "../problem.js";
import { closestName } from "./closest-name.js";
import { decodeText, tooLarge } from "./decode-text.js";
import { displayLocation } from "./location.js";
import type { ReadSettings, SourceText } from "./load-options.js";

/** Reads one file from disk. Throws ProblemsError where it is missing, a folder, unreadable, too large or not text. */
export async function readTextFile(path: string, settings: ReadSettings): Promise<SourceText> {
  const file = displayLocation(path, settings.cwd);
  if (settings.readFile) return { location: path, body: decodeText(await settings.readFile(path), file) };
  try {
    const found = await stat(path);
    if (found.isDirectory())
      throw new ProblemsError([fileProblem(file, "source-folder", "This is a folder, not a file.")]);
    if (found.size > settings.maxBytes) throw tooLarge(file, settings.maxBytes);
    return { location: path, body: decodeText(await readFile(path, { signal: settings.signal }), file) };
  } catch (error) {
    settings.signal?.throwIfAborted();
    if (error instanceof ProblemsError) throw error;
    const { code, message } = error as NodeJS.ErrnoException;
    if (code !== "ENOENT" && code !== "ENOTDIR") {
      throw new ProblemsError([fileProblem(file, "source-unreadable", `Cannot read the file: ${message}`)]);
    }
    const siblings = await readdir(dirname(path)).catch(() => []);
    const close = closestName(basename(path), siblings);
    const hint = close === undefined ? undefined : `Did you mean ${close}?`;
    throw new ProblemsError([fileProblem(file, "source-not-found", `No such file: ${file}`, hint)]);
  }
}
