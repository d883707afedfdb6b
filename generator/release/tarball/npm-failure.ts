import { withoutSecrets } from "../secret-formats.js";
import type { Ran } from "../ran.js";

/** What npm said when it failed. */
export interface NpmFailure {
  /** npm's code, such as `E403`; empty where it has none. */
  readonly code: string;
  /** npm's own words, in one line, without anything secret. */
  readonly said: string;
}

/** Codes of npm that tell of the network, not of what was asked. */
const network = new Set(
  "ENOTFOUND EAI_AGAIN ECONNREFUSED ECONNRESET ECONNABORTED EPIPE ETIMEDOUT EHOSTUNREACH ENETUNREACH ERR_SOCKET_TIMEOUT FETCH_ERROR EIDLETIMEOUT ERR_STREAM_PREMATURE_CLOSE ECONNECTIONTIMEOUT ENOTCACHED E500 E502 E503 E504 E522 E524".split(
    " ",
  ),
);

export function isNetwork({ code }: NpmFailure): boolean {
  return network.has(code);
}

/** Reads npm's complaint. */
export function npmFailure({ err, out }: Pick<Ran, "err" | "out">): NpmFailure {
  const lines = err.split(/\r?\n/).flatMap((line) => /^npm (?:error|ERR!) ?(.*)$/.exec(line.slice(0, 2000))?.[1] ?? []);
  const code = lines.map((line) => /^code (\w+)/.exec(line)?.[1]).find(Boolean) ?? "";
  const said = lines
    .map((line) => withoutLabels(line, code))
    .filter((line) => line !== "" && !/^(code|errno|syscall|type|method|path) |^A complete log|_logs/.test(line));
  const words = said[0] ?? (err.trim().split("\n").at(-1) || out.trim().split("\n").at(-1)) ?? "";
  return { code, said: withoutSecrets(words).slice(0, 500) };
}

const labels = "need auth|notarget|notsup|network|publish fail|engine|nospc|enoent|40[0-9]|4[12][0-9]|5[0-9][0-9]";

/** A line without the labels that npm begins it with, of which there may be two. */
function withoutLabels(line: string, code: string): string {
  const label = new RegExp(`^(?:${labels}|${code || "npm"}) `);
  return line.replace(label, "").replace(label, "").trim();
}
