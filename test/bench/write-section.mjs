import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { format, resolveConfig } from "prettier";

const readme = fileURLToPath(new URL("../../README.md", import.meta.url));

/** Puts Markdown between the markers of a name in README.md: `<!-- name -->` and `<!-- /name -->`. */
export async function writeSection(name, markdown) {
  const marked = new RegExp(`(<!-- ${name} -->)[^]*?(<!-- /${name} -->)`);
  const text = readFileSync(readme, "utf8").replace(
    marked,
    (_all, open, close) => `${open}\n\n${markdown}\n\n${close}`,
  );
  writeFileSync(readme, await format(text, { ...(await resolveConfig(readme)), filepath: readme }));
}
