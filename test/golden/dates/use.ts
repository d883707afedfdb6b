import { createClient, send, sendForm, sendList, type Event, type SendRequest } from "./index.js";

const client = createClient();
const at = new Date(0);
const text = at.toISOString();
const path = { at };

export const body: SendRequest["body"] = {
  at,
  maybe: at,
  list: [at, text],
  lists: [[at]],
  map: { a: at, b: text },
  pair: [1, at],
  either: { a: at },
  parts: [{ at }],
  before: { at: text },
};
const texts: Event = { at: text, list: [text], pair: [1, text], before: { at: text, before: { at: text } } };
void send(client, { path, body: texts });
const list = [at] as readonly Date[];
void send(client, { path, header: { "X-At": at }, query: { since: at, times: [at, text], ids: [1n, 2] }, body: { at, list } });
void send(client, { path, query: { since: null, filter: { range: { from: at } }, json: { range: { from: at } } }, body });
void sendList(client, { body: [body] });
void sendForm(client, { body: { file: new Uint8Array(1), files: [new Blob([])], when: at, event: body } });
void sendForm(client, { body: new FormData() });

// @ts-expect-error a day is no moment
void send(client, { path, query: { day: at }, body });
// @ts-expect-error nor is it in a body
void send(client, { path, body: { at, day: at } });
// @ts-expect-error a list of moments is none
void send(client, { path, body: { at: [at] } });
// @ts-expect-error the first of the pair is a number
void send(client, { path, body: { at, pair: [at, at] as const } });
// @ts-expect-error JSON has no bigint
void send(client, { path, body: { at, id: 1n } });
// @ts-expect-error bytes are a part of a form, and nothing in JSON
void sendForm(client, { body: { event: { at, maybe: new Uint8Array(1) } } });
