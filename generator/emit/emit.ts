import type { PackageNames } from "../model/operation-names.js";
import { client } from "./client.js";
import { descriptors } from "./descriptors.js";
import { document } from "./document.js";
import type { EmitInput, Emitter } from "./emitter.js";
import { handlers } from "./handlers.js";
import { indexFile } from "./index-file.js";
import { operations } from "./operations.js";
import type { OutputFile } from "./output-file.js";
import { packageJson } from "./package-json.js";
import { readme } from "./readme.js";
import { runtime } from "./runtime.js";
import { schema } from "./schema.js";
import { schemas } from "./schemas.js";
import { settings } from "./template.js";

/** Every emitter, in the order in which `src/index.ts` exports what they make. */
export const emitters: readonly Emitter[] = [
  client,
  descriptors,
  operations,
  schemas,
  schema,
  runtime,
  handlers,
  packageJson,
  settings,
  readme,
  document,
];

/** All files of a package. */
export function emit(input: EmitInput, all = emitters): OutputFile[] {
  const applying = all.filter(({ applies }) => applies?.(input) ?? true);
  return [
    ...applying.flatMap((emitter) => emitter.emit(input)),
    indexFile(applying.flatMap(({ exports = [] }) => exports)),
  ];
}

/** Those that are compiled. */
export function emitSources(input: EmitInput, all = emitters): OutputFile[] {
  return emit(
    input,
    all.filter(({ part }) => part === "source"),
  );
}

/** The names that a package needs for itself, whatever the description calls its own. */
export function namesOf(all = emitters): PackageNames {
  const exported = all.flatMap(({ exports = [] }) => exports);
  const own = (kind: keyof PackageNames) => all.flatMap(({ names }) => names?.[kind] ?? []);
  return {
    reserved: [...exported.flatMap(({ values = [], types = [] }) => [...values, ...types]), ...own("reserved")],
    operation: own("operation"),
    webhook: own("webhook"),
  };
}
