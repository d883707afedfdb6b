import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { describe, expect, test } from "vitest";
import { expectWithinBudget } from "../bench/budgets.js";

const resolveDir = fileURLToPath(new URL("../../templates/package/src/runtime", import.meta.url));

const options = { bundle: true, minify: true, format: "esm", target: "es2022", write: false } as const;

/** Bundles a module as an application would, without the hint that packages have no side effects. */
async function bundle(contents: string): Promise<string> {
  const { outputFiles } = await build({
    ...options,
    stdin: { contents, resolveDir, loader: "ts" },
    plugins: [
      {
        name: "side-effects-unknown",
        setup: ({ onResolve, resolve }) =>
          onResolve({ filter: /.*/ }, async ({ path, pluginData, ...rest }) =>
            pluginData === "resolving"
              ? undefined
              : {
                  ...(await resolve(path, {
                    importer: rest.importer,
                    resolveDir: rest.resolveDir,
                    kind: rest.kind,
                    pluginData: "resolving",
                  })),
                  sideEffects: true,
                },
          ),
      },
    ],
  });
  return outputFiles[0]!.text;
}

const client = `
  import * as runtime from "./index.js";
  import { createClient } from "./client/create-client.js";
  import { createLeanClient, bearer, call, json, jsonBody, simplePath } from "./index.js";
  const servers = [{ url: "https://{at}", variables: { at: { default: "api.example.com/v1" } } }];
  export const make = (options) => createClient({ servers, securitySchemes: { Key: bearer } }, options);
  const stop = { method: "POST", path: "/tasks/{task_id}/stop", parameters: { path: simplePath }, body: jsonBody, security: [["Key"]], responses: { 200: [json], 400: [json] } };
`;
const one = `${client} export const stopTask = (client, request, options) => call(client, stop, request, options);`;
const lean = one.replace("createClient({", "createLeanClient({");
const streaming = `${client}
  import { eventStream } from "./index.js";
  const listen = { ...stop, responses: { 200: [/* @__PURE__ */ eventStream({ end: ["end"], error: ["error"] })] } };
  export const listenTo = (client, request, options) => call(client, listen, request, options);`;
const lines = streaming.replaceAll("eventStream(", "jsonLines(").replace("eventStream", "jsonLines");
const sequence = streaming.replaceAll("eventStream(", "jsonSequence(").replace("eventStream", "jsonSequence");
const withPart = (part: string) =>
  one.replace("400: [json] } }", `400: [json] }, parts: { 200: [/* @__PURE__ */ ${part}] } }`);
const header = withPart('runtime.headers({ "X-Total": runtime.numberHeader })');
const link = withPart('runtime.links({ again: { operation: () => stop, path: { task_id: "$response.body#/id" } } })');
const stoppable = `${one}
  import { callByMode, eventStream, stoppable } from "./index.js";
  const events = /* @__PURE__ */ stoppable(/* @__PURE__ */ eventStream({ discriminator: "event", end: ["end"] }), { operation: () => stop, path: { task_id: ["$response", "body", "task_id"] } });
  const send = { ...stop, streaming: { property: "mode", value: "streaming", accept: "text/event-stream", responses: { 200: [events] } } };
  export const sendMessage = (client, request, options) => callByMode(client, send, request, options);`;

describe("an application pays for what it calls, in bytes of minified and gzipped code with openapi-fetch", () => {
  test.for([
    ["one JSON operation", one],
    ["one JSON operation with a lean client", lean],
    ["one operation with a header", header],
    ["one operation with a link", link],
    ["one stream", streaming],
    ["one stream of JSON lines", lines],
    ["one operation with two modes and a stop", stoppable],
  ] as const)("%s", async ([name, contents]) => {
    expectWithinBudget("bytes", name, gzipSync(await bundle(contents), { level: 9 }).length);
  });

  // These are the programs of README's table, whose limits are those of the tools beside them.
  test.for([
    ["one operation of the Dify package with a lean client", "createLeanClient, stopBasicChatMessageGenerationJa"],
    ["a streaming operation of the Dify package with a lean client", "createLeanClient, sendBasicChatMessageJa"],
    ["one operation of the Dify package", "createClient, stopBasicChatMessageGenerationJa"],
    ["a streaming operation of the Dify package", "createClient, sendBasicChatMessageJa"],
  ] as const)("%s", async ([name, names]) => {
    const contents = `export { ${names} } from "../../../../generated/dify-chat-ja/src/index.js";`;
    const { outputFiles } = await build({ ...options, stdin: { contents, resolveDir, loader: "ts" } });
    expectWithinBudget("bytes", name, gzipSync(outputFiles[0]!.contents, { level: 9 }).length);
  });

  test("nothing, when nothing is called", async () => {
    expect((await bundle('import * as runtime from "./index.js"; export const size = 1;')).length).toBeLessThan(30);
  });

  test("no format of streams but its own", async () => {
    const words = { streaming: "\\r\\n?", lines: "stream\\+json", sequence: "json-seq$" };
    for (const [format, contents] of Object.entries({ streaming, lines, sequence })) {
      const code = await bundle(contents);
      for (const [other, word] of Object.entries(words))
        expect([format, other, code.includes(word)]).toEqual([format, other, format === other]);
    }
  });

  test("no link and no other kind of header with a header, no header with a link", async () => {
    expect(await bundle(header)).not.toMatch(/statusCode|getSetCookie|"true"|split\(","\)/);
    expect(await bundle(link)).toMatch(/statusCode/);
    expect(await bundle(link)).not.toMatch(/isFinite|event-stream/);
  });

  test("no bytes as they come with a Blob, unless they are asked for", async () => {
    const blob = `${one.replace("200: [json]", "200: [runtime.blob]")}`;
    expect(await bundle(blob)).not.toMatch(/ReadableStream|idle/);
    expect(await bundle(`${blob} export const { byteStream } = runtime;`)).toMatch(/ReadableStream/);
  });

  test.for([
    [
      "parameters in the usual ways",
      "parameters: { path: simplePath, query: runtime.formQuery, header: runtime.simpleHeader, cookie: runtime.formCookie }",
    ],
    ["a form", "body: runtime.multipartBody"],
    ["an urlencoded form", "body: runtime.urlencodedBody"],
  ])("no styles, no parts and no choice with %s", async ([, part]) => {
    const usual = lean.replace("parameters: { path: simplePath }, body: jsonBody", part!);
    expect(usual).not.toBe(lean);
    const code = await bundle(usual);
    const words = ["deepObject", "matrix", "cannot say", "Content-Disposition", "getRandomValues"];
    expect(words.filter((word) => code.includes(word))).toEqual([]);
  });

  test("no streams and no other bodies with a JSON operation", async () => {
    const code = await bundle(one);
    for (const word of [
      "event-stream",
      "StreamError",
      "StreamTruncatedError",
      "octet-stream",
      "multipart",
      "text/plain",
      "retry-after",
      "grant_type",
      "getRandomValues",
      "[redacted]",
      "getSetCookie",
      "takes it from",
      "statusCode",
    ]) {
      expect(code).not.toContain(word);
    }
  });
});
