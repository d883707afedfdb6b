import type { Statement } from "./statement.js";

/** A file of a package before it is printed: TypeScript as statements, anything else as text. */
export type OutputFile = TypeScriptFile | TextFile;

export interface TypeScriptFile {
  /** Relative to the package's folder, with "/". */
  readonly path: string;
  readonly statements: readonly Statement[];
}

export interface TextFile {
  readonly path: string;
  readonly text: string;
  /** `format`: Markdown, to be pretty-printed; `printed`: TypeScript that has its layout; `verbatim`: written byte for byte. */
  readonly layout: "format" | "printed" | "verbatim";
}

/** What every emitter is given besides the API. */
export interface PackageOptions {
  /** The npm name. */
  readonly name: string;
  readonly version: string;
  /** An SPDX expression, or `UNLICENSED`. */
  readonly license: string;
}
