import {
  ApiError,
  createIssueComment,
  createLeanClient,
  getPullRequest,
  getUser,
  listIssueCommentsPages,
  NetworkError,
  retry,
  TimeoutError,
  updateIssueComment,
  type IssueComment,
} from "../../generated/github-comments/src/index.js";
import { waitingForLimits } from "./rate-limits.js";

/** A pull request of a repository, and how it is reached. */
export interface Pull {
  readonly owner: string;
  readonly repo: string;
  readonly number: number;
  /** Where the API answers, such as `https://api.github.com`. */
  readonly apiUrl: string;
  readonly token: string;
  readonly signal: AbortSignal;
  /** Hears how many seconds GitHub asks to wait. */
  readonly onWait: (seconds: number) => void;
}

/** GitHub says no. `status` tells what of; `message` is in its own words. */
export class Refused extends Error {
  override readonly name = "Refused";
  constructor(
    readonly status: number,
    message: string,
    /** Whether it would do so later: too much was asked. */
    readonly isForNow: boolean,
  ) {
    super(message);
  }
}

/** The comments of one pull request. */
export interface Comments {
  /** The commit that the pull request proposes now. */
  head(): Promise<string>;
  /** The oldest comment of the token's owner that a test finds. Where the owner has no name, as that of a workflow, it is a bot's. */
  find(isWanted: (comment: { readonly body: string }) => boolean, author?: string): Promise<Written | undefined>;
  create(body: string): Promise<Written>;
  update(id: number, body: string): Promise<Written>;
}

/** A comment as GitHub has it. */
export interface Written {
  readonly id: number;
  readonly body: string;
  readonly url: string;
}

/** The comments of a pull request, by the client that this toolkit has made of spec/github-comments. @throws Refused */
export function commentsOf({ owner, repo, number, apiUrl, token, signal, onWait }: Pull): Comments {
  const client = createLeanClient({
    baseUrl: apiUrl,
    auth: { Token: token },
    headers: { accept: "application/vnd.github+json", "x-github-api-version": "2022-11-28", "user-agent": "katagami" },
    retry: waitingForLimits(retry({ attempts: 4 }), onWait),
    timeout: 600_000,
  });
  const options = { signal };
  const issue = { owner, repo, issue_number: number };
  return {
    head: () =>
      told(
        async () =>
          (await getPullRequest(client, { path: { owner, repo, pull_number: number } }, options).unwrap()).head.sha,
      ),
    find: (isWanted, author) =>
      told(async () => {
        const isOwn = await authorTest(author, () => getUser(client, {}, options));
        const request = { path: issue, query: { per_page: 100 } };
        for await (const comment of listIssueCommentsPages(client, request, options).items())
          if (isOwn(comment) && isWanted({ body: comment.body ?? "" })) return writtenOf(comment);
        return undefined;
      }),
    create: (body) =>
      told(async () => writtenOf(await createIssueComment(client, { path: issue, body: { body } }, options).unwrap())),
    update: (id, body) =>
      told(async () => {
        const request = { path: { owner, repo, comment_id: id }, body: { body } };
        return writtenOf(await updateIssueComment(client, request, options).unwrap());
      }),
  };
}

/** Whether a comment is by the token's owner: anybody can begin a comment as ours begin. */
async function authorTest(
  author: string | undefined,
  user: () => ReturnType<typeof getUser>,
): Promise<(comment: IssueComment) => boolean> {
  if (author !== undefined) return (comment) => comment.user?.login === author;
  const result = await user();
  if (result.ok && result.data) {
    const { login } = result.data;
    return (comment) => comment.user?.login === login;
  }
  if (result.status !== 403) await user().unwrap();
  return (comment) => comment.user?.type === "Bot";
}

function writtenOf({ id, body, html_url: url }: IssueComment): Written {
  return { id, body: body ?? "", url };
}

/** The outcome of a call; what GitHub or the way to it refuses is Refused, everything else a fault. */
async function told<T>(call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    if (error instanceof ApiError) {
      const { status, message, response } = error;
      const isUsedUp = response.headers.get("x-ratelimit-remaining") === "0";
      const isLimit = isUsedUp || response.headers.has("retry-after") || /\brate limit\b/i.test(message);
      throw new Refused(status, message, status === 429 || (status === 403 && isLimit) || status >= 500);
    }
    if (error instanceof NetworkError || error instanceof TimeoutError) throw new Refused(0, error.message, true);
    throw error;
  }
}
