import { fileProblem, ProblemsError } from "../problem.js";
import { referenceCheck, type CheckReference } from "./allowed-references.js";
import { fetchText } from "./fetch-text.js";
import { displayLocation, isUrl } from "./location.js";
import { readTextFile } from "./read-file.js";
import type { ReadSettings, SourceText } from "./load-options.js";

/** Reads files and URLs for one load, each once. */
export interface Reader {
  readonly settings: ReadSettings;
  /** Text at an absolute path or URL that a person named; throws ProblemsError. */
  read(location: string): Promise<SourceText>;
  /** Text that a reference of the description leads to, where it may; throws ProblemsError. */
  follow(location: string): Promise<SourceText>;
  /** Every location that was asked for, in order. */
  locations(): string[];
}

/** A reader that has read nothing yet. */
export function createReader(settings: ReadSettings): Reader {
  const texts = new Map<string, Promise<SourceText>>();
  let check: Promise<CheckReference> | undefined;

  function read(location: string, checkRedirect?: CheckReference): Promise<SourceText> {
    const known = texts.get(location);
    if (known !== undefined) return known;
    const text = isUrl(location) ? fetchText(location, settings, checkRedirect) : readTextFile(location, settings);
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
