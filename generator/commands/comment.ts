import { resolve } from "node:path";
import { bodyOf, isOf, longest } from "../comment/body.js";
import type { Comments, Written } from "../comment/github.js";
import { startedBy, type Started } from "../comment/job.js";
import { markdown } from "../diff/report/markdown/markdown.js";
import { readResults } from "../diff/report/read-results.js";
import { printableLines } from "../diff/report/text/style.js";
import { readSettings } from "../load/load-options.js";
import { readTextFile } from "../load/reader.js";
import { plural } from "../plural.js";
import { addToFile } from "../write/add-to-file.js";
import { exitCode, type ExitCode, UsageError } from "./failure.js";
import type { Terminal } from "./terminal.js";

export interface CommentFlags {
  readonly repo?: string;
  readonly pull?: number;
  readonly id: string;
  readonly author?: string;
  /** UTF-16 code units. */
  readonly maxLength?: number;
  readonly strict?: boolean;
}

/** `katagami comment REPORT`: keeps one comment on a pull request that says what the report says. Exits with 1 where GitHub refuses, but for a read-only token. */
export async function commentCommand(
  [file]: readonly string[],
  flags: CommentFlags,
  terminal: Terminal,
): Promise<ExitCode> {
  const { Refused } = await import("../comment/github.js");
  const started = await startOf(terminal);
  const report = await readReport(file!, started, flags, terminal);
  const say = (text: string) => terminal.err(`${printableLines(text)}\n`);
  const pull = flags.pull ?? started.pull;
  if (pull === undefined)
    throw new UsageError("Which pull request is meant? What started this job is none.", "Say it with --pull 12.");
  try {
    return await comment(report, started, { ...flags, pull }, terminal, say);
  } catch (error) {
    if (!(error instanceof Refused) || terminal.signal.aborted) throw error;
    if (error.status === 403 && !error.isForNow) return summary(report, flags, terminal, say);
    const where = error.status === 0 ? "GitHub cannot be reached" : "GitHub refuses";
    say(`No comment: ${where}. ${error.message}`);
    say(
      `→ ${hints[error.status] ?? (error.isForNow ? "Run this job again later." : "Look at its status page, and at --repo and --pull.")}`,
    );
    return exitCode.failed;
  }
}

const hints: Readonly<Record<number, string>> = {
  401: "The token is wrong or has expired: give GITHUB_TOKEN another one.",
  404: "Look at --repo and --pull; what the token may not see is not found either.",
};

async function startOf({ job, cwd, signal }: Terminal): Promise<Started> {
  if (job?.event === undefined) return {};
  return startedBy((await readTextFile(resolve(cwd, job.event), readSettings(job.event, { cwd, signal }))).body);
}

/** The report in Markdown. What comes from another run is data alone, which nothing but our own words are made of. */
async function readReport(
  file: string,
  started: Started,
  flags: CommentFlags,
  { cwd, signal }: Terminal,
): Promise<string> {
  const { body } = await readTextFile(resolve(cwd, file), readSettings(file, { cwd, signal }));
  if (!body.trimStart().startsWith("{")) {
    if (started.ranOn === undefined) return body;
    throw new UsageError(
      "A report that another workflow made has to be JSON: anybody may have written its Markdown.",
      "katagami diff --format json --output report.json",
    );
  }
  const results = readResults(body);
  if (typeof results === "string")
    throw new UsageError(`${file} is no report: ${results}.`, "katagami diff --format json --output report.json");
  return markdown(results, { limit: (flags.maxLength ?? longest) - markerRoom });
}

/** Room for the first line of a comment, which says whose it is. */
const markerRoom = 200;

async function comment(
  report: string,
  started: Started,
  flags: CommentFlags & { readonly pull: number },
  terminal: Terminal,
  say: (text: string) => void,
): Promise<ExitCode> {
  const comments = await openComments(flags, terminal, say);
  if (started.ranOn !== undefined && (await comments.head()) !== started.ranOn) {
    say(`No comment: the run was not for what pull request ${flags.pull} proposes now.`);
    return flags.strict ? exitCode.failed : exitCode.done;
  }
  const found = await comments.find((each) => isOf(flags.id, each), flags.author);
  const written = await write(report, found, flags, comments);
  if (written === "nothing")
    say(found ? `The comment is folded already: ${found.url}` : "Nothing to tell, and no comment.");
  else if (written === "same") say(`The comment says so already: ${found!.url}`);
  else say(`Comment ${found ? "updated" : "written"}: ${written.url}`);
  return exitCode.done;
}

async function openComments(
  { repo, pull: number }: CommentFlags & { readonly pull: number },
  { job = {}, signal }: Terminal,
  say: (text: string) => void,
): Promise<Comments> {
  const [owner, name, more] = (repo ?? job.repository ?? "").split("/");
  if (!owner || !name || more !== undefined)
    throw new UsageError("Which repository is meant?", "Say it with --repo owner/name.");
  if (!job.token)
    throw new UsageError(
      "There is no token in GITHUB_TOKEN.",
      "In a workflow: env: { GITHUB_TOKEN: ${{ github.token }} }, and permissions: { pull-requests: write }",
    );
  const apiUrl = job.apiUrl ?? "https://api.github.com";
  const { protocol, hostname } = URL.canParse(apiUrl) ? new URL(apiUrl) : { protocol: "", hostname: "" };
  if (protocol !== "https:" && !(protocol === "http:" && /^(localhost|127\.0\.0\.1|\[::1\])$/.test(hostname)))
    throw new UsageError(
      "GITHUB_API_URL is no https address, and the token goes to no other.",
      "https://api.github.com",
    );
  const { commentsOf } = await import("../comment/github.js");
  const onWait = (seconds: number) => say(`GitHub asks to wait ${plural(seconds, "second")} …`);
  return commentsOf({ owner, repo: name, number, apiUrl, token: job.token, signal, onWait });
}

/** Writes the comment where it says something else than it did; shorter, where GitHub finds it too long. */
async function write(
  report: string,
  found: Written | undefined,
  { id, maxLength = longest }: CommentFlags,
  comments: Comments,
): Promise<Written | "nothing" | "same"> {
  const { Refused } = await import("../comment/github.js");
  for (const share of [1, 0.9, 0.5, 0.25]) {
    const body = bodyOf(id, report, found, Math.floor(maxLength * share));
    if (body === undefined) return "nothing";
    if (found && sameText(found.body, body)) return "same";
    try {
      return found ? await comments.update(found.id, body) : await comments.create(body);
    } catch (error) {
      if (!(error instanceof Refused && error.status === 422) || share === 0.25) throw error;
    }
  }
  return "nothing";
}

/** GitHub keeps lines and their ends as it likes. */
function sameText(one: string, other: string): boolean {
  const plain = (text: string) => text.replace(/\r\n/g, "\n").trim();
  return plain(one) === plain(other);
}

/** The token may only read, as it may for a fork: the report goes to the job's summary. */
function summary(
  report: string,
  flags: CommentFlags,
  { job, cwd, out, hold }: Terminal,
  say: (text: string) => void,
): ExitCode {
  const path = job?.summary;
  const text = bodyOf(flags.id, report, undefined, 1_000_000) ?? report;
  if (path === undefined) out(text);
  else addToFile(resolve(cwd, path), `${text}\n`, { path, option: "GITHUB_STEP_SUMMARY", hold });
  say(
    `No comment: the token may only read, as it may for a fork. The report is in ${path === undefined ? "the output" : "the job's summary"}.`,
  );
  return flags.strict ? exitCode.failed : exitCode.done;
}
