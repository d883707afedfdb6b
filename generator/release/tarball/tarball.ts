import { createHash } from "node:crypto";
import { readTar, type TarFile } from "./read-tar.js";

/** What npm would send. */
export interface Tarball {
  /** Absolute path. */
  readonly file: string;
  /** Bytes. */
  readonly size: number;
  /** Bytes of all its files. */
  readonly unpackedSize: number;
  /** As npm writes it: `sha512-…`. */
  readonly integrity: string;
  /** SHA-1 in hexadecimal, which npm still shows. */
  readonly shasum: string;
  /** SHA-256 of its files alone, in hexadecimal: what does not depend on how they were compressed. */
  readonly contents: string;
  readonly files: readonly TarFile[];
}

/** Reads what is known of a tarball from its bytes. */
export function tarballOf(file: string, bytes: Uint8Array): Tarball {
  const files = readTar(bytes);
  return {
    file,
    size: bytes.byteLength,
    unpackedSize: files.reduce((sum, each) => sum + each.bytes.byteLength, 0),
    integrity: `sha512-${createHash("sha512").update(bytes).digest("base64")}`,
    shasum: createHash("sha1").update(bytes).digest("hex"),
    contents: contentsOf(files),
    files,
  };
}

function contentsOf(files: readonly TarFile[]): string {
  const hash = createHash("sha256");
  const inOrder = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  for (const { path, bytes } of inOrder) hash.update(`${JSON.stringify(path)} ${bytes.byteLength}\n`).update(bytes);
  return hash.digest("hex");
}

/** The package.json inside of a tarball. @throws Error where there is none that can be read */
export function manifestOf({ files }: Tarball): Readonly<Record<string, unknown>> {
  const found = files.find(({ path }) => path === "package.json");
  if (found === undefined) throw new Error("The tarball has no package.json.");
  return JSON.parse(found.bytes.toString("utf8")) as Record<string, unknown>;
}
