import { createParser } from "eventsource-parser";
import { expect, test } from "vitest";
import { serverSentEvents } from "../../templates/package/src/runtime/streams/server-sent-events.js";

type Event = readonly [data: string, name: string | undefined, id: string | undefined];

function ours(texts: readonly string[]): Event[] {
  const events: Event[] = [];
  const encoder = new TextEncoder();
  const parser = serverSentEvents((data, event, id) => !!events.push([data, event, id]));
  for (const text of texts) parser.feed(encoder.encode(text));
  return events;
}

function theirs(text: string): Event[] {
  const events: Event[] = [];
  createParser({ onEvent: ({ data, event, id }) => events.push([data, event, id]) }).feed(text);
  return events;
}

/** A stream that looks like one, drawn from pieces that matter, and cuts of it; the same for the same seed. */
function drawn(seed: number): { text: string; texts: string[] } {
  const random = (below: number) => (seed = (seed * 48271) % 2147483647) % below;
  const pieces = [
    "data",
    "event",
    "id",
    "retry",
    ":",
    ": ",
    ":  ",
    " ",
    "a",
    "日本",
    "\0",
    "dat",
    "\n",
    "\n\n",
    "\r\n\r\n",
    "\r",
  ];
  const text = Array.from({ length: 200 }, () => pieces[random(pieces.length)]).join("") + "\ndata: z\n\n";
  const texts: string[] = [];
  for (let at = 0; at < text.length;) texts.push(text.slice(at, (at += 1 + random(12))));
  return { text, texts };
}

test("what eventsource-parser finds in a whole text is found however it is cut", () => {
  for (let seed = 1; seed <= 500; seed++) {
    const { text, texts } = drawn(seed);
    expect(ours(texts), JSON.stringify(text)).toEqual(theirs(text));
  }
});

test("the streams that are drawn hold events of every kind", () => {
  const events = Array.from({ length: 500 }, (_, index) => theirs(drawn(index + 1).text)).flat();
  for (const has of [
    ([data]: Event) => data.includes("\n"),
    ([data]: Event) => data === "",
    ([, name]: Event) => name,
    ([, , id]: Event) => id,
  ])
    expect(events.filter(has).length).toBeGreaterThan(10);
});

test("an event is put together from many pieces", () => {
  const piece = "x".repeat(1000);
  const [[data]] = ours(["data: ", ...Array.from({ length: 20_000 }, () => piece), "\n\n"]) as [Event];
  expect(data).toHaveLength(20_000_000);
});
