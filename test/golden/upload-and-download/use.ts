import * as recorder from "./index.js";

const client = recorder.createClient();
const request = { path: { id: "1" } };

(await recorder.download(client, request).unwrap()) satisfies Blob;
(await recorder.download(client, request, { timeout: 1 }).unwrap()) satisfies Blob;

const options = { as: recorder.byteStream, idleTimeout: 10 };
(await recorder.download(client, request, options).unwrap()) satisfies ReadableStream<Uint8Array>;
// @ts-expect-error it is no Blob
(await recorder.download(client, request, options).unwrap()) satisfies Blob;
const result = await recorder.download(client, request, options);
if (result.ok) {
  result.status satisfies 200 | "undeclared";
  result.data satisfies ReadableStream<Uint8Array>;
} else result.status satisfies "unexpected";

// Whatever is declared of a success, its bytes can be had.
(await recorder.note(client, { body: "…" }, { as: recorder.byteStream }).unwrap()) satisfies ReadableStream<Uint8Array>;
