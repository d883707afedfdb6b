import { readdir, readFile, stat } from "node:fs/promises";
import { basename, dirname } from "node:path";
import { redirectCheck, referenceCheck, type CheckReference } from "./allowed-references.js";
import { atMost } from "./at-most.js";
import { closestName } from "../closest-name.js";
import { decodeText, tooLarge } from "./decode-text.js";
import { fetchChanged, fetchText } from "./fetch-text.js";
import type { ReadSettings, SourceText, Validators } from "./load-options.js";
import { isUrl, displayLocation } from "./location.js";
import { fileProblem, ProblemsError } from "../problem.js";

/** Reads files and URLs for one load, each once. */
export interface Reader {
  readonly settings: ReadSettings;
  /** Text at an absolute path or URL that a person named; throws ProblemsError. */
  read(location: string): Promise<SourceText>;
  /** Text that a reference of the description leads to, where it may; throws ProblemsError. */
  follow(location: string): Promise<SourceText>;
  /**
   * Asks a server whether it has another text than the one that is known; that is read then, and not fetched again.
   * @param known what the server said of the text that is known
   */
  isChanged(url: string, known: Validators): Promise<boolean>;
  /** Every location that was asked for, in order. */
  locations(): string[];
}

/** Most requests at once: a description of thousands of files shall not be an attack on its server. */
const mostRequests = 16;

/** A reader that has read nothing yet. */
export function createReader(settings: ReadSettings): Reader {
  const texts = new Map<string, Promise<SourceText>>();
  const fetching = atMost(mostRequests);
  const hostCheck = settings.keepsHost ? redirectCheck(settings) : undefined;
  let check: Promise<CheckReference> | undefined;

  function read(location: string, checkRedirect?: CheckReference): Promise<SourceText> {
    const known = texts.get(location);
    if (known !== undefined) return known;
    settings.onRead?.(location);
    const text = isUrl(location)
      ? fetching(() => fetchText(location, settings, checkRedirect ?? hostCheck))
      : readTextFile(location, settings);
    texts.set(location, text);
    return text;
  }

  async function checkOfSource(): Promise<CheckReference> {
    const source = await texts.get(settings.source)?.catch(() => undefined);
    return referenceCheck(settings, source?.location ?? settings.source);
  }

  return {
    settings,
    locations: () => [...texts.keys()],
    read: (location) => read(location),
    async isChanged(url, known) {
      const text = await fetching(() => fetchChanged(url, known, settings, hostCheck));
      if (text !== undefined) texts.set(url, Promise.resolve(text));
      return text !== undefined;
    },
    async follow(location) {
      const mayLead = await (check ??= checkOfSource());
      if (!texts.has(location)) await mayLead(location);
      if (texts.size >= settings.maxFiles && !texts.has(location)) {
        const message = `The description refers to more than ${settings.maxFiles.toLocaleString("en-US")} files.`;
        throw new ProblemsError([fileProblem(displayLocation(location, settings.cwd), "too-many-files", message)]);
      }
      return read(location, mayLead);
    },
  };
}

/** Reads one file from disk. Throws ProblemsError where it is missing, a folder, unreadable, too large or not text. */
export async function readTextFile(path: string, settings: ReadSettings): Promise<SourceText> {
  const file = displayLocation(path, settings.cwd);
  const bytes = settings.given.get(path) ?? (await settings.readFile?.(path));
  if (bytes !== undefined) {
    if (bytes.byteLength > settings.maxBytes) throw tooLarge(file, settings.maxBytes);
    return { location: path, body: decodeText(bytes, file), bytes };
  }
  try {
    const found = await stat(path);
    if (found.isDirectory())
      throw new ProblemsError([fileProblem(file, "source-folder", "This is a folder, not a file.")]);
    if (found.size > settings.maxBytes) throw tooLarge(file, settings.maxBytes);
    const bytes = await readFile(path, { signal: settings.signal });
    return { location: path, body: decodeText(bytes, file), bytes };
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
