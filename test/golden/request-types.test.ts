import { expect, test } from "vitest";
import { outputs } from "./cases.js";
import { typeCheck } from "./type-check.js";

/** Code that uses the packages of golden cases, by their names. */
const uses = {
  // The media type that the caller chooses decides about the type of the body.
  "several-media-types": `
    const path = { id: "1" };
    void api.putNote(client, { path, body: { text: "x" } });
    void api.putNote(client, { path, contentType: "application/json", body: { text: "x" } });
    void api.putNote(client, { path, contentType: "text/markdown", body: "# x" });
    void api.putNote(client, { path, contentType: "application/octet-stream", body: new Uint8Array(1) });
    void api.putNote(client, { path, contentType: "multipart/form-data", body: { file: new Blob([]) } });
    void api.putNote(client, { path, contentType: "multipart/form-data", body: { file: api.part(new Blob([]).stream(), { filename: "a" }) } });
    void api.putNote(client, { path, contentType: "multipart/form-data", body: new FormData() });
    void api.putNote(client, { path, contentType: "application/x-www-form-urlencoded", body: new URLSearchParams() });
    // @ts-expect-error text is not the body of the default
    void api.putNote(client, { path, body: "# x" });
    // @ts-expect-error JSON is no text
    void api.putNote(client, { path, contentType: "text/markdown", body: { text: "x" } });
    // @ts-expect-error no such media type
    void api.putNote(client, { path, contentType: "text/html", body: "x" });
    // @ts-expect-error the body is required
    void api.putNote(client, { path, contentType: "text/markdown" });
    void api.postImage(client);
    void api.postImage(client, { body: new Blob([], { type: "image/png" }) });
    void api.postImage(client, { contentType: "image/png", body: new Uint8Array(1) });
    // @ts-expect-error not in the range
    void api.postImage(client, { contentType: "text/plain", body: new Uint8Array(1) });
    void api.postBatch(client, { contentType: "multipart/mixed; boundary=x", body: "--x--" });
    const given: api.PutNoteRequest = { path, body: { text: "x" } };
    void given;`,
  // Events are asked for in the media type that is the default.
  "modes-in-several-media-types": `
    const answer = await api.ask(client, { body: { text: "x" } }).unwrap();
    answer satisfies api.AskData;
    for await (const event of await api.ask(client, { body: { text: "x", stream: true } }).unwrap()) void event;
    (await api.ask(client, { contentType: "text/plain", body: "x" }).unwrap()) satisfies api.AskData;
    // @ts-expect-error text is not JSON
    void api.ask(client, { contentType: "text/plain", body: { text: "x" } });`,
  "content-parameters": `
    const point = { x: 1, y: 2 };
    void api.nearest(client, { path: { point }, query: { box: [point], note: "n", shape: "<a/>" }, header: { "X-Point": point }, cookie: { last: point } });
    // @ts-expect-error a content has its schema
    void api.nearest(client, { path: { point: "1,2" } });`,
  querystring: `
    void api.asJson(client, { query: { filter: { ids: [1] } } });
    void api.asForm(client, { query: { filter: { colours: ["a"], size: 1 } } });
    void api.asText(client, { query: { selector: "$.a" } });
    // @ts-expect-error the query is required
    void api.asJson(client);`,
};

test("requests have the types that the descriptions say", async () => {
  const packages = Object.entries(uses).map(async ([name, code]) => {
    const use = `import * as api from "./index.js";\nconst client = api.createClient();\n${code}`;
    return [name, new Map([...(await outputs(name)), ["src/use.ts", use]])] as const;
  });
  expect(typeCheck(new Map(await Promise.all(packages)))).toEqual([]);
});
