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

/** A pointer in one form, to compare: `#/paths/~1pets`, whether it was written with or without `#` or percent signs. */
export function samePointer(pointer: string): string {
  const fragment = pointer.startsWith("#") ? pointer.slice(1) : pointer;
  try {
    return `#${decodeURIComponent(fragment)}`;
  } catch {
    return `#${fragment}`;
  }
}
