import type { Document } from "../document/types.js";
import type { Api } from "../model/api.js";
import type { PackageNames } from "../model/operation-names.js";
import type { OutputFile, PackageOptions } from "./output-file.js";
import type { TemplateFile } from "./template.js";

/** What a package is made from. */
export interface EmitInput {
  readonly api: Api;
  readonly document: Document;
  readonly options: PackageOptions;
  readonly template: readonly TemplateFile[];
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
