import { existsSync } from "node:fs";
import { join } from "node:path";
import { repository } from "../../package/repository.js";
import { binaries } from "../../runtimes/binaries.js";

const installed = join(repository, "test/bench/node_modules");

/** Where a tool is that made a client before. */
export const bench = installed;

/** A project that another tool makes a client for, and what becomes of the places that use it. */
export interface MovedProject {
  /** Its folder here, and what it is called. */
  readonly tool: string;
  /** Runs the tool in the folder. */
  readonly command: readonly string[];
  /** How the lines begin that import: what is there before, and what stands there afterwards. */
  readonly imports: readonly (readonly [before: RegExp, after: string])[];
  /** The places that do not compile afterwards, and why. */
  readonly lost: Readonly<Record<string, string>>;
}

const client = "each function takes a client first, and gives what `ok` tells apart, or with `unwrap()` the data";
const open = "an enum that comes back is open: what is sent is a `KindInput`";

export const projects: readonly MovedProject[] = [
  {
    tool: "hey-api",
    command: [process.execPath, join(installed, "@hey-api/openapi-ts/bin/run.js")],
    imports: [[/"\.\/client(\/client\.gen)?"/g, '"ponds"']],
    lost: {
      "the client is configured": "a client is made by `createClient`",
      "a type of what is sent": open,
      "a type of a query": 'it is `ListPondsRequest["query"]`; `ListPondsData` is the answer',
      "a type of a body": 'it is `CreatePondRequest["body"]`; `CreatePondData` is the answer',
      "a type of an answer": "it is `ListPondsData`",
      "a call with a query": client,
      "a call without arguments": client,
      "a call with a body": client,
      "a call with a path": client,
      "a call that may throw": client,
      "a call whose name is a keyword": client,
      "a call without an operationId": client,
    },
  },
  {
    tool: "orval",
    command: [binaries["Node 24"]!.command, join(installed, "orval/dist/bin/orval.mjs")],
    imports: [[/"\.\/(ponds|model)"/g, '"ponds"']],
    lost: {
      "a type of what is sent": open,
      "a type of a query": 'it is `ListPondsRequest["query"]`',
      "a call with a query": client,
      "a call without arguments": client,
      "a call with a body": client,
      "a call with a path": client,
      "a call whose name is a keyword": client,
      "a call without an operationId": client,
    },
  },
  {
    tool: "openapi-typescript",
    command: [process.execPath, join(installed, "openapi-typescript/bin/cli.js"), "--redocly", "redocly.yaml"],
    imports: [
      [/import createClient from "openapi-fetch"/g, 'import { createClient } from "ponds"'],
      [/"\.\/schema"/g, '"ponds"'],
    ],
    lost: { "the client is made": "`createClient` knows its paths: leave `<paths>` out" },
  },
];

/** Why the projects cannot be made here; empty where they can. */
export const missing =
  [bench, binaries["Node 24"]!.command].flatMap((path) => (existsSync(path) ? [] : [`there is no ${path}`]))[0] ?? "";
