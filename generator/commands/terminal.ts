/** Where a command writes: results to `out`, everything about them to `err`. */
export interface Terminal {
  out(text: string): void;
  err(text: string): void;
  /** Whether a person is watching: progress is shown and colours are used. */
  readonly interactive: boolean;
  readonly cwd: string;
  readonly signal: AbortSignal;
}

export type Style = "bold" | "dim" | "red" | "yellow" | "green";

const codes: Record<Style, [open: number, close: number]> = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  yellow: [33, 39],
  green: [32, 39],
};

/** Styles a text on a terminal, and leaves it plain in a pipe. */
export function styler({ interactive }: Pick<Terminal, "interactive">): (style: Style, text: string) => string {
  return (style, text) => (interactive ? `\u001b[${codes[style][0]}m${text}\u001b[${codes[style][1]}m` : text);
}
