import type { Api } from "../model/api.js";
import { plainLine } from "../model/names.js";
import type { PackageOptions, TextFile } from "./output-file.js";

/** `package.json`: that of the template, with the names of this package. */
export function emitPackageJson(api: Api, { name, version, license }: PackageOptions, template: string): TextFile {
  const {
    name: _name,
    version: _version,
    description: _description,
    license: _license,
    private: _private,
    ...rest
  } = JSON.parse(template) as Record<string, unknown>;
  const first = { name, version, description: oneLine(api), license };
  return { path: "package.json", text: JSON.stringify({ ...first, ...rest }, null, 2) + "\n", layout: "verbatim" };
}

function oneLine({ title, language }: Api): string {
  const text = language === "ja" ? `${title} の型付きクライアント` : `Typed client for ${title}`;
  return plainLine(text);
}
