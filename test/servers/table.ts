import type { Server } from "./server.js";

/** One call of a program, and why it is not right. */
export interface Outcome {
  readonly call: string;
  readonly why: string;
}

/** A server, and how the calls to it ended. */
export interface Row {
  readonly server: Server;
  readonly operations: number;
  readonly outcomes: readonly Outcome[];
}

/** The table of docs/servers.md, with the sum below. */
export function tableOf(rows: readonly Row[]): string {
  const lines = rows.map(({ server, operations, outcomes }) => [
    server.name,
    server.version(),
    operations,
    outcomes.filter(({ why }) => why === "").length,
    outcomes.length,
  ]);
  const sum = (column: number) => lines.reduce((total, line) => total + Number(line[column]), 0);
  const all = [
    ["Server", "Version", "Operations", "Calls right", "Calls tried"],
    ["---", "---", "---:", "---:", "---:"],
    ...lines,
    ["all", "", sum(2), sum(3), sum(4)],
  ];
  return all.map((cells) => `| ${cells.join(" | ")} |\n`).join("");
}
