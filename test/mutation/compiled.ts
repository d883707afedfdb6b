import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { PrintedFile } from "../../generator/print/print.js";
import { readTemplate } from "../../generator/write/read-template.js";

const nodeModules = join(import.meta.dirname, "../../node_modules");

const strict = {
  ...{ target: "ES2022", lib: ["ES2022", "DOM", "DOM.Iterable"], types: [] },
  ...{ module: "NodeNext", moduleResolution: "NodeNext", strict: true, exactOptionalPropertyTypes: true },
  ...{ noUncheckedIndexedAccess: true, noPropertyAccessFromIndexSignature: true, skipDefaultLibCheck: true },
  noEmit: true,
};

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/**
 * What TypeScript 7 says of packages without a runtime, all in one program over one runtime, and what Node says when it imports them in
 * one process, in which `canaryRan` is a function.
 * @param folder an empty one
 */
export function faultsOf(packages: ReadonlyMap<string, readonly PrintedFile[]>, folder: string): string[] {
  write(join(folder, "package.json"), '{ "type": "module" }');
  symlinkSync(nodeModules, join(folder, "node_modules"), "junction");
  for (const { path, text } of readTemplate()) if (/(\.js|\.d\.ts)$/.test(path)) write(join(folder, path), text);
  for (const [name, files] of packages)
    for (const { path, text } of files) if (path.startsWith("src/")) write(join(folder, name, path), sharing(text));
  const names = [...packages.keys()];
  const files = names.map((name) => `${name}/src/index.d.ts`);
  write(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions: strict, files }));
  const compiler = join(nodeModules, "typescript-7/bin/tsc");
  write(join(folder, "import.js"), program(names));
  const run = (...args: string[]) => {
    try {
      return execFileSync(process.execPath, args, { cwd: folder, encoding: "utf8", maxBuffer: 1 << 28 });
    } catch (error) {
      const { stdout, stderr } = error as { readonly stdout: string; readonly stderr: string };
      return stdout + stderr;
    }
  };
  return [run(compiler, "-p", ".", "--singleThreaded"), run("import.js")].flatMap((told) =>
    told.split("\n").filter(Boolean),
  );
}

/** A module of a package that imports the runtime beside all packages, so that it is parsed once and not with each of them. */
const sharing = (text: string) => text.replace(/("\.\.?)\/runtime\//g, "$1/../../src/runtime/");

const program = (names: readonly string[]) => `
  globalThis.canaryRan = () => console.log("a canary ran");
  for (const name of ${JSON.stringify(names)})
    await import("./" + name + "/src/index.js").catch((error) => console.log(name + ": " + error));`;
