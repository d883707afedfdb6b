import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { commentCommand, type CommentFlags } from "../../generator/commands/comment.js";
import type { DiffResult } from "../../generator/diff/report/diff-result.js";
import { formats } from "../../generator/diff/report/formats.js";
import { startGitHub, token, type Behaviour, type GitHubServer } from "./github-server.js";

export interface Ran {
  readonly code: number;
  /** All that was said. */
  readonly said: string;
  /** The job's summary. */
  readonly summary: string;
}

/** A job of a workflow that comments on pull request 7. */
export interface CommentJob {
  readonly github: GitHubServer;
  /** Comments with a report: results, as Markdown unless told, or a text. */
  run(report: readonly DiffResult[] | string, given?: Partial<CommentFlags> & { event?: object }): Promise<Ran>;
}

export async function startJob(behaviour: Behaviour = {}): Promise<CommentJob> {
  const github = await startGitHub(behaviour);
  const cwd = mkdtempSync(join(tmpdir(), "katagami-comment-"));
  onTestFinished(async () => {
    rmSync(cwd, { recursive: true });
    await github.close();
  });
  return {
    github,
    async run(report, { event = { pull_request: { number: 7 } }, ...flags } = {}) {
      writeFileSync(join(cwd, "event.json"), JSON.stringify(event));
      writeFileSync(join(cwd, "summary.md"), "");
      writeFileSync(join(cwd, "report"), typeof report === "string" ? report : formats.markdown(report, {}));
      let said = "";
      const code = await commentCommand(
        ["report"],
        { id: "diff", ...flags },
        {
          cwd,
          out: (text) => void (said += text),
          err: (text) => void (said += text),
          signal: new AbortController().signal,
          isRunning: () => false,
          hold: () => () => {},
          ifStopped: () => {},
          interactive: false,
          outInteractive: false,
          pid: 1,
          job: { token, repository: "octo/pets", event: "event.json", apiUrl: github.url, summary: "summary.md" },
        },
      );
      return { code, said, summary: readFileSync(join(cwd, "summary.md"), "utf8") };
    },
  };
}
