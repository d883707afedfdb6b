import type { Emitter } from "./emitter.js";
import type { TextFile } from "./output-file.js";

/** A file of templates/package. */
export interface TemplateFile {
  /** Relative to the template's folder, with "/". */
  readonly path: string;
  readonly text: string;
}

/** What the template has besides its sources and its package.json: the compiler's settings, the licence. */
export const settings: Emitter = {
  part: "package",
  emit: ({ template }) => verbatim(template.filter(({ path }) => !path.startsWith("src/") && path !== "package.json")),
};

/** Files of the template that a package gets byte for byte. */
export function verbatim(files: readonly TemplateFile[]): TextFile[] {
  return files.map(({ path, text }): TextFile => ({ path, text, layout: "verbatim" }));
}
