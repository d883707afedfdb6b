import type { Import } from "./imports.js";

/** The stages in the order in which a description passes them. */
export const stages = ["load", "normalise", "model", "emit", "print", "write", "diff"] as const;

type Stage = (typeof stages)[number];

/** What every stage may import: what a problem is, and what is known of OpenAPI. */
const isGround = (path: string) =>
  path === "generator/problem.ts" ||
  path === "generator/compiler.ts" ||
  path === "generator/plural.ts" ||
  path.startsWith(knowledge);

/** What is known of OpenAPI documents. It imports `generator/problem.ts` alone. */
const knowledge = "generator/document/";

/** What a schema is in each direction: plain functions that normalise, model and emit need alike. */
const shapes = "generator/shapes/";

/** Packages that belong to one place. */
const owners: Readonly<Record<string, readonly string[]>> = {
  "openapi-typescript": ["generator/emit/schema.ts"],
  prettier: ["generator/print/"],
  "ts-morph": ["generator/print/"],
  "node:fs": ["generator/load/", "generator/write/", "generator/config.ts", "generator/cli.ts"],
  "mdast-util-from-markdown": ["generator/load/"],
  "@redocly/openapi-core": ["generator/load/"],
  commander: ["generator/cli.ts"],
};

/** Enumerations of ts-morph that structures are made of: data, needed by the emitters. */
const structureEnums = "generator/emit/";

/** Why an import breaks the table of ARCHITECTURE.md, or undefined where it does not. */
export function complaint({ from, to, typeOnly }: Import): string | undefined {
  const owner = owners[to];
  if (
    owner &&
    !typeOnly &&
    !owner.some((place) => from.startsWith(place)) &&
    !(to === "ts-morph" && from.startsWith(structureEnums))
  ) {
    return `${from} imports ${to}, which belongs to ${owner.join(", ")}`;
  }
  if (from.startsWith("templates/") && !to.startsWith("templates/") && to !== "openapi-fetch") {
    return `${from} imports ${to}: a runtime knows only itself and what packages depend on`;
  }
  if (from.startsWith(knowledge))
    return to.startsWith(knowledge) || to === "generator/problem.ts"
      ? undefined
      : `${from} imports ${to}: what is known of OpenAPI needs no stage`;
  if (from.startsWith(shapes))
    return isForShapes(to) ? undefined : `${from} imports ${to}: shapes know documents alone`;
  const stage = stageOf(from);
  if (!stage || !to.startsWith("generator/") || isGround(to) || to.startsWith(shapes)) return undefined;
  const target = stageOf(to);
  if (target === stage) return siblingComplaint(from, to);
  if (target && stages.indexOf(target) < stages.indexOf(stage) && (typeOnly || isNames(stage, to))) return undefined;
  return `${from} imports ${to}: a stage knows itself, and the types of the stages before it`;
}

function isForShapes(to: string): boolean {
  return to.startsWith(shapes) || isGround(to);
}

/** Emitters and passes do not import one another. */
function siblingComplaint(from: string, to: string): string | undefined {
  if (
    from.startsWith("generator/normalise/passes/") &&
    to.startsWith("generator/normalise/passes/") &&
    !from.endsWith("/index.ts")
  ) {
    return `${from} imports ${to}: passes do not know one another`;
  }
  return undefined;
}

/** What every stage needs of an earlier one besides its types: safe names, kinds of statements, and the list of methods. */
function isNames(stage: Stage, to: string): boolean {
  if (to === "generator/model/names.ts") return stage === "emit" || stage === "diff";
  if (to === "generator/emit/structure-kinds.ts") return stage === "print";
  return false;
}

function stageOf(path: string): Stage | undefined {
  return stages.find((stage) => path.startsWith(`generator/${stage}/`));
}
