import { cpSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { linkNodeModules, nodeModules, repository } from "./repository.js";
import { runCommand } from "./run-command.js";

/** The strictest that a user may have. */
const compilerOptions = {
  target: "ES2023",
  lib: ["ES2023", "DOM", "DOM.AsyncIterable", "DOM.Iterable"],
  module: "NodeNext",
  moduleResolution: "NodeNext",
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noPropertyAccessFromIndexSignature: true,
  noImplicitOverride: true,
  noImplicitReturns: true,
  noFallthroughCasesInSwitch: true,
  noUnusedLocals: true,
  noUnusedParameters: true,
  isolatedModules: true,
  verbatimModuleSyntax: true,
  skipLibCheck: false,
  skipDefaultLibCheck: true,
  types: ["node"],
  typeRoots: [join(nodeModules, "@types")],
  outDir: "out",
};

/** A package, and the programs that use it. */
export interface Project {
  /** What the package is called. */
  readonly name: string;
  /** The description: a path or a URL. */
  readonly source: string;
  /** More of the command line of `katagami generate`, such as an overlay. */
  readonly flags?: readonly string[];
  /** Paths of the programs. */
  readonly files: readonly string[];
}

/** Generates a package in a new folder, compiles the programs that use it, and resolves to the folder of these. */
export async function compiled(folder: string, { name, source, flags = [], files }: Project): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const node = (...args: string[]) => runCommand(process.execPath, args, folder);
  const tsc = (path: string) => node(join(nodeModules, "typescript/bin/tsc"), "-p", path, "--pretty", "false");
  linkNodeModules(folder);
  await node(join(repository, "dist/cli.js"), "generate", source, "--out", name, "--name", name, "--quiet", ...flags);
  const project = join(folder, "project");
  mkdirSync(join(project, "node_modules"), { recursive: true });
  symlinkSync(join(folder, name), join(project, "node_modules", name), "junction");
  for (const file of files) cpSync(file, join(project, basename(file)));
  writeFileSync(join(project, "package.json"), '{ "type": "module" }');
  writeFileSync(join(project, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["*.ts"] }));
  await tsc("project");
  return join(project, "out");
}
