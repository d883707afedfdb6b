import { accessSync, constants, existsSync, lstatSync, readdirSync } from "node:fs";
import { isAbsolute, join, relative } from "node:path";
import type { PrintedFile } from "../print/print.js";
import { manifestName, readManifest } from "./compare.js";
import { ancestors } from "./staging.js";
import { WriteError } from "./write-error.js";

/**
 * Refuses a folder where writing would take something from its owner.
 * @param target absolute, without links
 * @param folder as the user wrote it
 * @param cwd absolute, without links
 * @throws WriteError
 */
export function refuse(target: string, folder: string, files: readonly PrintedFile[], cwd: string): void {
  const found = lstatSync(target, { throwIfNoEntry: false });
  if (found === undefined) return;
  const refusal = (reason: string, hint: string) => new WriteError(folder, reason, hint);
  const elsewhere = "Choose another folder with --out.";
  if (found.isSymbolicLink()) throw refusal("it is a link that leads nowhere", elsewhere);
  if (!found.isDirectory()) throw refusal("it is a file, not a folder", elsewhere);
  if (isWithin(target, cwd)) {
    const hint = "Run from outside of it, or choose a folder below with --out.";
    throw refusal("it is or holds the folder you are in", hint);
  }
  const entries = readdirSync(target);
  if (entries.length > 0 && !entries.includes(manifestName))
    throw refusal("it has files that Katagami did not make", "Choose an empty or a new folder with --out.");
  const manifest = readManifest(target);
  if (entries.length > 0 && manifest === undefined)
    throw refusal(
      `its ${manifestName}, which says what is Katagami's, cannot be read`,
      `Restore ${manifestName}; or move what is yours out of the folder, and delete the folder.`,
    );
  const closed = readOnly(target, manifest?.files ?? []);
  if (closed !== undefined)
    throw refusal(
      closed === "" ? "it is read-only" : `its folder ${closed} is read-only`,
      `Make it writable (chmod u+w ${JSON.stringify(join(folder, closed))}), or choose another folder with --out.`,
    );
  const [first, ...rest] = inTheWay(target, manifest?.files ?? [], files);
  if (first === undefined) return;
  const others = rest.length > 0 ? ` and ${rest.length} more` : "";
  const hint = "Rename what you added, or move it out of the folder.";
  throw refusal(`Katagami did not make ${first}${others}, and would replace it`, hint);
}

/** The first folder of the package that may not be written to, relative to it; undefined where all may. */
function readOnly(target: string, made: readonly string[]): string | undefined {
  const folders = [...new Set(["", ...made.flatMap(ancestors)])];
  return folders.filter((path) => existsSync(join(target, path))).find((path) => !isWritable(join(target, path)));
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK | constants.X_OK);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EACCES") return false;
    throw error;
  }
}

/** What stands where a file is to be written but is not Katagami's. */
function inTheWay(target: string, made: readonly string[], files: readonly PrintedFile[]): string[] {
  const owned = new Set(made);
  const paths = files.map(({ path }) => path);
  const kind = (path: string) => lstatSync(join(target, path), { throwIfNoEntry: false });
  const folders = [...new Set(paths.flatMap(ancestors))].filter(
    (path) => !owned.has(path) && kind(path)?.isDirectory() === false,
  );
  if (folders.length > 0) return folders;
  return paths.filter((path) => {
    const found = kind(path);
    return found !== undefined && (!owned.has(path) || found.isDirectory());
  });
}

function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== ".." && !way.startsWith("../") && !isAbsolute(way);
}
