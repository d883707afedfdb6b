import { isObject } from "../../document/pointer.js";

interface TextFile {
  readonly path: string;
  readonly text: string;
}

/** A file of a package, which tells of another version where it tells of one: a package.json, and what `katagami.json` says of it. */
export function withVersion<File extends TextFile>(file: File, version: string): File {
  if (file.path !== "package.json" && file.path !== "katagami.json") return file;
  const value = JSON.parse(file.text) as Record<string, unknown>;
  const fields = file.path === "package.json" ? value : value["package"];
  if (!isObject(fields) || fields["version"] === version) return file;
  fields["version"] = version;
  const indent = /^\{\n([ \t]+)"/.exec(file.text)?.[1] ?? "  ";
  return { ...file, text: `${JSON.stringify(value, null, indent)}\n` };
}
