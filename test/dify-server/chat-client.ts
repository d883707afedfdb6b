import type { DifyServer } from "./server.js";

/** A chat message that is accepted as it stands. */
export const MESSAGE = { inputs: {}, query: "鶴の折り方は？", user: "hanako", response_mode: "streaming" };

/** Sends a request with the server's key. */
export function call(server: DifyServer, method: string, path: string, body?: unknown, init: RequestInit = {}) {
  const isForm = body instanceof FormData;
  return fetch(server.url + path, {
    ...init,
    method,
    headers: {
      authorization: `Bearer ${server.apiKey}`,
      ...(body === undefined || isForm ? {} : { "content-type": "application/json" }),
      ...init.headers,
    },
    ...(body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) }),
  });
}

/** Sends a chat message; `change` replaces or, with undefined, removes its fields. */
export function chat(server: DifyServer, change: Record<string, unknown> = {}, init: RequestInit = {}) {
  return call(server, "POST", "/chat-messages", { ...MESSAGE, ...change }, init);
}

/** The events of a whole stream in Dify's plain framing. */
export function eventsOf(text: string): any[] {
  return text
    .split("\n\n")
    .filter((frame) => frame.startsWith("data: "))
    .map((frame) => JSON.parse(frame.slice("data: ".length)));
}

/** The names of the events of a whole stream, each run of the same name once. */
export function namesOf(text: string): string[] {
  const names: string[] = eventsOf(text).map(({ event }) => event);
  return names.filter((name, index) => name !== names[index - 1]);
}

/** Reads a stream until its first whole frame, and hands back that event and the reader. */
export async function firstEvent(response: Response) {
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  let text = "";
  while (!text.includes("\n\n")) {
    const { done, value } = await reader.read();
    if (done) throw new Error("The stream ended before its first event.");
    text += value;
  }
  const rest = async () => {
    for (let part = await reader.read(); !part.done; part = await reader.read()) text += part.value;
    return text;
  };
  return { event: eventsOf(text)[0], reader, rest };
}
