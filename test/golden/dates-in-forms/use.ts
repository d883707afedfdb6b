import { getDay, sendMultipart, sendUrlencoded, type Client, type Event } from "./index.js";

export async function use(client: Client, event: Event): Promise<void> {
  const [day, at] = [new Date(), new Date()];
  const result = await getDay(client, { path: { day, at }, query: { range: { from: day, to: at, id: 1n } } });
  if (result.status === 200) {
    const { "Last-Modified": modified, "X-Days": days, "X-Id": id, "X-Json": json } = result.headers;
    const all: (Date | undefined)[] = [modified, ...(days ?? []), json?.at, result.data.day];
    const exact: bigint | undefined = id;
    void [all, exact];
  }
  const body = { at, day, days: [day], event, events: [event], id: 1n };
  await sendMultipart(client, { body });
  await sendUrlencoded(client, { body });
  // @ts-expect-error A text is no Date.
  await sendUrlencoded(client, { body: { ...body, day: "2026-11-30" } });
}
