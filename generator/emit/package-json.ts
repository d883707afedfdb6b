import type { Api } from "../model/api.js";
import { plainLine } from "../model/names.js";
import type { Emitter } from "./emitter.js";

/** `package.json`: that of the template, with the names of this package. */
export const packageJson: Emitter = {
  part: "package",
  emit({ api, options, template }) {
    const text = template.find(({ path }) => path === "package.json")?.text ?? "{}";
    const { name, version, license } = options;
    const own = { name, version, description: oneLine(api), license };
    const others = Object.entries(JSON.parse(text) as object).filter(([key]) => !(key in own) && key !== "private");
    const whole = { ...own, ...Object.fromEntries(others) };
    return { path: "package.json", text: JSON.stringify(whole, null, 2) + "\n", layout: "verbatim" };
  },
};

function oneLine({ title, language }: Api): string {
  const text = language === "ja" ? `${title} の型付きクライアント` : `Typed client for ${title}`;
  return plainLine(text);
}
