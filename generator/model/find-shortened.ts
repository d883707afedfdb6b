import type { ApiShortened } from "./api.js";
import { isShortened } from "./names.js";

/** What has a name of its own in code. */
export interface Named {
  readonly pointer: string;
  /** As the description has it. */
  readonly written: string;
  /** As code has it. */
  readonly name: string;
}

/** What is called by the beginning of its name alone: of the whole one the identifier would be longer than code should have. */
export function findShortened(named: readonly Named[]): ApiShortened[] {
  return named
    .filter(({ written }) => isShortened(written))
    .map(({ pointer, written, name }) => ({
      pointer,
      reason: `its name has ${written.length.toLocaleString("en-US")} characters: in code it is ${name}`,
    }));
}
