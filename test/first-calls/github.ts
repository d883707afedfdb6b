import { existsSync } from "node:fs";
import { join } from "node:path";
import { repository } from "../package/repository.js";
import type { Api } from "./api.js";

const path = join(repository, "test/bench/node_modules/@octokit/openapi/generated/api.github.com.json");
const accept = "application/json";
const authorization = "Bearer token";
const user = { login: "octocat", id: 1 };
const issue = { id: 9, number: 1347, title: "Found a bug", state: "open", user, labels: [], body: null, comments: 0 };

/** GitHub's own description of its 1,200 operations, which declares no security: a token is a header of the client. */
export const github: Api = {
  name: "GitHub REST",
  program: "github",
  description: { path, missing: existsSync(path) ? "" : `there is no ${path} (npm ci --prefix test/bench)` },
  exchanges: [
    {
      sent: { line: "GET /octocat", accept: "application/octocat-stream", authorization },
      status: 200,
      type: "application/octocat-stream",
      body: "MMM.",
    },
    {
      sent: { line: "GET /repos/octocat/Spoon-Knife/issues?state=open&per_page=1", accept, authorization },
      status: 200,
      body: [issue],
    },
    {
      sent: {
        line: "POST /repos/octocat/Hello-World/issues",
        accept: "application/json, application/scim+json",
        authorization,
        type: "application/json",
        body: { title: "Found a bug", labels: ["bug"] },
      },
      status: 201,
      body: issue,
    },
    {
      sent: { line: "GET /repos/octocat/nothing", accept, authorization },
      status: 404,
      body: { message: "Not Found", documentation_url: "https://docs.github.com/rest", status: "404" },
    },
  ],
  printed: ["MMM.", 1347, "octocat", "Found a bug", "Not Found"],
};
