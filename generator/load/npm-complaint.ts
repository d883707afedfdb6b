/** What `execFile` rejects with. */
export interface FailedRun extends Error {
  readonly code?: string | number;
  readonly stdout?: Buffer;
  readonly stderr?: Buffer;
}

/** What npm says of a run that failed. */
export interface NpmComplaint {
  /** Such as `E404`; `ENOENT` where there is no npm; nothing where it names none. */
  readonly code: string;
  /** Its code and its own first words. */
  readonly told: string;
  /** What would help. */
  readonly hint: string;
}

/**
 * npm's own error, and what would help.
 * @param specifier the package, as npm was given it
 */
export function npmComplaint(specifier: string, { code: ended, message, stderr: written }: FailedRun): NpmComplaint {
  if (ended === "ENOENT") return { code: "ENOENT", told: "there is no such program.", hint: "Install it." };
  const stderr = written?.toString("utf8") ?? "";
  const lines = stderr
    .split(/\r?\n/)
    .flatMap((line) => /^npm (?:error|ERR!) ?(.*)$/.exec(line.slice(0, 1000))?.[1] ?? []);
  const code = lines.map((line) => /^code (\w+)/.exec(line)?.[1]).find(Boolean) ?? "";
  const said = lines
    .map((line) => line.replace(/^[45]\d\d /, "").trim())
    .filter((line) => line !== "" && !/^code \w|^A complete log|_logs|^errno |^syscall /.test(line));
  const reason = said[0] ?? stderr.trim().split("\n").at(-1) ?? "";
  const told = [code, reason || message].filter(Boolean).join(": ");
  return { code, told, hint: hints[code]?.(specifier) ?? "Try it by itself: npm pack " + specifier };
}

const login = () => "The registry asks for a login: npm login, or a token in .npmrc.";
const network = () =>
  "The registry could not be reached: look at `npm config get registry`, the network and the proxy.";

/** What helps, by npm's code. */
const hints: Readonly<Record<string, (specifier: string) => string>> = {
  E404: () =>
    "Is the name right, and is there a login if it is private? Before the first release, compare with a revision instead: main:openapi.yaml",
  ETARGET: (specifier) => `Look which versions there are: npm view ${specifier.replace(/(?!^)@.*$/, "")} versions`,
  EINVALIDTAGNAME: () => "Write it as name@version or name@tag, such as npm:my-client@latest.",
  EINVALIDPACKAGENAME: () => "Write it as name@version or name@tag, such as npm:my-client@latest.",
  E401: login,
  E403: login,
  ENEEDAUTH: login,
  ENOTFOUND: network,
  EAI_AGAIN: network,
  ECONNREFUSED: network,
  ECONNRESET: network,
  ETIMEDOUT: network,
  ERR_SOCKET_TIMEOUT: network,
};
