import type { OutputFile } from "./emitter.js";

/**
 * The code of a package as source of an application: without the folder `src`, and with relative imports that end as the
 * application's compiler needs it.
 * @param extension `.js`, `.ts`, or "" for none
 */
export function asSource(files: readonly OutputFile[], extension: string): OutputFile[] {
  return files.map((file): OutputFile => {
    const path = file.path.replace(/^src\//, "");
    if ("text" in file)
      return { ...file, path, text: file.layout === "copied" ? withExtension(file.text, extension) : file.text };
    if ("types" in file) return { ...file, path, types: withExtension(file.types, extension) };
    const statements = file.statements.map((statement) => {
      const from = statement.kind === "import" || statement.kind === "export" ? statement.from : undefined;
      return from?.startsWith(".") ? { ...statement, from: from.replace(/\.js$/, extension) } : statement;
    });
    return { ...file, path, statements };
  });
}

/** The runtime with other ends of its imports: no other line of it has the form of one. */
function withExtension(code: string, extension: string): string {
  return code.replace(/( from "\.{1,2}\/[^"\n]+)\.js(?=";$)/gm, `$1${extension}`);
}
