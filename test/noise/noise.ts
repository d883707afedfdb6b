import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseYaml, stringifyYaml } from "@redocly/openapi-core";
import { compare, diff, openDocument, type DiffSettings } from "../../generator/diff.js";
import type { Change } from "../../generator/diff/change.js";
import type { OpenApi } from "../../generator/document/types.js";
import { ProblemsError } from "../../generator/problem.js";
import { documentRewrites } from "./document-rewrites.js";
import { isObject, type Rewrite } from "./rewrite.js";
import { schemaRewrites } from "./schema-rewrites.js";
import { versionRewrites } from "./version-rewrites.js";

export const rewrites: readonly Rewrite[] = [...schemaRewrites, ...documentRewrites, ...versionRewrites];

const settings: DiffSettings = { cwd: process.cwd(), sdk: true, severity: {}, approvals: [], today: "2026-01-01" };

/**
 * What is told of a document and its rewritten copy, both ways; undefined where there is nothing to rewrite.
 * @param sdk whether the compiler is asked too
 */
export async function noiseOf(document: OpenApi, rewrite: Rewrite, sdk = true): Promise<string[] | undefined> {
  const other = structuredClone(document);
  if (rewrite.run(other) === 0) return undefined;
  const [one, two] = [document, other].map((each) => openDocument("openapi.yaml", each));
  const asked = { ...settings, sdk };
  const [there, back] = [await compare("", one!, two!, asked), await compare("", two!, one!, asked)];
  const lines = [...told("->", there.result.changes), ...told("<-", back.result.changes)];
  return lines.filter((line) => !rewrite.exported?.test(line));
}

/** What is told of a document that stands in other files, by the names of these; the first is the document. */
export async function noiseInFiles(
  document: OpenApi,
  files: (document: OpenApi) => Record<string, string> | undefined,
  sdk = true,
) {
  const other = files(structuredClone(document));
  if (other === undefined) return undefined;
  const folder = mkdtempSync(join(tmpdir(), "katagami-noise-"));
  try {
    writeFileSync(join(folder, "plain.json"), JSON.stringify(document));
    for (const [name, text] of Object.entries(other)) writeFileSync(join(folder, name), text);
    const side = (name: string) => ({ source: join(folder, name), overlays: [] });
    const plain = side("plain.json");
    const asked = { ...settings, cwd: folder, sdk: false };
    // What cannot be read has no other form either.
    if (!(await diff("", plain, plain, asked).then(() => true, isUnreadable))) return undefined;
    const { result } = await diff("", plain, side(Object.keys(other)[0]!), { ...asked, sdk });
    return told("->", result.changes);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function isUnreadable(error: unknown): boolean {
  if (error instanceof ProblemsError) return false;
  throw error;
}

/** Ways to spread a document over files, or to write it in another form. */
export const inFiles: Readonly<Record<string, (document: OpenApi) => Record<string, string> | undefined>> = {
  "as YAML": (document) => ({ "other.yaml": stringifyYaml(document, { noRefs: true, lineWidth: -1 }) }),
  "parameters and responses moved to another file": (document) => moved(document, ["parameters", "responses"]),
  "schemas moved to another file": (document) => moved(document, ["schemas"]),
};

/** A document whose components of these kinds stand in another file. */
function moved(document: OpenApi, sections: readonly ("parameters" | "responses" | "schemas")[]) {
  const parts: Record<string, Record<string, unknown>> = {};
  for (const section of sections) {
    const pieces = (document.components?.[section] ?? {}) as Record<string, object>;
    for (const [name, piece] of Object.entries(pieces)) {
      if (/[^\w.-]/.test(name)) continue;
      (parts[section] ??= {})[name] = within(piece);
      pieces[name] = { $ref: `./parts.json#/${section}/${name}` };
    }
  }
  if (Object.keys(parts).length === 0) return undefined;
  return { "other.json": JSON.stringify(document), "parts.json": JSON.stringify(parts) };
}

/** What refers to the document, as it does so from another file. */
function within(piece: object): unknown {
  const text = JSON.stringify(piece, (_key, value: unknown) =>
    typeof value === "string" && value.startsWith("#/components/") ? `./other.json${value}` : value,
  );
  return JSON.parse(text);
}

function told(way: string, changes: readonly Change[]): string[] {
  return changes.map(({ id, wire, docs, base, revision }) => {
    const { pointer } = revision ?? base ?? { pointer: "#" };
    return `${way} ${docs ? "docs" : wire} ${id} ${pointer}`;
  });
}

/** Whether a file is a description of OpenAPI 3, and no part or fixture of one. */
function isWhole({ openapi, info, paths }: OpenApi): boolean {
  if (typeof openapi !== "string" || !openapi.startsWith("3.") || !isObject(info) || !isObject(paths)) return false;
  return Object.values(paths).every(isObject);
}

/** Documents under a folder, the smallest first, by their names: those of OpenAPI 3 alone. */
export function documentsIn(folder: string, mostBytes: number, most = Infinity): Map<string, OpenApi> {
  const found = new Map<string, OpenApi>();
  if (!existsSync(folder)) return found;
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(ya?ml|json)$/.test(name) && !name.includes("node_modules"))
    .map((name) => ({ name, size: statSync(join(folder, name)).size }))
    .filter(({ size }) => size < mostBytes)
    .sort((a, b) => a.size - b.size);
  for (const { name } of files) {
    if (found.size === most) break;
    const document = parseYaml(readFileSync(join(folder, name), "utf8")) as OpenApi | undefined;
    if (document !== undefined && isWhole(document)) found.set(name, document);
  }
  return found;
}

/** A few of the repository's own. */
export const ours = documentsIn(join(import.meta.dirname, "documents"), 60_000);
