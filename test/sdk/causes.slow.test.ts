import { expect, it } from "vitest";
import { parseYaml } from "@redocly/openapi-core";
import { compare, openDocument } from "../../generator/diff.js";
import type { OpenApi } from "../../generator/document/types.js";

/** Two paths with their operations and components, as YAML without a head, and what every proof of a change must speak of, by its pointer's end. */
const pairs: Record<string, { readonly sides: readonly [string, string]; readonly proofs: Record<string, RegExp> }> = {
  "a path parameter is renamed beside other edits": {
    sides: [
      `paths: { "/pots/{id}": { put: { operationId: fire, parameters: [{ name: id, in: path, required: true, schema: { type: string } }, { name: heat, in: query, schema: { type: string } }], requestBody: { required: true, content: { application/json: { schema: { type: object, properties: { glaze: { type: string } } } } } }, responses: { 204: { description: Done } } } } }`,
      `paths: { "/pots/{pot}": { put: { operationId: fire, parameters: [{ name: pot, in: path, required: true, schema: { type: integer } }, { name: heat, in: query, required: true, schema: { type: string, enum: [low] } }], requestBody: { required: true, content: { application/json: { schema: { type: object, properties: { glaze: { type: integer } } } } } }, responses: { 204: { description: Done } } } } }`,
    ],
    proofs: {
      "put/parameters/0/schema/type": /^$/,
      "put/parameters/0": /\{ ?id: |'pot'|PUT\("/,
      "put/parameters/1/required": /'(heat|query)' is missing/,
      "put/parameters/1/schema/enum": /heat: "…" as string/,
      "properties/glaze/type": /glaze: "…" as string/,
    },
  },
  "a header that several operations share is spelled in another case": {
    sides: ["X-Kiln", "x-kiln"].map(
      (name) =>
        `{ paths: { /pots: { get: { operationId: list, parameters: [{ $ref: "#/components/parameters/Kiln" }], responses: { 204: { description: Done } } }, post: { operationId: fire, parameters: [{ $ref: "#/components/parameters/Kiln" }], responses: { 204: { description: Done } } } } }, components: { parameters: { Kiln: { name: ${name}, in: header, schema: { type: string } } } } }`,
    ) as [string, string],
    proofs: { "#/components/parameters/Kiln": /X-Kiln/ },
  },
  "what is sent alone is received, too": {
    sides: [
      `{ paths: { /pots: { put: { operationId: fire, requestBody: { required: true, content: { application/json: { schema: { $ref: "#/components/schemas/Pot" } } } }, responses: { 200: { description: OK, content: { application/json: { schema: { $ref: "#/components/schemas/Pot" } } } } } } } }, components: { schemas: { Pot: { type: object, required: [id], properties: { id: { type: string, readOnly: true }, heat: { type: integer } } } } } }`,
      `{ paths: { /pots: { put: { operationId: fire, requestBody: { required: true, content: { application/json: { schema: { $ref: "#/components/schemas/Pot" } } } }, responses: { 200: { description: OK, content: { application/json: { schema: { $ref: "#/components/schemas/Pot" } } } } } } } }, components: { schemas: { Pot: { type: object, required: [id], properties: { id: { type: string }, heat: { type: string } } } } } }`,
    ],
    proofs: { "Pot/properties/id": /PotInput|body: \{\}/, "Pot/properties/heat/type": /heat/ },
  },
  "a call may not be repeated, and its answer has other items": {
    sides: [
      `paths: { /pots: { post: { operationId: fire, x-katagami-retry: { safe: true }, responses: { 200: { description: OK, content: { application/json: { schema: { type: array, items: { type: string } } } } } } } } }`,
      `paths: { /pots: { post: { operationId: fire, x-katagami-retry: { safe: false }, responses: { 200: { description: OK, content: { application/json: { schema: { type: array, items: { type: integer } } } } } } } } }`,
    ],
    proofs: { "post/x-katagami-retry": /^$/, "items/type": /string/ },
  },
  "a stream cannot be stopped any more": {
    sides: [" x-katagami-ends-stream: true,", ""].map(
      (ends) =>
        `{ paths: { /pots: { get: { operationId: watch, responses: { 200: { description: OK, headers: { X-Pot: { schema: { type: string } } }, content: { text/event-stream: { schema: { type: object, required: [event], properties: { event: { type: string } } } } }, links: { stop: { operationId: stop,${ends} parameters: { id: $response.header.X-Pot } } } } } } }, "/pots/{id}/stop": { post: { operationId: stop, parameters: [{ name: id, in: path, required: true, schema: { type: string } }], responses: { 204: { description: Done } } } } } }`,
    ) as [string, string],
    proofs: { "links/stop/x-katagami-ends-stream": /stop/ },
  },
};

it.each(Object.entries(pairs))("every proof is of its own change: %s", async (_, { sides, proofs }) => {
  const [before, after] = sides.map((text, index) =>
    openDocument(String(index), {
      openapi: "3.1.0",
      info: { title: "Pots", version: "1" },
      ...(parseYaml(text) as object),
    } as unknown as OpenApi),
  );
  const settings = { cwd: "/", sdk: true, severity: {}, approvals: [], today: "2026-01-01" };
  const { result } = await compare("", before!, after!, settings);
  const told = result.changes.filter(
    ({ sdk, symbols = [] }) => sdk === "breaking" || symbols.length > 0 || sdk === "info",
  );
  const ends = Object.keys(proofs);
  for (const { base, revision, symbols = [] } of told) {
    const pointers = [base, revision].flatMap((place) => place?.pointer ?? []);
    const end = ends.find((each) => pointers.some((pointer) => pointer.endsWith(each)));
    expect(end ?? pointers).toBe(end);
    for (const { witness } of symbols)
      if (witness) expect(`${witness.code} ${witness.diagnostic}`).toMatch(proofs[end!]!);
  }
  const found = (end: string) =>
    told.some(({ base, revision }) => [base, revision].some((place) => place?.pointer.endsWith(end)));
  expect(ends.filter((end) => !found(end))).toEqual([]);
});
