import { createClient, issuesCreate, issuesListForRepo, metaGetOctocat, reposGet, type issue } from "github";
import { exactly } from "./exactly.js";

const client = createClient({ baseUrl: process.argv[2]!, headers: { authorization: "Bearer token" } });

// What "Getting started with the REST API" and its quickstart do.
const octocat = exactly<Blob>()(await metaGetOctocat(client).unwrap());
const path = { owner: "octocat", repo: "Spoon-Knife" };
const issues = await issuesListForRepo(client, { path, query: { state: "open", per_page: 1 } }).unwrap();
const [first] = exactly<issue[]>()(issues);
exactly<number>()(first!.number);
const login = exactly<string | undefined>()(first!.user?.login);
// @ts-expect-error an issue has no name
first!.name;
// @ts-expect-error neither is "done" a state that can be asked for
void (() => issuesListForRepo(client, { path, query: { state: "done" } }));

const hello = { owner: "octocat", repo: "Hello-World" };
const made = await issuesCreate(client, { path: hello, body: { title: "Found a bug", labels: ["bug"] } }).unwrap();
// @ts-expect-error a title has to be given
void (() => issuesCreate(client, { path: hello, body: { labels: [] } }));

const missing = await reposGet(client, { path: { owner: "octocat", repo: "nothing" } });
if (missing.status !== 404) throw new Error(`not missing: ${missing.status}`);
const why = exactly<string | undefined>()(missing.error.message);
console.log(JSON.stringify([await octocat.text(), first!.number, login, made.title, why]));
