import type { ModuleExports } from "./emitter.js";
import type { TypeScriptFile } from "./output-file.js";
import type { ExportStatement } from "./statement.js";

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
