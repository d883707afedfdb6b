/** What can be shown of one change, the longer form and the shorter one. */
export interface Entry {
  full(): string;
  short(): string;
}

/** A heading with entries under it. */
export interface Section {
  readonly open: string;
  readonly close: string;
  readonly entries: readonly Entry[];
  /** The line that tells of so many entries left out. */
  leftOut(count: number): string;
}

/** Fewest UTF-16 code units of a comment: below that not even its frame fits. */
export const leastLength = 2000;

/** Share of the room up to which entries are shown in full; what follows is shown in short, so that more is named. */
const fullShare = 0.6;

/**
 * The sections with as many entries as fit into `room` UTF-16 code units, from the top; every heading and the line about what
 * is left out always stand. Work stops where the room ends, however many entries there are.
 */
export function fitSections(sections: readonly Section[], room: number): { text: string; left: number } {
  const reserved = sections.reduce((sum, section) => sum + frameLength(section), 0);
  const free = Math.max(0, room - reserved);
  let used = 0;
  let left = 0;
  const texts = sections.map((section) => {
    const shown: string[] = [];
    for (const entry of section.entries) {
      const text = pick(entry, used, free);
      if (text === undefined) break;
      shown.push(text);
      used += text.length + 1;
    }
    const missing = section.entries.length - shown.length;
    left += missing;
    return [section.open, ...shown, ...(missing > 0 ? ["", section.leftOut(missing)] : []), section.close].join("\n");
  });
  return { text: texts.join("\n"), left };
}

function pick(entry: Entry, used: number, free: number): string | undefined {
  if (used < free * fullShare) {
    const full = entry.full();
    if (used + full.length + 1 <= free) return full;
  }
  const short = entry.short();
  return used + short.length + 1 <= free ? short : undefined;
}

function frameLength({ open, close, entries, leftOut }: Section): number {
  return open.length + close.length + leftOut(entries.length).length + 4;
}
