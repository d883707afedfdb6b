import type { OpenApi } from "../../generator/document/types.js";
import { passes } from "../../generator/normalise/passes/index.js";

/** A document with paths and components, as a pass may meet it. */
export function documentOf(parts: Readonly<Record<string, unknown>>): OpenApi {
  return { openapi: "3.2.0", info: { title: "Test", version: "1" }, paths: {}, ...structuredClone(parts) } as OpenApi;
}

/** An operation under `/a`, with its responses. */
export function pathsOf(
  responses: Readonly<Record<string, unknown>>,
  operation: Readonly<Record<string, unknown>> = {},
) {
  return { "/a": { get: { operationId: "a", ...operation, responses } } };
}

/** What one pass makes of a document, and what it says it did: `pointer: before → after`. */
export function runPass(
  id: string,
  parts: Readonly<Record<string, unknown>>,
): { document: OpenApi; repairs: string[]; reasons: string[] } {
  const document = documentOf(parts);
  const pass = passes.find((candidate) => candidate.id === id);
  if (!pass) throw new Error(`There is no pass ${id}.`);
  const repairs = pass.run(document);
  for (const repair of repairs) if (repair.pass !== id) throw new Error(`${id} signs as ${repair.pass}.`);
  const shown = repairs.map(({ pointer, before, after }) => `${pointer}: ${before} → ${after}`);
  return { document, repairs: shown, reasons: repairs.map(({ reason }) => reason) };
}

/** What one pass makes of the schemas under `components`, all of them used by an operation. */
export function runOnSchemas(id: string, schemas: Readonly<Record<string, unknown>>) {
  const used = Object.keys(schemas).map((name) => ({ $ref: `#/components/schemas/${name}` }));
  const paths = pathsOf({ 200: { content: { "application/json": { schema: { anyOf: used } } } } });
  const { document, repairs } = runPass(id, { paths, components: { schemas } });
  return { schemas: document.components!.schemas!, repairs };
}
