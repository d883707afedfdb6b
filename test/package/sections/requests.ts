import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { SAMPLE_AUDIO, SAMPLE_FILE } from "../../dify-server/routes/file-routes.js";
import { CONVERSATION_ID } from "../../dify-server/routes/sample-ids.js";
import { chatbot } from "../../dify-server/scenarios/index.js";
import type { Consumer } from "../consumer.js";
import { play } from "../play.js";

/** How requests are written, and what comes back where that is no JSON. */
export function requests(consumer: () => Consumer): void {
  it("for every sample of the README are answered, one for each operation", async () => {
    const document = JSON.parse(readFileSync(join(consumer().installed, "openapi.json"), "utf8")) as {
      paths: Record<string, Record<string, { operationId?: string }>>;
    };
    const operations = Object.entries(document.paths).flatMap(([path, item]) =>
      Object.keys(item).flatMap((method) =>
        item[method]!.operationId === undefined
          ? []
          : `${method.toUpperCase()} /v1${path.replace(/\{(\w+)\}/g, (_, name) => (name === "action" ? "enable" : name))}`,
      ),
    );
    expect(operations).toHaveLength(26);
    // What has the format of a UUID is sent one.
    const byName = (line: string) => operations.find((operation) => patternOf(operation).test(line)) ?? line;
    // The sample that streams comes once more, with its stop.
    const { output, lines } = await play(consumer(), "runSamples", {
      scenarios: [chatbot(), chatbot({ delay: 60_000 })],
      requests: operations.length + 2,
    });
    expect(output).toEqual(Array.from({ length: operations.length + 1 }, () => "ok"));
    const stop = lines.filter((line) => /\/chat-messages\/[0-9a-f-]{36}\/stop$/.test(line));
    expect(stop).toHaveLength(1);
    expect(
      [...new Set(lines)]
        .filter((line) => line !== stop[0])
        .map(byName)
        .sort(),
    ).toEqual(operations.sort());
  });

  it("carry a file whole, with its Japanese name", async () => {
    const { output, requests } = await play(consumer(), "upload");
    const name = "鶴の折り方 (最終版).png";
    expect(output).toMatchObject({ name, size: 100_000, mime_type: "image/png", extension: "png" });
    expect(requests[0]!.body).toEqual({
      fields: { user: "花子" },
      files: [{ field: "file", filename: name, type: "image/png", size: 100_000 }],
    });
    expect(requests[0]!.headers["content-type"]).toMatch(/^multipart\/form-data; boundary=/);
    const recording = await play(consumer(), "transcribe");
    expect(recording.output).toEqual({ text: "鶴の折り方を教えてください。" });
    expect(recording.requests[0]!.body.files).toMatchObject([{ filename: "録音.mp3", type: "audio/mp3", size: 10 }]);
  });

  it("bring bytes back as they are", async () => {
    const { output, requests } = await play(consumer(), "download");
    expect(output).toEqual({ type: "application/octet-stream", bytes: [...SAMPLE_FILE] });
    expect(requests[0]!.query).toEqual({ as_attachment: "true" });
    const spoken = await play(consumer(), "speak");
    expect(spoken.output).toEqual({ type: "audio/mpeg", bytes: [...SAMPLE_AUDIO] });
  });

  it("delete with a body, and give undefined for 204", async () => {
    const { output, requests, lines } = await play(consumer(), "remove");
    expect(output).toEqual({ ok: true, status: 204, data: "undefined", has: true });
    expect(lines).toEqual([`DELETE /v1/conversations/${CONVERSATION_ID}`]);
    expect(requests[0]).toMatchObject({ body: { user: "hanako" }, headers: { "content-type": "application/json" } });
  });

  it("encode what stands in a path, and refuse what would lead elsewhere", async () => {
    const { output, lines } = await play(consumer(), "paths", { requests: 4 });
    const refused = { is: ["InvalidRequestError"], place: "path", parameter: "end_user_id" };
    const encoded = ["a/b?c#日本", "%2e%2e", "../info", "a b+c&d=e"];
    expect(output).toMatchObject([refused, refused, refused, ...encoded.map((id) => ({ id }))]);
    expect(lines).toEqual(encoded.map((id) => `GET /v1/end-users/${encodeURIComponent(id)}`));
  });

  it("encode what stands in a query", async () => {
    const { output, requests } = await play(consumer(), "query");
    expect(requests[0]!.query).toEqual({ user: "花子 & 太郎", limit: "2" });
    expect(output).toMatchObject({ limit: 2, has_more: true });
  });

  it("go through the middleware of openapi-fetch, whose own calls work too", async () => {
    const { output, requests } = await play(consumer(), "middleware", { requests: 2 });
    expect(output).toMatchObject({ seen: ["GET /info", "200", "GET /info", "200"], name: "折り紙チャット" });
    expect(output.data).toMatchObject({ name: "折り紙チャット" });
    expect(requests.map(({ headers }) => headers["x-trace"])).toEqual(["origami", "origami"]);
  });

  it("are not made with a key that every visitor could read", async () => {
    const { output } = await play(consumer(), "imitateBrowser", { requests: 2 });
    expect(output.refused.message).toMatch(/browser.*dangerouslyAllowBrowser/s);
    expect(output).toMatchObject({ keyless: 401, daring: 200 });
  });
}

/** What a call of an operation is written as: each placeholder by its name or by the UUID of samples. */
function patternOf(operation: string): RegExp {
  return new RegExp(`^${operation.replace(/\b\w+_id\b/g, "($&|123e4567-e89b-12d3-a456-426614174000)")}$`);
}
