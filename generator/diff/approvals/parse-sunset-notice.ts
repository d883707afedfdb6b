import type { Notice } from "../wire/lifecycle.js";
import type { Reading } from "./reading.js";

/** Reads `beta=31,stable=180`: days by stability level; none where nothing is said. */
export function parseSunsetNotice(text = ""): Reading<Notice> {
  const notice: { beta?: number; stable?: number } = {};
  for (const part of text === "" ? [] : text.split(",")) {
    const [, level, days] = /^\s*(beta|stable)\s*=\s*(\d+)\s*$/.exec(part) ?? [];
    if (level === undefined)
      return { mistake: `\`${part.trim()}\` is no level and days: write beta=31 or stable=180.` };
    notice[level as keyof Notice] = Number(days);
  }
  return { value: notice };
}
