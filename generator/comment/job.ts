/** What GitHub Actions tell a job, as far as a comment needs it. `token` is shown nowhere. */
export interface Job {
  readonly token?: string;
  /** `owner/name`. */
  readonly repository?: string;
  /** Path of a file with what started the workflow, as JSON. */
  readonly event?: string;
  readonly apiUrl?: string;
  /** Path of the file that the job's summary is appended to. */
  readonly summary?: string;
}

/** What is known of the pull request from what started the workflow. */
export interface Started {
  readonly pull?: number;
  /** Of a `workflow_run`: the commit that the first workflow ran on. Nothing else of that run is to be believed. */
  readonly ranOn?: string;
}

/** The environment of GitHub Actions. */
export function jobOf(env: Readonly<Record<string, string | undefined>>): Job {
  const { GITHUB_TOKEN, GITHUB_REPOSITORY, GITHUB_EVENT_PATH, GITHUB_API_URL, GITHUB_STEP_SUMMARY } = env;
  return {
    ...(GITHUB_TOKEN && { token: GITHUB_TOKEN }),
    ...(GITHUB_REPOSITORY && { repository: GITHUB_REPOSITORY }),
    ...(GITHUB_EVENT_PATH && { event: GITHUB_EVENT_PATH }),
    ...(GITHUB_API_URL && { apiUrl: GITHUB_API_URL }),
    ...(GITHUB_STEP_SUMMARY && { summary: GITHUB_STEP_SUMMARY }),
  };
}

/**
 * Reads the text of an event; what is no JSON tells nothing.
 * @see https://docs.github.com/en/webhooks/webhook-events-and-payloads
 */
export function startedBy(event: string): Started {
  const told = parsed(event) as Event | undefined;
  const pull = told?.pull_request?.number ?? (told?.issue?.pull_request ? told.issue.number : undefined);
  const ranOn = told?.workflow_run?.head_sha;
  return {
    ...(Number.isSafeInteger(pull) && { pull: pull as number }),
    ...(typeof ranOn === "string" && { ranOn }),
  };
}

interface Event {
  readonly pull_request?: { readonly number?: unknown };
  readonly issue?: { readonly number?: unknown; readonly pull_request?: unknown };
  readonly workflow_run?: { readonly head_sha?: unknown };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
