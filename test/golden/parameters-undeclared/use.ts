import { addDraft, form, missing, only, raw, type Client } from "./index.js";

declare const client: Client;

export async function use(): Promise<void> {
  void missing(client, { path: { a: "a", b: "b" }, header: { "X-Kept": "k" } });
  // @ts-expect-error the path has b in braces, too
  void missing(client, { path: { a: "a" } });
  void only(client);
  void form(client, { body: new FormData() });
  void raw(client, { body: new Uint8Array(1) });
  void addDraft(client, { body: { name: "n", when: undefined } });
  // @ts-expect-error the name is required
  void addDraft(client, { body: { name: undefined, when: "x" } });
}
