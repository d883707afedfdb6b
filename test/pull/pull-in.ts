import { pullCommand, type PullFlags } from "../../generator/commands/pull.js";
import { failure } from "../../generator/commands/failure.js";
import type { Terminal } from "../../generator/commands/terminal.js";
import type { Held } from "../../generator/load/hold.js";

/** What a run of `katagami pull` ended with. */
export interface PullEnd {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  /** What must not outlive the run, and is held still. */
  readonly held: readonly Held[];
}

/** Runs `katagami pull` in a folder, within this process. */
export async function pullIn(
  cwd: string,
  flags: PullFlags = {},
  apis: readonly string[] = [],
  { now = "2026-11-30T12:00:00.000Z", signal = new AbortController().signal } = {},
): Promise<PullEnd> {
  let [out, err] = ["", ""];
  const held = new Set<Held>();
  const terminal: Terminal = {
    ...{ interactive: false, outInteractive: false, cwd, pid: process.pid, signal },
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    isRunning: () => false,
    hold(one) {
      held.add(one);
      return () => void held.delete(one);
    },
    ifStopped: () => {},
  };
  try {
    const code = await pullCommand(apis, flags, terminal, now);
    return { code, out, err, held: [...held] };
  } catch (error) {
    const told = failure(error, terminal);
    return { code: told.code, out, err: `${err}${told.text}\n`, held: [...held] };
  }
}

/** A redocly.yaml with one API that is pulled, and lines of its own under `x-katagami`. */
export function configOf(source: string, root = "spec/shop/openapi.yaml", ...own: readonly string[]): string {
  const lines = ["apis:", "  shop:", `    root: ${root}`, "    x-katagami:", `      source: ${JSON.stringify(source)}`];
  return [...lines, ...own.map((line) => `      ${line}`), ""].join("\n");
}

/** A description with operations of these names, as its publisher writes it. */
export function shopOf(ids: readonly string[], words = ""): string {
  const paths = ids.flatMap((id) => [
    `  /${id}:`,
    "    get:",
    `      operationId: ${id}`,
    `      summary: ${JSON.stringify(`${id}${words}`)}`,
    "      responses: { '200': { description: fine } }",
  ]);
  const head = ["openapi: 3.1.0", "info: { title: Shop, version: '1' } # the publisher's own layout"];
  return [...head, "servers: [{ url: /v1 }]", "paths:", ...paths, ""].join("\n");
}
