import { copyFile, propfindFilesName, type LockCallbacks, type WebhookHandlers, createClient } from "./index.js";

const client = createClient();
const copied = await copyFile(client, { path: { name: "a" }, header: { Destination: "b" } });
export const name: string | undefined = copied.status === 201 ? copied.data.name : undefined;
export const code: "there" | undefined = copied.status === 409 ? (copied.error.code as "there") : undefined;
// @ts-expect-error the header is required
await copyFile(client, { path: { name: "a" } });
const found = await propfindFilesName(client, { path: { name: "a" }, body: { names: ["size"] } }).unwrap();
export const sizes: (number | undefined)[] = found.map(({ size }) => size);

export const callbacks: LockCallbacks = { unlocked: ({ by }) => ({ status: by === "" ? 204 : 204 }) };
export const hooks: WebhookHandlers = {
  "changed query": (file) => ({ status: file.name === "" ? 204 : 204 }),
  "changed NOTIFY": (file) => ({ status: (file.size ?? 0) > 0 ? 204 : 204 }),
};
