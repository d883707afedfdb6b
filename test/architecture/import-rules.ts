import { unreadable, type Import } from "./imports.js";

/** The stages in the order in which a description passes them. */
export const stages = ["load", "filter", "normalise", "model", "emit", "print", "write", "diff", "adopt"] as const;

type Stage = (typeof stages)[number];

/** What is known of OpenAPI documents. It imports `generator/problem.ts` alone. */
const knowledge = "generator/document/";

/** What a schema is in each direction: plain functions that normalise, model and emit need alike. */
const shapes = "generator/shapes/";

/** Files of their own: what every stage may import. They import no file themselves. */
const ground = [..."problem compiler plural closest-name root".split(" ")].map((name) => `generator/${name}.ts`);

const isGround = (path: string) => ground.includes(path) || path.startsWith(knowledge);

/** Packages that belong to some places. */
const owners: Readonly<Record<string, readonly string[]>> = {
  "openapi-typescript": ["generator/emit/openapi-typescript.ts"],
  prettier: ["generator/print/"],
  "ts-morph": ["generator/print/"],
  "mdast-util-from-markdown": ["generator/load/"],
  "@redocly/openapi-core": ["generator/load/"],
  commander: "command-line comment-line init-line release-line types-line"
    .split(" ")
    .map((name) => `generator/commands/${name}.ts`),
  "generated/github-comments/src/index.ts": ["generator/comment/"],
  "node:module": ["generator/compiler.ts", "generator/emit/openapi-typescript.ts"],
  "node:fs": [
    "generator/load/",
    "generator/write/",
    "generator/release/",
    "generator/cache/",
    "generator/config.ts",
    "generator/main.ts",
  ],
  "node:readline": ["generator/main.ts"],
  "node:timers": [
    "generator/load/",
    "generator/write/",
    "generator/comment/",
    "generator/release/",
    "generator/commands/",
    "generator/main.ts",
  ],
  "node:worker_threads": [
    "generator/commands/start-thread.ts",
    "generator/commands/supervise.ts",
    "generator/commands/work.ts",
    "generator/main.ts",
  ],
};

/** Modules of the platform that compute, and touch nothing of the world. */
const pure = ["node:path", "node:url", "node:util", "node:crypto"];

/** Those of the world that have no other owners: the network, other processes, the machine. */
const world = ["generator/load/", "generator/release/"];

const runtime = "templates/package/src/runtime/";

/**
 * The rooms of the runtime from the ground up: a file knows its own room and those before it. `.` is the call itself, the
 * files that lie in no folder; `index.ts` is the roof.
 */
export const rooms = [
  ..."platform errors parameters bodies headers auth retries streams readers client .".split(" "),
  ..."links pagination webhooks values index.ts".split(" "),
];

/** The room of a file of the runtime. */
export function roomOf(path: string): string {
  const inside = path.slice(runtime.length);
  return inside === "index.ts" ? inside : inside.includes("/") ? inside.split("/")[0]! : ".";
}

/** Why an import breaks the table of ARCHITECTURE.md, or undefined where it does not. */
export function complaint({ from, to, typeOnly }: Import): string | undefined {
  if (to === unreadable) return `${from} loads ${to}`;
  if (from.startsWith("templates/")) {
    if (to === "openapi-fetch") return undefined;
    if (!to.startsWith(runtime))
      return `${from} imports ${to}: a runtime knows only itself and what packages depend on`;
    return rooms.indexOf(roomOf(to)) <= rooms.indexOf(roomOf(from))
      ? undefined
      : `${from} imports ${to}, which lies above it`;
  }
  const owner = ownersOf(to);
  if (owner && !typeOnly && !owner.some((place) => from.startsWith(place)))
    return `${from} imports ${to}, which belongs to ${owner.join(", ")}`;
  if (!to.startsWith("generator/")) return undefined;
  if (ground.includes(from)) return `${from} imports ${to}: what every stage may import imports no file`;
  if (from.startsWith(knowledge))
    return to.startsWith(knowledge) || to === "generator/problem.ts"
      ? undefined
      : `${from} imports ${to}: what is known of OpenAPI needs no stage`;
  if (from.startsWith(shapes))
    return isGround(to) || to.startsWith(shapes) ? undefined : `${from} imports ${to}: shapes know documents alone`;
  const stage = stageOf(from);
  if (!stage || isGround(to) || to.startsWith(shapes)) return undefined;
  const target = stageOf(to);
  if (target === stage) return siblingComplaint(from, to);
  if (target && stages.indexOf(target) < stages.indexOf(stage) && (typeOnly || isNames(stage, to))) return undefined;
  return `${from} imports ${to}: a stage knows itself, and the types of the stages before it`;
}

function ownersOf(to: string): readonly string[] | undefined {
  return owners[to] ?? (to.startsWith("node:") && !pure.includes(to) ? world : undefined);
}

/** Passes do not import one another. */
function siblingComplaint(from: string, to: string): string | undefined {
  const passes = "generator/normalise/passes/";
  return from.startsWith(passes) && to.startsWith(passes) && !from.endsWith("/index.ts")
    ? `${from} imports ${to}: passes do not know one another`
    : undefined;
}

/** What every stage needs of an earlier one besides its types: safe names. */
function isNames(stage: Stage, to: string): boolean {
  if (to === "generator/model/names.ts") return stage === "emit" || stage === "diff";
  return false;
}

function stageOf(path: string): Stage | undefined {
  return stages.find((stage) => path.startsWith(`generator/${stage}/`));
}
