import { setTime, type Client, type Time } from "./index.js";

declare global {
  namespace Temporal {
    class Instant {
      static from(text: string): Instant;
      readonly epochMilliseconds: number;
      add(duration: { hours: number }): Instant;
      toJSON(): string;
    }
    class PlainDate {
      static from(text: string): PlainDate;
      readonly dayOfWeek: number;
      toJSON(): string;
    }
  }
}

export async function use(client: Client): Promise<void> {
  const day = Temporal.PlainDate.from("2026-11-30");
  const time: Time = await setTime(client, { path: { day }, body: { at: Temporal.Instant.from("2026-11-30T19:00:00Z") } }).unwrap();
  const later: Temporal.Instant = time.at.add({ hours: 1 });
  const weekday: number | undefined = time.day?.dayOfWeek;
  // @ts-expect-error A text is no instant.
  await setTime(client, { path: { day }, body: { at: "2026-11-30T19:00:00Z" } });
  void [later, weekday];
}
