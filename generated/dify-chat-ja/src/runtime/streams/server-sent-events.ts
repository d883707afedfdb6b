import type { TextEvent } from "./event-roles.js";
import type { Parser } from "./stream-format.js";

/**
 * Makes a parser that hands on each server-sent event as soon as its empty line has come, however the bytes are cut;
 * comments and `retry` are passed over. A last one that is cut short is not an event: which of the others end the
 * stream is all that tells a truncation.
 * @see https://html.spec.whatwg.org/multipage/server-sent-events.html#event-stream-interpretation
 */
export function serverSentEvents(onEvent: (event: TextEvent) => void): Parser {
  const decoder = new TextDecoder();
  let begun = "";
  let afterReturn = false;
  let data: string | undefined;
  let event: string | undefined;
  let id: string | undefined;

  function readLine(line: string): void {
    const colon = line.indexOf(":");
    const end = colon < 0 ? line.length : colon;
    const field = line.slice(0, end);
    const value = line.slice(line[end + 1] === " " ? end + 2 : end + 1);
    if (field === "data") data = data === undefined ? value : `${data}\n${value}`;
    if (field === "event") event = value || undefined;
    if (field === "id" && !value.includes("\0")) id = value;
  }

  return {
    feed(bytes) {
      const text = decoder.decode(bytes, { stream: true });
      if (!text) return;
      // A CR ends its line at once; an LF that comes for it with the next text ends no other.
      const fresh = afterReturn && text[0] === "\n" ? text.slice(1) : text;
      // A text is split by a text several times as fast as by an expression.
      const lines = fresh.split(fresh.includes("\r") ? /\r\n?|\n/ : "\n");
      afterReturn = text.endsWith("\r");
      lines[0] = begun + lines[0]!;
      begun = lines.pop()!;
      for (const line of lines) {
        if (line) readLine(line);
        else {
          if (data !== undefined) onEvent({ event, data, id });
          data = event = id = undefined;
        }
      }
    },
  };
}
