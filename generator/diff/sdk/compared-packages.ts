import type ts from "typescript";
import { compiler } from "../../compiler.js";
import type { Library } from "./library.js";
import type { PackageParts } from "./package-parts.js";
import type { PackageSource } from "./sdk-change.js";
import { virtualFolder, virtualProgram, type VirtualFiles } from "./virtual-program.js";

/** Two packages in one program, over one runtime. */
export interface ComparedPackages {
  readonly checker: ts.TypeChecker;
  readonly files: VirtualFiles;
  /** The type behind an exported name of src/operations.ts, src/schemas.ts or src/client.ts. */
  typeOf(side: Side, path: string, name: string): { readonly type: ts.Type; readonly node: ts.Node } | undefined;
}

export type Side = "base" | "revision";

const sides = ["base", "revision"] as const;

/** Both packages find their runtime in the same place. */
export function runtimePath(path: string): string | undefined {
  const moved = path.replace(/^\/(base|revision)\/src\/runtime\//, "/runtime/");
  return moved === path ? undefined : moved;
}

/** Puts two packages into one program. Both import the runtime of the new one, so that its types are the same types. */
export function comparePackages(
  sources: Readonly<Record<Side, PackageSource>>,
  parts: Readonly<Record<Side, PackageParts>>,
  library: Library,
): ComparedPackages {
  const runtime = sources.revision.files.filter(({ path }) => path.startsWith("src/runtime/"));
  const index = ({ files }: PackageSource) => files.filter(({ path }) => path === "src/index.ts");
  const files = new Map([
    ...virtualFolder(
      "",
      runtime.map(({ path, text }) => [path.slice("src/".length), text] as const),
    ),
    ...parts.base.files,
    ...parts.revision.files,
    ...sides.flatMap((side) =>
      virtualFolder(
        `/${side}`,
        index(sources[side]).map(({ path, text }) => [path, text] as const),
      ),
    ),
  ]);
  const program = virtualProgram(["/base/src/index.ts", "/revision/src/index.ts"], files, library, runtimePath);
  const checker = program.getTypeChecker();
  return {
    checker,
    files,
    typeOf(side, path, name) {
      const file = files.get(`/${side}/${path}`);
      const symbol = file && checker.getSymbolAtLocation(file)?.exports?.get(compiler.escapeLeadingUnderscores(name));
      const node = symbol?.declarations?.[0];
      return symbol && node ? { type: checker.getDeclaredTypeOfSymbol(symbol), node } : undefined;
    },
  };
}
