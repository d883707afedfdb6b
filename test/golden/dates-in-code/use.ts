import { send, watch, type Client, type Event } from "./index.js";

export async function use(client: Client, event: Event): Promise<void> {
  const { at, day, id, untouched, either, happened, map, nullable } = await send(client, {
    query: { since: new Date(), day: new Date(), days: [new Date()] },
    header: { "X-Day": new Date() },
    body: { ...event, at: new Date(), day: new Date(), id: 9007199254740993n },
  }).unwrap();
  const all: (Date | null | undefined)[] = [at, day, nullable, map?.["a"]];
  const exact: bigint = id;
  const texts: (string | undefined)[] = [untouched, either?.a];
  // Variants are told apart by their tag: one has a moment, the other a text.
  if (happened?.kind === "opened") all.push(happened.at);
  if (happened?.kind === "named") texts.push(happened.at);
  for await (const each of await watch(client).unwrap()) if (each.kind === "opened") all.push(each.at);
  // @ts-expect-error A text is no Date.
  await send(client, { body: { ...event, at: "2026-11-30T19:00:00Z" } });
  // @ts-expect-error A number may not hold it.
  await send(client, { body: { ...event, id: 1 } });
  void [exact, texts];
}
