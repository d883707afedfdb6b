import { quote } from "../voice.js";

type Extended = Readonly<Record<string, unknown>>;

/** When something will be gone. */
export interface Sunset {
  /** YYYY-MM-DD; undefined where what is written is no date. */
  readonly date: string | undefined;
  readonly text: string;
}

/** Whether something is marked as deprecated. */
export function isDeprecated(piece: Extended | undefined): boolean {
  return piece?.deprecated === true;
}

/** The `x-sunset` of a piece; undefined where it has none. */
export function sunsetOf(piece: Extended): Sunset | undefined {
  const value = piece["x-sunset"];
  if (value === undefined || value === null) return undefined;
  const text = value instanceof Date ? value.toISOString() : String(value);
  const date = /^(\d{4}-\d{2}-\d{2})(T.*)?$/.exec(text)?.[1];
  return { date: date !== undefined && !Number.isNaN(Date.parse(text)) ? date : undefined, text };
}

/** How a piece that is deprecated says when it will be gone. */
export type SunsetState = "unsaid" | "missing" | "invalid" | "soon" | "announced";

/**
 * Judges the sunset date of a piece that became deprecated.
 * @param notice days between today and the date that are asked for; 0 asks for no date at all
 */
export function sunsetState(piece: Extended, today: string, notice: number): { state: SunsetState; words: string } {
  const sunset = sunsetOf(piece);
  if (sunset === undefined)
    return notice > 0 ? { state: "missing", words: ", without a sunset date" } : { state: "unsaid", words: "" };
  if (sunset.date === undefined)
    return { state: "invalid", words: `, with a sunset date that is none: '${sunset.text}'` };
  if (daysBetween(today, sunset.date) < notice)
    return { state: "soon", words: `, with the sunset date '${sunset.date}', which is too early` };
  return { state: "announced", words: `, with the sunset date '${sunset.date}'` };
}

/** Days from one date to another; negative where the other one is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** The days of notice that something of a stability level is owed. */
export function noticeOf(piece: Extended, notice: Notice): number {
  const rank = stabilityRank(stabilityOf(piece));
  if (rank !== undefined && rank < 2) return 0;
  return (rank === 2 ? notice.beta : notice.stable) ?? 0;
}

/** Days between a deprecation and its sunset date, by stability level. */
export interface Notice {
  readonly beta?: number;
  readonly stable?: number;
}

/** The `x-stability-level` of a piece; what has none is stable. */
export function stabilityOf(piece: Extended): string {
  const level = piece["x-stability-level"];
  if (level === undefined || level === null || level === "") return "stable";
  return typeof level === "string" ? level : JSON.stringify(level);
}

/** How stable a level is; undefined for a level that is none. */
export function stabilityRank(level: string): number | undefined {
  const index = ["draft", "alpha", "beta", "stable"].indexOf(level);
  return index < 0 ? undefined : index;
}

/** Whether changes of a piece do not count yet: it is a draft or an alpha. */
export function isUnstable(piece: Extended): boolean {
  const rank = stabilityRank(stabilityOf(piece));
  return rank !== undefined && rank < 2;
}

/** How something that is gone went: unannounced, after it had been deprecated, with a date that is none, or too early; undefined where its day had come. */
export function departure(piece: Extended, today: string) {
  if (!isDeprecated(piece)) return { state: "unannounced", how: "without having been deprecated" } as const;
  const sunset = sunsetOf(piece);
  if (sunset === undefined) return { state: "announced", how: "after it had been deprecated" } as const;
  if (sunset.date === undefined)
    return { state: "unreadable", how: `with a sunset date that is none: ${quote(sunset.text)}` } as const;
  return today < sunset.date
    ? ({ state: "early", how: `before its sunset date ${quote(sunset.date)}` } as const)
    : undefined;
}
