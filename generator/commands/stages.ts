import type { Stage } from "../read-description.js";
import { printableLines } from "../diff/report/text/style.js";
import { waitLines } from "./read-flags.js";
import { styler, type Terminal } from "./terminal.js";

export interface StageLines {
  onWait(message: string): void;
  onStage(stage: Stage | "fetch" | "judge" | "write" | "check" | "names" | "suggest", detail: string): void;
  onProgress(message: string): void;
  /** Takes the last progress away, before something else is written. */
  clear(): void;
}

const timeWidth = 9;

/** What stands in place of a time. */
export function noTime({ interactive }: Pick<Terminal, "interactive">): string {
  return interactive ? " ".repeat(timeWidth) : "";
}

/** A line about a stage that has ended. */
export function stageLine(stage: string, time: string, detail: string): string {
  return `  ${stage.padEnd(10)}${time} ${printableLines(detail)}\n`;
}

/** What runs after a stage and may take long: a stage is told when it ends. */
const next: Readonly<Record<string, Stage>> = { load: "normalise", normalise: "model", model: "emit", emit: "print" };

/** Milliseconds of silence after which a log is told what goes on, too. */
const silence = 10_000;

/**
 * A line for each stage when it ends; on a terminal with its time, and with what a long one is doing meanwhile. A log gets a
 * line of that only where it has been silent for long.
 * @param now milliseconds since any moment
 */
export function stageLines(
  api: string,
  terminal: Terminal,
  quiet: boolean,
  now: () => number = () => performance.now(),
): StageLines {
  const style = styler(terminal);
  let since = now();
  let spoke = since;
  let progress = false;
  const wait = waitLines(terminal, quiet);
  const clear = () => {
    if (progress) terminal.err("\r\u001b[2K");
    progress = false;
  };
  const onProgress = (message: string) => {
    if (quiet || (!terminal.interactive && now() - spoke < silence)) return;
    spoke = now();
    clear();
    terminal.err(`  ${style("dim", printableLines(message))}${terminal.interactive ? "" : "\n"}`);
    progress = terminal.interactive;
  };
  if (!quiet) terminal.err(`${style("bold", printableLines(api))}\n`);
  onProgress("load …");
  return {
    onStage(stage, detail) {
      const time = terminal.interactive ? style("dim", `${Math.round(now() - since)} ms`.padStart(timeWidth)) : "";
      since = spoke = now();
      clear();
      if (!quiet) terminal.err(stageLine(stage, time, detail));
      if (next[stage] !== undefined) onProgress(`${next[stage]} …`);
    },
    onProgress,
    onWait(message) {
      clear();
      wait(message);
    },
    clear,
  };
}
