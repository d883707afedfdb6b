/** What a server did: one request and its answer, with every byte. */
export interface Exchange {
  readonly request: string;
  readonly ok: boolean;
  readonly status: number;
  readonly contentType: string;
  /** Whole when the server has sent the last of it. */
  readonly bytes: Promise<Uint8Array>;
}

/** A `fetch` that writes down what goes over it, whatever its caller reads of it. */
export function recorder(): { readonly fetch: typeof fetch; readonly take: () => Exchange[] } {
  const exchanges: Exchange[] = [];
  return {
    fetch: async (input, init) => {
      const { method, url } = input instanceof Request ? input : { method: init?.method ?? "GET", url: String(input) };
      const response = await fetch(input, init);
      const { ok, status, headers } = response;
      const bytes = response.clone().arrayBuffer();
      bytes.catch(() => {});
      exchanges.push({
        request: `${method} ${url}`,
        ok,
        status,
        contentType: headers.get("content-type") ?? "",
        bytes: bytes.then((buffer) => new Uint8Array(buffer)),
      });
      return response;
    },
    take: () => exchanges.splice(0),
  };
}

/** What an answer holds, by its content type: JSON, items of a stream, text, or bytes; `undefined` where it is empty. */
export async function contentOf({ contentType, bytes }: Exchange): Promise<unknown> {
  const content = await bytes;
  if (content.length === 0) return undefined;
  const mediaType = contentType.split(";")[0]!.trim().toLowerCase();
  const text = new TextDecoder().decode(content);
  if (/json$|jsonl$/.test(mediaType)) return jsonOf(text);
  if (mediaType === "text/event-stream") return eventsOf(text);
  return /^text\/|^application\/(text|yaml|xml)$/.test(mediaType) ? text : content;
}

/** The data of the events; a heartbeat has none, and `[DONE]` says only that there are no more. */
function eventsOf(text: string): unknown[] {
  const blocks = text.split(/\r?\n\r?\n/).map((block) => block.split(/\r?\n/).filter((line) => /^data:/.test(line)));
  const datas = blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map((line) => line.replace(/^data: ?/, "")));
  return datas
    .map((lines) => lines.join("\n"))
    .filter((data) => data !== "[DONE]")
    .map(parsed);
}

/** One JSON value, or one of each line. */
function jsonOf(text: string): unknown {
  const value = parsed(text);
  return value === text ? text.trim().split("\n").map(parsed) : value;
}

/** JSON where it is some. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
