import type { ModuleExports } from "./emitter.js";
import type { TypeScriptFile } from "./output-file.js";
import { StructureKind } from "./structure-kinds.js";

/** `src/index.ts`: the whole of the package's public names; modules that are exported as a whole come first. */
export function indexFile(exports: readonly ModuleExports[]): TypeScriptFile {
  const wholes = exports.filter(({ values, types }) => !values && !types).map(({ from }) => from);
  const froms = new Set(exports.map(({ from }) => from));
  const named = [...froms].flatMap((from) =>
    (["values", "types"] as const).flatMap((kind) => {
      const names = exports.filter((each) => each.from === from).flatMap((each) => each[kind] ?? []);
      return names.length === 0 ? [] : [{ moduleSpecifier: from, namedExports: names, isTypeOnly: kind === "types" }];
    }),
  );
  const all = [...wholes.map((moduleSpecifier) => ({ moduleSpecifier })), ...named];
  return {
    path: "src/index.ts",
    statements: all.map((each) => ({ kind: StructureKind.ExportDeclaration, ...each })),
  };
}
