import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Change } from "../../generator/diff/change.js";
import { diffDocuments, type DiffOptions } from "../../generator/diff/wire/diff-documents.js";
import type { OpenApi } from "../../generator/document/types.js";
import { upgrade } from "../../generator/normalise/passes/upgrade.js";

/** The day on which all tests take place. */
export const today = "2026-01-01";

/** Compares two documents that are given as they were parsed, of any version of OpenAPI 3. */
export function compare(before: object, after: object, options: DiffOptions = {}): Change[] {
  return diffDocuments(side(before), side(after), { today, ...options });
}

function side(parsed: object) {
  const document = structuredClone(parsed) as OpenApi;
  upgrade.run(document);
  return { document, locate: () => ({ file: "openapi.yaml", line: 1, column: 1 }) };
}

/** A document of one operation, `POST /things`, that takes and answers one schema. */
export function thing(schema: object, schemas: object = {}, openapi = "3.1.0"): object {
  const content = { "application/json": { schema } };
  return {
    openapi,
    info: { title: "Things", version: "1.0.0" },
    paths: {
      "/things": {
        post: {
          requestBody: { content },
          responses: { 200: { description: "Done", content: structuredClone(content) } },
        },
      },
    },
    components: { schemas },
  };
}

/** Folders with a before and an after, one for each rule. */
export const ruleFolders = readdirSync(import.meta.dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => ({ name, path: join(import.meta.dirname, name) }));

/** Real descriptions that are not part of the repository; undefined, and said aloud, where they are missing. */
export function outside(folder: string): string | undefined {
  const path = join(import.meta.dirname, "../../../shared", folder);
  if (existsSync(path)) return path;
  console.warn(`SKIPPED: ${path} is missing, so that nothing is tested with it.`);
  return undefined;
}
