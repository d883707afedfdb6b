import type { Stage } from "../generate.js";
import { styler, type Terminal } from "./terminal.js";

export interface StageLines {
  onStage(stage: Stage | "write" | "check", detail: string): void;
  onProgress(message: string): void;
}

/** A line for each stage when it ends; on a terminal with its time, and with what a long one is doing meanwhile. */
export function stageLines(api: string, terminal: Terminal, quiet: boolean): StageLines {
  const style = styler(terminal);
  let since = performance.now();
  const clear = terminal.interactive ? "\r\u001b[2K" : "";
  if (!quiet) terminal.err(`${style("bold", api)}\n`);
  return {
    onStage(stage, detail) {
      const time = terminal.interactive ? style("dim", `${Math.round(performance.now() - since)} ms`.padStart(9)) : "";
      since = performance.now();
      if (!quiet) terminal.err(`${clear}  ${stage.padEnd(10)}${time} ${detail}\n`);
    },
    onProgress(message) {
      if (!quiet && terminal.interactive) terminal.err(`${clear}  ${style("dim", message)}`);
    },
  };
}
