import type { Document } from "../document/types.js";
import type { Api } from "../model/api.js";
import { emitClient } from "./client.js";
import { emitDescriptors } from "./descriptors.js";
import { emitDocument } from "./document.js";
import { emitHandlers } from "./handlers.js";
import { emitIndex } from "./index-file.js";
import { emitOperations } from "./operations.js";
import type { OutputFile, PackageOptions } from "./output-file.js";
import { emitPackageJson } from "./package-json.js";
import { emitReadme } from "./readme.js";
import { emitPlainSchema, emitSchema } from "./schema.js";
import { emitSchemas } from "./schemas.js";
import { emitTemplate, type TemplateFile } from "./template.js";

export interface EmitInput {
  readonly api: Api;
  readonly document: Document;
  readonly options: PackageOptions;
  readonly template: readonly TemplateFile[];
}

type Emitter = (input: EmitInput) => OutputFile | readonly OutputFile[];

/** Every emitter, in the order in which their files are listed. */
const emitters: readonly Emitter[] = [
  ({ api, document }) => emitSchema(document, api),
  ({ api }) => emitSchemas(api),
  ({ api }) => emitDescriptors(api),
  ({ api }) => emitOperations(api),
  ({ api }) => emitHandlers(api),
  ({ api }) => emitClient(api),
  ({ api }) => emitIndex(api),
  ({ api, options, template }) =>
    emitPackageJson(api, options, template.find(({ path }) => path === "package.json")?.text ?? "{}"),
  ({ api, options }) => emitReadme(api, options),
  ({ document }) => emitDocument(document),
  ({ template }) => emitTemplate(template),
];

/** All files of a package. */
export function emit(input: EmitInput): OutputFile[] {
  return emitters.flatMap((emitter) => emitter(input));
}

/**
 * The files that are compiled, without the comments that a compiler passes over.
 * @param whole whether `paths` are there too, for code that uses openapi-fetch
 */
export function emitSources({ api, document, template }: Omit<EmitInput, "options">, whole: boolean): OutputFile[] {
  return [
    emitPlainSchema(document, api, whole),
    emitSchemas(api),
    emitDescriptors(api),
    emitOperations(api, false),
    ...emitHandlers(api),
    emitClient(api),
    emitIndex(api),
    ...emitTemplate(template.filter(({ path }) => path.startsWith("src/"))),
  ];
}
