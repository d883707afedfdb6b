import { gunzipSync } from "node:zlib";

/** A file of a tarball. */
export interface TarFile {
  /** Within the package: `src/index.js`. */
  readonly path: string;
  readonly bytes: Buffer;
}

const block = 512;
const mostBytes = 512 * 1024 * 1024;

/**
 * The files of a package's tarball, in its order.
 * @throws Error where it is no tarball, or holds more than 512 MB
 * @see https://pubs.opengroup.org/onlinepubs/9799919799/utilities/pax.html#tag_20_94_13
 */
export function readTar(tarball: Uint8Array): TarFile[] {
  const all = gunzipSync(tarball, { maxOutputLength: mostBytes });
  const files: TarFile[] = [];
  let named: string | undefined;
  for (let at = 0; at + block <= all.length;) {
    const header = all.subarray(at, at + block);
    if (header.every((byte) => byte === 0)) break;
    const size = parseInt(text(header, 124, 12).trim() || "0", 8);
    if (!Number.isSafeInteger(size)) throw new Error("A header of the tarball cannot be read.");
    const bytes = all.subarray(at + block, at + block + size);
    const type = String.fromCharCode(header[156]!);
    if (type === "x") named = paxPath(bytes) ?? named;
    else if (type === "L") named = text(bytes, 0, size);
    else {
      if (type === "0" || type === "\0") files.push({ path: inside(named ?? nameIn(header)), bytes });
      named = undefined;
    }
    at += block + Math.ceil(size / block) * block;
  }
  return files;
}

function text(bytes: Buffer, from: number, length: number): string {
  const all = bytes.subarray(from, from + length);
  const end = all.indexOf(0);
  return all.subarray(0, end < 0 ? length : end).toString("utf8");
}

function nameIn(header: Buffer): string {
  const prefix = text(header, 257, 5) === "ustar" ? text(header, 345, 155) : "";
  return prefix === "" ? text(header, 0, 100) : `${prefix}/${text(header, 0, 100)}`;
}

/** The path that an extended header gives to the next file: records of `length key=value`. */
function paxPath(bytes: Buffer): string | undefined {
  for (let at = 0; at < bytes.length;) {
    const space = bytes.indexOf(0x20, at);
    const length = Number(bytes.subarray(at, Math.max(at, space)).toString("ascii"));
    if (!Number.isSafeInteger(length) || length < 5) return undefined;
    const record = bytes.subarray(space + 1, at + length - 1).toString("utf8");
    if (record.startsWith("path=")) return record.slice(5);
    at += length;
  }
  return undefined;
}

/** npm puts everything into one folder, whatever its name is. */
function inside(path: string): string {
  return path.replace(/^\.?\/*[^/]+\//, "");
}
