import { createReadStream } from "node:fs";

/**
 * All that comes on standard input.
 * @param most bytes after which no more is read
 */
export async function readStdin(most: number, signal: AbortSignal): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  // A thread has no standard input of its own.
  for await (const chunk of createReadStream("", { fd: 0, autoClose: false, signal })) {
    chunks.push(chunk as Buffer);
    size += (chunk as Buffer).byteLength;
    if (size > most) break;
  }
  return Buffer.concat(chunks);
}
