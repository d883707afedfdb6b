import { addForecast, listForecasts, type Client, type Forecast } from "./index.js";

declare const client: Client;

export async function use(): Promise<void> {
  (await listForecasts(client).unwrap()) satisfies Forecast[];
  const added = await addForecast(client, { body: { celsius: 1, at: new Date() } });
  if (added.status === 201) added.data.celsius satisfies number;
  if (added.status === 400) added.error.title satisfies string | undefined;
  (await listForecasts(client, {}, { accept: "text/plain" }).unwrap()) satisfies string;
  const text = await addForecast(client, { body: { celsius: 1, at: "2026-01-01T00:00:00Z" } }, { accept: "application/xml" });
  if (text.ok) text.data satisfies string;
  // @ts-expect-error no such text is declared
  void listForecasts(client, {}, { accept: "application/xml" });
}
