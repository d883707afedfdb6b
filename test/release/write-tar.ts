import { gzipSync } from "node:zlib";

/** A package's tarball, as npm packs it: the same files give the same bytes. Paths have at most 90 characters. */
export function writeTar(files: Readonly<Record<string, string>>): Buffer {
  const blocks = Object.entries(files).flatMap(([path, text]) => {
    const bytes = Buffer.from(text);
    return [header(`package/${path}`, bytes.length), bytes, Buffer.alloc((512 - (bytes.length % 512)) % 512)];
  });
  return gzipSync(Buffer.concat([...blocks, Buffer.alloc(1024)]));
}

/** @see https://pubs.opengroup.org/onlinepubs/9799919799/utilities/pax.html#tag_20_94_13_06 */
function header(path: string, size: number): Buffer {
  const all = Buffer.alloc(512);
  const octal = (value: number, length: number) => `${value.toString(8).padStart(length - 1, "0")}\0`;
  all.write(path, 0);
  all.write(octal(0o644, 8), 100);
  all.write(octal(0, 8) + octal(0, 8), 108);
  all.write(octal(size, 12) + octal(499_162_500, 12), 124);
  all.write("        0", 148);
  all.write("ustar\x0000", 257);
  const sum = all.reduce((total, byte) => total + byte, 0);
  all.write(`${octal(sum, 7)} `, 148);
  return all;
}
