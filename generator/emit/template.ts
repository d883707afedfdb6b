import type { TextFile } from "./output-file.js";

/** A file of templates/package. */
export interface TemplateFile {
  /** Relative to the template's folder, with "/". */
  readonly path: string;
  readonly text: string;
}

/** The files of the template that every package gets byte for byte: the runtime, the compiler's settings, the licence. */
export function emitTemplate(template: readonly TemplateFile[]): TextFile[] {
  return template
    .filter(({ path }) => path !== "package.json")
    .map(({ path, text }): TextFile => ({ path, text, layout: "verbatim" }));
}
