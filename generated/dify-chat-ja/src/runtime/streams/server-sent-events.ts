/** Takes one event: its data, and its name and id where it has them. */
export type TakeEvent = (data: string, name: string | undefined, id: string | undefined) => void;

/**
 * Makes a function that takes the text of an event stream, however it is cut, and hands each event on as soon as its
 * empty line has come. Comments and `retry` are passed over.
 * @see https://html.spec.whatwg.org/multipage/server-sent-events.html#event-stream-interpretation
 */
export function serverSentEvents(take: TakeEvent): (text: string) => void {
  let begun = "";
  let afterReturn = false;
  let data: string | undefined;
  let name: string | undefined;
  let id: string | undefined;

  function readLine(line: string): void {
    const end = `${line}:`.indexOf(":");
    const field = line.slice(0, end);
    const value = line.slice(line[end + 1] === " " ? end + 2 : end + 1);
    if (field === "data") data = data === undefined ? value : `${data}\n${value}`;
    if (field === "event") name = value || undefined;
    if (field === "id" && !value.includes("\0")) id = value;
  }

  return (text) => {
    if (!text) return;
    // A CR ends its line at once; an LF that comes for it with the next text ends no other.
    const lines = (afterReturn && text[0] === "\n" ? text.slice(1) : text).split(/\r\n?|\n/);
    afterReturn = text.endsWith("\r");
    lines[0] = begun + lines[0]!;
    begun = lines.pop()!;
    for (const line of lines) {
      if (line) readLine(line);
      else {
        if (data !== undefined) take(data, name, id);
        data = name = id = undefined;
      }
    }
  };
}
