import type { ServerResponse } from "node:http";
import type { Answer } from "./answer.js";
import type { ReceivedRequest } from "./received-request.js";
import type { ServerState } from "./server-state.js";

/** One request on its way to its answer. */
export interface Call {
  request: ReceivedRequest;
  params: Readonly<Record<string, string>>;
  response: ServerResponse;
  state: ServerState;
}

/** One operation: what it needs, and what it answers. */
export interface Route {
  method: "GET" | "POST" | "PUT" | "DELETE";
  path: string;
  /** Body fields that must be there. */
  body?: readonly string[];
  /** Query parameters that must be there. */
  query?: readonly string[];
  /** Refuses an app that is not a chat app. */
  chatOnly?: boolean;
  /** Gives the answer, or undefined after writing it itself. */
  answer: Answer | ((call: Call) => Answer | undefined | Promise<Answer | undefined>);
}

/** Reads the parameters out of a path that fits the template, or undefined if it does not fit. */
export function matchPath(template: string, path: string): Record<string, string> | undefined {
  const wanted = template.split("/");
  const given = path.split("/");
  if (wanted.length !== given.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, part] of wanted.entries()) {
    const value = given[index] ?? "";
    if (!part.startsWith(":")) {
      if (part !== value) return undefined;
      continue;
    }
    try {
      params[part.slice(1)] = decodeURIComponent(value);
    } catch {
      return undefined;
    }
    if (value === "") return undefined;
  }
  return params;
}

/** Names the first required field or parameter that is missing; a user without a name is no user. */
export function missingOf(route: Route, { body, query }: ReceivedRequest): string | undefined {
  const isMissing = (name: string, value: unknown) =>
    value === undefined || value === null || (name === "user" && value === "");
  return (
    route.body?.find((name) => isMissing(name, body?.[name])) ??
    route.query?.find((name) => isMissing(name, query[name]))
  );
}
