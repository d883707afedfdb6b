import type { KeepData, KeepRequest, Paper, Scan, ScanData } from "./index.js";

const file = new Blob(["a"]);

// Bytes are a Blob in a form's part, and a text in whatever is text itself.
export const requests: KeepRequest[] = [
  { body: { name: "a", file: "b", pages: ["c"] } },
  { contentType: "multipart/form-data", body: { name: "a", file, pages: [file] } },
  { contentType: "application/x-www-form-urlencoded", body: { name: "a", file: "b" }, query: { sum: "c" } },
];
export const scan: Scan = { page: file, thumbnail: null, more: { preview: "a" } };
export function read(paper: KeepData, data: ScanData): void {
  paper satisfies Paper;
  paper.file satisfies string;
  data satisfies string | Blob;
}
// @ts-expect-error JSON has no bytes
export const wrong: KeepRequest = { body: { name: "a", file } };
// @ts-expect-error nor has a part that is JSON
export const wrongScan: Scan = { page: file, more: { preview: file } };
