import type { Parser } from "./stream-format.js";

/**
 * Makes a parser that hands on each server-sent event as soon as its empty line has come, however the bytes are cut;
 * comments and `retry` are passed over. Without its empty line a last one is cut short: the standard has it thrown away,
 * though there are servers that forget the line.
 * @see https://html.spec.whatwg.org/multipage/server-sent-events.html#event-stream-interpretation
 */
export function serverSentEvents(onEvent: (data: string, type?: string, id?: string) => void): Parser {
  const decoder = new TextDecoder();
  let begun = "";
  let afterReturn = false;
  let data: string | undefined;
  let event: string | undefined;
  let id: string | undefined;

  function readLine(line: string): void {
    const colon = line.indexOf(":");
    const end = colon < 0 ? line.length : colon;
    const name = line.slice(0, end);
    const value = line.slice(end + 1).replace(/^ /, "");
    if (name === "data") data = data === undefined ? value : `${data}\n${value}`;
    if (name === "event") event = value || undefined;
    if (name === "id" && !value.includes("\0")) id = value;
  }

  return {
    feed(bytes) {
      let text = decoder.decode(bytes, { stream: true });
      if (!text) return 0;
      // A CR ends its line at once; an LF that comes for it with the next text ends no other.
      if (afterReturn && text[0] === "\n") text = text.slice(1);
      afterReturn = text.endsWith("\r");
      const lines = text.split(/\r\n?|\n/);
      lines[0] = begun + lines[0]!;
      begun = lines.pop()!;
      for (const line of lines) {
        if (line) readLine(line);
        else {
          if (data !== undefined) onEvent(data, event, id);
          data = event = id = undefined;
        }
      }
      return begun.length + (data?.length ?? 0);
    },
    isCut: () => data !== undefined || /^[^:]/.test(begun),
  };
}
