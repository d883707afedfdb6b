import type { Api } from "../model/api.js";
import { plainLine } from "../model/names.js";
import type { Emitter } from "./emitter.js";

/** `package.json`: that of the template, with the names of this package. */
export const packageJson: Emitter = {
  part: "package",
  emit({ api, options, template }) {
    const text = template.find(({ path }) => path === "package.json")?.text ?? "{}";
    const {
      name: _,
      version: __,
      description: ___,
      license: ____,
      private: _____,
      ...rest
    } = JSON.parse(text) as Record<string, unknown>;
    const { name, version, license } = options;
    const first = { name, version, description: oneLine(api), license };
    return { path: "package.json", text: JSON.stringify({ ...first, ...rest }, null, 2) + "\n", layout: "verbatim" };
  },
};

function oneLine({ title, language }: Api): string {
  const text = language === "ja" ? `${title} の型付きクライアント` : `Typed client for ${title}`;
  return plainLine(text);
}
