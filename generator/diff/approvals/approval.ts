/** A team's word that it knows of a change: found again by rule and place, never by the words of a message. */
export interface Approval {
  /** Id of the rule. */
  readonly id: string;
  /** JSON pointer of the place, on either side. */
  readonly pointer: string;
  readonly reason: string;
  /** Last day on which it counts, `YYYY-MM-DD`. */
  readonly until: string;
}

/** An approval, and where it is written. */
export interface WrittenApproval extends Approval {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** The names that an entry has to have, in the order in which they are written. */
export const approvalFields = ["id", "pointer", "reason", "until"] as const satisfies readonly (keyof Approval)[];

/** Whether a text is a day of the calendar, `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** Whether a text is the pointer of a place, or `#`, the whole document. */
export function isPointer(text: string): boolean {
  return text === "#" || /^#?\//.test(text);
}

/** A pointer in one form, to compare: `#/paths/~1pets`, whether it was written with or without `#` or percent signs. */
export function samePointer(pointer: string): string {
  const fragment = pointer.startsWith("#") ? pointer.slice(1) : pointer;
  try {
    return `#${decodeURIComponent(fragment)}`;
  } catch {
    return `#${fragment}`;
  }
}

/**
 * The text of an approvals file with one more entry at its end. Nothing else changes: comments, order and the file's own
 * indentation and line ends stay. A list in brackets gets its entry before the last bracket.
 */
export function addApproval(text: string, approval: Approval): string {
  const newline = text.includes("\r\n") ? "\r\n" : "\n";
  const fields = approvalFields.map((field) => `${field}: ${scalar(approval[field])}`);
  const end = flowEnd(text);
  if (/^[ \t]*\[\s*[^\]\s]/m.test(text) && end >= 0) {
    const before = text.slice(0, end).trimEnd().replace(/,$/, "");
    return `${before},${newline}  { ${fields.join(", ")} }${text.slice(end)}`;
  }
  const indent = /^([ \t]*)- /m.exec(text)?.[1] ?? "";
  const entry = fields.map((line, index) => `${indent}${index === 0 ? "- " : "  "}${line}`).join(newline);
  const kept = withoutEmptyList(text);
  const gap = kept === "" || /\r?\n$/.test(kept) ? "" : newline;
  return `${kept}${gap}${entry}${newline}`;
}

/** Where the last bracket of a flow list stands, which a comment may follow; -1 where none ends the text. */
function flowEnd(text: string): number {
  const whole = text.trimEnd();
  const line = whole.slice(whole.lastIndexOf("\n") + 1);
  const comment = line.search(/(?:^|[ \t])#/);
  const uncommented = comment < 0 ? whole : whole.slice(0, whole.length - line.length + comment).trimEnd();
  const list = [uncommented, whole].find((each) => each.endsWith("]"));
  return list === undefined ? -1 : list.length - 1;
}

/** An empty flow list or a document's end would stand in the way of a block list. */
function withoutEmptyList(text: string): string {
  return text.replace(/^\[[ \t]*\][ \t]*(?=\r?$|#)/m, "").replace(/^\.\.\.[ \t]*\r?\n?$/m, "");
}

/** Text as a double-quoted scalar, whose escapes are those of JSON; a day stays bare, for people. */
function scalar(text: string): string {
  if (/^[a-z][a-z0-9]*(-[a-z0-9]+)+$/.test(text) || /^\d{4}-\d{2}-\d{2}$/.test(text)) return text;
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
