import type { Api } from "./api.js";
import { own } from "./own.js";

const accept = "application/json";
const signed = { accept, authorization: "Bearer abc" };
const note = { title: "Milk", remind_at: "2026-05-01T08:00:00Z", tags: [], id: 1, created_at: "2026-04-01T08:00:00Z" };
const file = [
  "--boundary",
  'Content-Disposition: form-data; name="file"; filename="hello.txt"',
  "Content-Type: text/plain",
  "",
  "hello",
  "--boundary--",
  "",
];
const problem = { type: "string_too_long", loc: ["body", "title"], msg: "String should have at most 80 characters" };

/** FastAPI with Pydantic 2: `Optional[datetime]`, `HTTPValidationError` for 422 alone, a token by a form. */
export const fastapi: Api = {
  name: "FastAPI",
  program: "fastapi",
  description: own("fastapi.json"),
  exchanges: [
    {
      sent: {
        line: "POST /token",
        accept,
        type: "application/x-www-form-urlencoded",
        body: "username=ada&password=secret",
      },
      status: 200,
      body: { access_token: "abc", token_type: "bearer" },
    },
    {
      sent: {
        ...signed,
        line: "POST /notes/",
        type: "application/json",
        body: { title: "Milk", remind_at: "2026-05-01T08:00:00.000Z" },
      },
      status: 201,
      body: note,
    },
    {
      sent: { ...signed, line: "GET /notes/?since=2026-01-01T00%3A00%3A00.000Z&tag=a&tag=b" },
      status: 200,
      body: [note],
    },
    { sent: { line: "GET /notes/1", accept }, status: 200, body: note },
    {
      sent: { ...signed, line: "POST /notes/", type: "application/json", body: { title: "x".repeat(81) } },
      status: 422,
      body: { detail: [problem] },
    },
    { sent: { line: "GET /notes/404", accept }, status: 404, body: { detail: "Note not found" } },
    {
      sent: {
        line: "POST /uploadfile/",
        accept,
        type: "multipart/form-data; boundary=boundary",
        body: file.join("\r\n"),
      },
      status: 200,
      body: { filename: "hello.txt" },
    },
  ],
  printed: ["bearer", 1, "Milk", ["body", "title"], 404, { detail: "Note not found" }, { filename: "hello.txt" }],
};
