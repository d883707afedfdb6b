// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

/**
 * Makes a parser that hands on each server-sent event as soon as its empty line has come, however the bytes are cut;
 * comments and `retry` are passed over. Without its empty line a last one is cut short: the standard has it thrown away,
 * though there are servers that forget the line. So it is handed on as cut, and is left unless `onEvent` takes it.
 * @see https://html.spec.whatwg.org/multipage/server-sent-events.html#event-stream-interpretation
 */
export function serverSentEvents(onEvent) {
  const decoder = new TextDecoder();
  let begun = "";
  let afterReturn = false;
  /** Those of the event that has begun, comments left out. */
  let lines = [];
  let length = 0;
  /** Hands an event on: whether it was taken; `undefined` where there was none. */
  function dispatch(isCut) {
    const data = [];
    let event;
    let id;
    for (const line of lines) {
      const [, name, value] = /^([^:]*):? ?([^]*)/.exec(line);
      if (name === "data") data.push(value);
      if (name === "event") event = value || undefined;
      if (name === "id" && !value.includes("\0")) id = value;
    }
    lines = [];
    length = 0;
    return data[0] === undefined ? undefined : onEvent(data.join("\n"), event, id, isCut);
  }
  return {
    feed(bytes) {
      let text = decoder.decode(bytes, { stream: true });
      if (text) {
        // A CR ends its line at once; an LF that comes for it with the next text ends no other.
        if (afterReturn && text[0] === "\n") text = text.slice(1);
        afterReturn = text.endsWith("\r");
        const came = text.split(/\r\n?|\n/);
        came[0] = begun + came[0];
        begun = came.pop();
        for (const line of came) {
          if (!line) dispatch();
          else if (line[0] !== ":") {
            lines.push(line);
            length += line.length + 1;
          }
        }
      }
      return length + begun.length;
    },
    end() {
      begun += decoder.decode();
      const isBegun = /^[^:]/.test(begun);
      if (isBegun) lines.push(begun);
      const rest = lines.join("\n");
      return (dispatch(true) ?? !isBegun) ? "" : rest;
    },
  };
}
