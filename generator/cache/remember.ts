import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { placeOf, sumOf, versionOf, type Asked, type Remembered } from "./remembered.js";

/**
 * Remembers a run for `recall`, where the project has a place for it. A record is written beside and takes its place whole; that it
 * cannot be written hurts nobody.
 */
export function remember(asked: Asked, pid: number, run: Remembered): void {
  const [place, version] = [placeOf(asked), versionOf()];
  if (place === undefined || version === undefined) return;
  const text = JSON.stringify(run);
  try {
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(`${place}.${pid}`, `${version}\n${sumOf(text)}\n${text}`);
    renameSync(`${place}.${pid}`, place);
  } catch {
    // A folder that is read-only, or a full disk.
  }
}
