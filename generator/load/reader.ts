import { fetchText } from "./fetch-text.js";
import { isUrl } from "./location.js";
import { readTextFile } from "./read-file.js";
import type { ReadSettings, SourceText } from "./load-options.js";

/** Reads files and URLs for one load, each once. */
export interface Reader {
  readonly settings: ReadSettings;
  /** Text at an absolute path or URL; throws ProblemsError. */
  read(location: string): Promise<SourceText>;
  /** Every location that was asked for, in order. */
  locations(): string[];
}

/** A reader that has read nothing yet. */
export function createReader(settings: ReadSettings): Reader {
  const texts = new Map<string, Promise<SourceText>>();
  return {
    settings,
    locations: () => [...texts.keys()],
    read(location) {
      const text = texts.get(location) ?? (isUrl(location) ? fetchText : readTextFile)(location, settings);
      texts.set(location, text);
      return text;
    },
  };
}
