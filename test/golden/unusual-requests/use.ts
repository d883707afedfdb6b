import { anyJson, anyText, csv, createClient, part, values, type ValuesRequest } from "./index.js";

const client = createClient();
const at = new Date(0);
const bytes = new Uint8Array(1);

// What JSON has no types for can be given as it is, and as the description has it.
void values(client, {
  path: { at, id: 1n },
  query: { since: at, ids: [1n, 2], day: "2026-01-01", between: { from: at, "first-id": 1n, words: "w" } },
  header: { "X-Times": [at, "1970-01-01T00:00:00Z"] },
  body: { file: bytes, files: [bytes, new Blob([])], note: "n" },
});
// @ts-expect-error words are no instants
void values(client, { path: { at, id: 1 }, query: { between: { words: at } }, body: { file: new Blob([]) } });
void values(client, { path: { at: "1970-01-01T00:00:00Z", id: 1 }, query: { since: null }, body: { file: new Blob([]) } });
void values(client, { path: { at, id: 1 }, body: { file: part(new Blob([]).stream(), { filename: "a" }), files: [] } });
void values(client, { path: { at, id: 1 }, body: new FormData() });
void csv(client, { body: "a,b" });
void csv(client, { body: bytes });
void anyText(client, { body: "a", contentType: "text/csv" });
void anyJson(client);
void anyJson(client, { body: { a: "b" }, contentType: "application/vnd.pair+json" });
// @ts-expect-error there is no usual media type in the range
void anyJson(client, { body: { a: "b" } });
// @ts-expect-error outside of the range
void anyJson(client, { body: { a: "b" }, contentType: "application/json" });

const path = { at, id: 1 };
const body = { file: bytes };
// @ts-expect-error a Date has a time of day
export const day: ValuesRequest = { path, query: { day: at }, body };
// @ts-expect-error a number is not a time
export const number: ValuesRequest = { path: { at: 1, id: 1 }, body };
// @ts-expect-error the file is required
export const missing: ValuesRequest = { path, body: {} };
// @ts-expect-error a text is no bytes
export const text: ValuesRequest = { path, body: { file: "a" } };
// @ts-expect-error a note is no bytes
export const note: ValuesRequest = { path, body: { file: bytes, note: bytes } };
