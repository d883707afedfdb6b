import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Check, Finding } from "../check.js";

export const size: Check = {
  name: "size",
  proves: "it is not twice as large as the last one",
  async run({ plan: { previous }, tarball, room }) {
    const unpackedBefore = previous && (await sizeOf(previous.folder));
    const packed = compared(tarball.size, previous?.tarballSize);
    const unpacked = compared(tarball.unpackedSize, unpackedBefore);
    room.say("size", `${packed} packed, ${unpacked} unpacked`);
    return [
      ...grown("tarball", tarball.size, previous?.tarballSize),
      ...grown("unpacked package", tarball.unpackedSize, unpackedBefore),
    ];
  },
};

async function sizeOf(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const sizes = await Promise.all(files.map(async ({ parentPath, name }) => (await stat(join(parentPath, name))).size));
  return sizes.reduce((sum, each) => sum + each, 0);
}

function compared(now: number, before: number | undefined): string {
  return before === undefined ? kilobytes(now) : `${kilobytes(now)} (was ${kilobytes(before)})`;
}

function grown(what: string, now: number, before: number | undefined): Finding[] {
  if (before === undefined || before === 0 || now < before * 2) return [];
  const message = `The ${what} has ${kilobytes(now)}; that of the last release had ${kilobytes(before)}.`;
  return [{ severity: "warning", message, hint: "Look what came to it: npm pack --dry-run" }];
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toLocaleString("en-US", { maximumFractionDigits: 1 })} kB`;
}
