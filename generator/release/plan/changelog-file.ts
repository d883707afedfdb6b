import { gt, valid } from "semver";

/** A section of a changelog file: from its heading to the next one. */
interface Section {
  /** What its heading says, such as `1.2.0`; undefined of what stands before all of them, and of other headings. */
  readonly version: string | undefined;
  readonly text: string;
}

/** The section of a version; undefined where the file has none. */
export function sectionOf(file: string, version: string): string | undefined {
  return sectionsOf(file).find((section) => section.version === version)?.text;
}

/**
 * A changelog with a section put in, newest first. A section of the same version gives way, and so does one of a version that was
 * worked out before and never released; but where it says the same on another day, it stays as it is.
 * @param file what the changelog says so far; empty where there is none
 * @param last the version that was released last
 */
export function withSection(
  file: string,
  section: string,
  { version, last, name }: { readonly version: string; readonly last: string | undefined; readonly name: string },
): string {
  const there = sectionOf(file, version);
  const isSame = there !== undefined && withoutDay(there) === withoutDay(section);
  const whole = `${(isSame ? there : section).trimEnd()}\n`;
  const isOut = ({ version: other }: Section) =>
    other !== version && !(last !== undefined && other !== undefined && gt(other, last));
  const kept = sectionsOf(file).filter(isOut);
  const place = kept.findIndex(({ version: other }) => other !== undefined);
  const [above, below] = place < 0 ? [kept, []] : [kept.slice(0, place), kept.slice(place)];
  const head =
    above
      .map(({ text }) => text)
      .join("")
      .trim() || `# Changelog of ${name}\n\nWhat changed, newest first.`;
  const rest = below
    .map(({ text }) => text)
    .join("")
    .trimEnd();
  return [head, whole.trimEnd(), ...(rest === "" ? [] : [rest])].join("\n\n") + "\n";
}

function withoutDay(section: string): string {
  return section.trim().replace(/^(## \S+) \(\d{4}-\d{2}-\d{2}\)/, "$1");
}

/** Headings within code are none. */
function sectionsOf(file: string): Section[] {
  const sections: { version: string | undefined; lines: string[] }[] = [{ version: undefined, lines: [] }];
  let fence: string | undefined;
  for (const line of file.replace(/\r\n/g, "\n").split("\n")) {
    const mark = /^\s*(`{3,}|~{3,})/.exec(line)?.[1];
    if (mark !== undefined && fence === undefined) fence = mark;
    else if (mark !== undefined && mark.startsWith(fence!) && line.trim() === mark) fence = undefined;
    if (fence === undefined && line.startsWith("## ")) sections.push({ version: versionIn(line), lines: [] });
    sections.at(-1)!.lines.push(line);
  }
  return sections
    .map(({ version, lines }) => ({ version, text: `${lines.join("\n")}\n` }))
    .filter(({ text }) => text.trim() !== "");
}

/** `## 1.2.0`, `## [1.2.0] - 2026-07-11`, `## v1.2.0 (2026-07-11)`. */
function versionIn(heading: string): string | undefined {
  const found = /^## +\[?v?(\d+\.\d+\.\d+[^\s\])]*)/.exec(heading)?.[1];
  return found !== undefined && valid(found) !== null ? found : undefined;
}
