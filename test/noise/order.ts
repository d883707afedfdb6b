import type { OpenApi } from "../../generator/document/types.js";
import { packageOf } from "../sdk/package-of.js";
import type { Rewrite } from "./rewrite.js";

/**
 * The files of a package that are other bytes after a rewrite; undefined where there is nothing to rewrite. The sources alone are
 * compared: `openapi.json` is the description itself, and keeps the order of its lists. Listed values and alternatives are written in
 * the order in which the description has them, so that their order does show.
 */
export function changedFiles(document: OpenApi, rewrite: Rewrite): string[] | undefined {
  const other = structuredClone(document);
  if (rewrite.run(other) === 0) return undefined;
  const [before, after] = [document, other].map((each) => packageOf(structuredClone(each)).files);
  const texts = new Map(after!.map(({ path, text }) => [path, text]));
  const paths = new Set([...before!, ...after!].map(({ path }) => path));
  const known = new Map(before!.map(({ path, text }) => [path, text]));
  return [...paths].filter((path) => known.get(path) !== texts.get(path));
}
