/** How the bytes of a stream are laid out and cut. */
export interface Framing {
  /** Cuts the bytes everywhere, at pseudo-random places, or every n bytes. */
  split?: "bytes" | "random" | number;
  /** Chooses the places of a random split; the same seed always cuts alike. */
  seed?: number;
  newline?: "\n" | "\r\n" | "\r";
  bom?: boolean;
  comments?: boolean;
}

/** The UTF-8 byte order mark. */
export const BYTE_ORDER_MARK = Uint8Array.of(0xef, 0xbb, 0xbf);

/** Writes one event as Dify does: the JSON in a data line, and no event line. */
export function dataFrame(event: object, newline = "\n"): string {
  return `data: ${JSON.stringify(event)}${newline}${newline}`;
}

/** Writes Dify's ping: an event line with no data. */
export function pingFrame(newline = "\n"): string {
  return `event: ping${newline}${newline}`;
}

/** Writes a comment: a block of its own before an even frame, glued to the frame before an odd one. */
export function commentFrame(frameNumber: number, newline = "\n"): string {
  return `: 生成中 ${frameNumber}${newline}${frameNumber % 2 === 0 ? newline : ""}`;
}
