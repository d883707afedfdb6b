import { runJob, watch, type Client, type EventStream, type Problem, type TextEvent } from "./index.js";

declare const client: Client;

export async function use(): Promise<void> {
  const job = await runJob(client);
  if (job.status === 500) job.error satisfies EventStream<Problem>;
  const watching = await watch(client);
  if (watching.status === 400) for await (const { title } of watching.error) title satisfies string;
  if (watching.status === 503) watching.error satisfies EventStream<TextEvent>;
  if (watching.status === 200) for await (const { n } of watching.data) n satisfies number | undefined;
}
