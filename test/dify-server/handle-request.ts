import type { IncomingMessage, ServerResponse } from "node:http";
import { failure, NOT_CHAT_APP, writeAnswer } from "./answer.js";
import type { Answer } from "./answer.js";
import { receiveRequest } from "./received-request.js";
import type { ReceivedRequest } from "./received-request.js";
import { matchPath, missingOf } from "./route.js";
import { ROUTES } from "./routes/index.js";
import type { ServerState } from "./server-state.js";

/** Answers one request, whatever it is. */
export async function handleRequest(
  incoming: IncomingMessage,
  response: ServerResponse,
  state: ServerState,
): Promise<void> {
  const request = await receiveRequest(incoming);
  state.requests.push(request);
  const answer = await findAnswer(request, response, state);
  if (answer !== undefined) writeAnswer(response, answer);
}

async function findAnswer(
  request: ReceivedRequest,
  response: ServerResponse,
  state: ServerState,
): Promise<Answer | undefined> {
  const path = request.path.startsWith("/v1/") ? request.path.slice(3) : "";
  const matches = ROUTES.flatMap((route) => {
    const params = matchPath(route.path, path);
    return params === undefined ? [] : [{ route, params }];
  });
  if (matches.length === 0) return failure(404, "not_found", "The requested URL was not found on the server.");
  const match = matches.find(({ route }) => route.method === request.method);
  if (match === undefined) {
    return failure(405, "method_not_allowed", "The method is not allowed for the requested URL.");
  }
  const refusal = refuseKey(request, state);
  if (refusal !== undefined) return refusal;
  const { route, params } = match;
  if (route.chatOnly === true && state.app === "completion") return NOT_CHAT_APP;
  const missing = missingOf(route, request);
  if (missing !== undefined) {
    return failure(400, "invalid_param", `Missing required parameter: ${missing}`, missing);
  }
  return typeof route.answer === "function" ? route.answer({ request, params, response, state }) : route.answer;
}

function refuseKey({ headers }: ReceivedRequest, state: ServerState): Answer | undefined {
  const [scheme = "", key] = (headers.authorization ?? "").split(" ");
  const isBearer = scheme.toLowerCase() === "bearer" && key !== undefined;
  if (isBearer && key === state.apiKey) return undefined;
  const challenge = { "www-authenticate": 'Bearer realm="api"' };
  if (state.emptyUnauthorized) return { status: 401, headers: challenge };
  const message = isBearer
    ? "Access token is invalid"
    : "Authorization header must be provided and start with 'Bearer'";
  const answer = failure(401, "unauthorized", message);
  return { ...answer, headers: { ...answer.headers, ...challenge } };
}
