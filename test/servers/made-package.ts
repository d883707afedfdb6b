import { cpSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { linkNodeModules, nodeModules, repository } from "../package/repository.js";
import { runCommand } from "../package/run-command.js";
import type { Server } from "./server.js";

const compilerOptions = {
  target: "ES2023",
  lib: ["ES2023", "DOM", "DOM.AsyncIterable", "DOM.Iterable"],
  module: "NodeNext",
  moduleResolution: "NodeNext",
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noUnusedLocals: true,
  skipLibCheck: false,
  skipDefaultLibCheck: true,
  types: ["node"],
  typeRoots: [join(nodeModules, "@types")],
  outDir: "out",
};

/** Generates the package of a running server, and compiles it and the program that uses it; resolves to the program's path. */
export async function makePackage({ program, description, flags = [] }: Server, url: string, folder: string) {
  const node = (...args: string[]) => runCommand(process.execPath, args, folder);
  const tsc = (path: string) => node(join(nodeModules, "typescript/bin/tsc"), "-p", path, "--pretty", "false");
  linkNodeModules(folder);
  const name = `${program}-client`;
  const source = `${url}${description}`;
  await node(join(repository, "dist/cli.js"), "generate", source, "--out", name, "--name", name, "--quiet", ...flags);
  await tsc(name);
  const project = join(folder, "project");
  mkdirSync(join(project, "node_modules"), { recursive: true });
  symlinkSync(join(folder, name), join(project, "node_modules", name), "junction");
  for (const file of ["exchange.ts", "judge.ts", "calls.ts", `${program}.ts`])
    cpSync(join(import.meta.dirname, "programs", file), join(project, file));
  writeFileSync(join(project, "package.json"), '{ "type": "module" }');
  writeFileSync(join(project, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["*.ts"] }));
  await tsc("project");
  return join(project, "out", `${program}.js`);
}
