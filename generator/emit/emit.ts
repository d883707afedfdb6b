import { aliases } from "./aliases.js";
import { client } from "./client.js";
import { descriptors } from "./descriptors.js";
import type { EmitInput, Emitter, OutputFile, ModuleExports, TypeScriptFile } from "./emitter.js";
import { handlers } from "./handlers.js";
import { license } from "./license.js";
import { operations } from "./operations.js";
import { readme } from "./readme.js";
import { schema } from "./schema.js";
import { schemas } from "./schemas.js";
import type { ExportStatement } from "./statement.js";
import { document, packageJson, runtime } from "./template.js";
import { values } from "./values.js";
import type { PackageNames } from "../model/names.js";

/** Every emitter, in the order in which `src/index.ts` exports what they make. */
export const emitters: readonly Emitter[] = [
  client,
  descriptors,
  values,
  operations,
  schemas,
  aliases,
  schema,
  runtime,
  handlers,
  packageJson,
  license,
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

/** `src/index.ts`: the whole of the package's public names; modules that are exported as a whole come first. */
export function indexFile(exports: readonly ModuleExports[]): TypeScriptFile {
  const wholes = exports.filter(({ values, types }) => !values && !types).map(({ from }) => from);
  const froms = new Set(exports.map(({ from }) => from));
  const named = [...froms].flatMap((from) =>
    (["values", "types"] as const).flatMap((kind) => {
      const names = exports.filter((each) => each.from === from).flatMap((each) => each[kind] ?? []);
      return names.length === 0 ? [] : [{ from, names, isType: kind === "types" }];
    }),
  );
  const all = [...wholes.map((from) => ({ from })), ...named];
  return { path: "src/index.ts", statements: all.map((each): ExportStatement => ({ kind: "export", ...each })) };
}
