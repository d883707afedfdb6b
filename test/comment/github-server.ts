import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A comment as the server keeps it. */
export interface Kept {
  readonly id: number;
  body: string;
  readonly user: { readonly login: string; readonly type: string } | null;
}

/** What the server is to do beside what GitHub usually does. */
export interface Behaviour {
  /** Who the token belongs to; without it the token is a workflow's, which `/user` refuses. */
  login?: string;
  /** The token may read and nothing else, as it may for a fork. */
  isReadOnly?: boolean;
  /** So many writing requests are refused first, with this status, and `Retry-After`. */
  limited?: { count: number; readonly status: 403 | 429; readonly after: string };
  /** Characters that a comment may have. */
  longest?: number;
  /** The commit that pull request 7 proposes. */
  head?: string;
}

/** A server that behaves as GitHub does with the comments of pull request 7 of octo/pets. */
export interface GitHubServer {
  readonly url: string;
  readonly comments: Kept[];
  /** `POST /repos/…`, in the order in which they came. */
  readonly requests: string[];
  readonly behaviour: Behaviour;
  close(): Promise<void>;
}

export const token = "ghs_0123456789secret";
const issue = "/repos/octo/pets/issues/7/comments";

export async function startGitHub(behaviour: Behaviour = {}): Promise<GitHubServer> {
  const comments: Kept[] = [];
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`);
    void answer(request, response, { url: url(), comments, behaviour });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: url(), comments, requests, behaviour, close };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { url, comments, behaviour }: Pick<GitHubServer, "url" | "comments" | "behaviour">,
): Promise<void> {
  const send = (status: number, value: object, headers: Record<string, string> = {}) => {
    response.writeHead(status, { "content-type": "application/json; charset=utf-8", ...headers });
    response.end(JSON.stringify(value));
  };
  const { pathname, searchParams } = new URL(request.url!, url);
  if (request.headers.authorization !== `Bearer ${token}`) return send(401, { message: "Bad credentials" });
  if (pathname === "/user")
    return behaviour.login === undefined
      ? send(403, { message: "Resource not accessible by integration" })
      : send(200, { login: behaviour.login, type: "User" });
  if (pathname === "/repos/octo/pets/pulls/7")
    return send(200, { number: 7, state: "open", head: { sha: behaviour.head ?? "a".repeat(40) } });

  const update = /^\/repos\/octo\/pets\/issues\/comments\/(\d+)$/.exec(pathname);
  if (request.method === "GET" && pathname === issue) {
    const [size, page] = [Number(searchParams.get("per_page") ?? 30), Number(searchParams.get("page") ?? 1)];
    const rest = comments.length > size * page;
    const link = `<${url}${issue}?per_page=${size}&page=${page + 1}>; rel="next", <${url}${issue}?page=99>; rel="last"`;
    return send(
      200,
      comments.slice(size * (page - 1), size * page).map((each) => shown(each, url)),
      rest ? { link } : {},
    );
  }
  if (!update && !(request.method === "POST" && pathname === issue)) return send(404, { message: "Not Found" });
  const { limited } = behaviour;
  if (limited && limited.count-- > 0)
    return send(
      limited.status,
      { message: "You have exceeded a secondary rate limit." },
      { "retry-after": limited.after },
    );
  if (behaviour.isReadOnly) return send(403, { message: "Resource not accessible by integration" });
  const { body } = JSON.parse(await textOf(request)) as { body: string };
  if (body.length > (behaviour.longest ?? 65_536)) {
    const message = `Body is too long (maximum is ${behaviour.longest ?? 65_536} characters)`;
    return send(422, { message: "Validation Failed", errors: [{ resource: "IssueComment", code: "custom", message }] });
  }
  const found = update && comments.find(({ id }) => id === Number(update[1]));
  if (update && !found) return send(404, { message: "Not Found" });
  if (found) found.body = body;
  const own = { login: behaviour.login ?? "github-actions[bot]", type: behaviour.login ? "User" : "Bot" };
  const kept = found ?? { id: 1000 + comments.length, body, user: own };
  if (!found) comments.push(kept);
  send(found ? 200 : 201, shown(kept, url));
}

function shown(comment: Kept, url: string) {
  return { ...comment, html_url: `${url}/octo/pets/pull/7#issuecomment-${comment.id}` };
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}
