import type { Document } from "../document/types.js";
import type { Statement } from "./statement.js";
import type { TemplateFile } from "./template.js";
import type { Api } from "../model/api.js";
import type { PackageNames } from "../model/names.js";

/** TypeScript; or in its place JavaScript, and declarations. */
export type Form = "typescript" | "javascript";

/** What a package is made from. */
export interface EmitInput {
  readonly api: Api;
  readonly document: Document;
  readonly options: PackageOptions;
  readonly template: readonly TemplateFile[];
  /** In which form the runtime is copied: TypeScript unless told. */
  readonly form?: Form;
  /** Whether code has comments, which a compiler passes over. */
  readonly comments: boolean;
}

/** What makes one part of a package, and says all that others have to know of it. */
export interface Emitter {
  /** `source`: what is compiled. `package`: what makes a package of it, such as README.md. */
  readonly part: "source" | "package";
  /** Whether there is anything to make; always, without it. */
  readonly applies?: (input: EmitInput) => boolean;
  readonly emit: (input: EmitInput) => OutputFile | readonly OutputFile[];
  /** What `src/index.ts` exports of it. */
  readonly exports?: readonly ModuleExports[];
  /** Names that it needs, besides those that `exports` list. */
  readonly names?: Partial<PackageNames>;
}

/** What `src/index.ts` exports of a module: these names, or without any all that it has. */
export interface ModuleExports {
  /** As it is imported, such as `./client.js`. */
  readonly from: string;
  readonly values?: readonly string[];
  readonly types?: readonly string[];
}

/** A file of a package before it is printed: TypeScript as statements or as types alone, anything else as text. */
export type OutputFile = TypeScriptFile | TypesFile | TextFile;

export interface TypeScriptFile {
  /** Relative to the package's folder, with "/". */
  readonly path: string;
  readonly statements: readonly Statement[];
  /** Whether nothing that a package exports names its types, so that nobody needs its declarations. */
  readonly isInner?: boolean;
}

export interface TypesFile {
  readonly path: string;
  /** TypeScript that has its layout, of types and nothing else. */
  readonly types: string;
}

export interface TextFile {
  readonly path: string;
  readonly text: string;
  /** `format`: Markdown, to be pretty-printed; `copied`: code of the template; `verbatim`: written byte for byte. */
  readonly layout: "format" | "copied" | "verbatim";
}

/** What every emitter is given besides the API. */
export interface PackageOptions {
  /** The npm name. */
  readonly name: string;
  readonly version: string;
  /** An SPDX expression, or `UNLICENSED`; what the description says where nothing is given. */
  readonly license?: string;
  /** Whether openapi-fetch is left out: its client, and the dependency. */
  readonly isLean?: boolean;
  /** Other fields of package.json. */
  readonly fields?: Readonly<Record<string, unknown>>;
}
