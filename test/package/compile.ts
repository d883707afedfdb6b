import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { readmeProgram } from "./readme-program.js";
import { nodeModules } from "./repository.js";
import { startCommand } from "./run-command.js";

const STRICT = {
  target: "ES2022",
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noUnusedLocals: true,
  skipLibCheck: false,
  // The compiler's own libraries are not ours to check, and take longer than all the rest.
  skipDefaultLibCheck: true,
  noEmit: true,
};

const NODE_NEXT = { module: "NodeNext", moduleResolution: "NodeNext" };
const BUNDLER = { module: "ESNext", moduleResolution: "bundler" };

// Only `main.ts` and the README's samples use `process`.
const WEB = { lib: ["ES2022", "DOM"], types: [] };
const NODE = { lib: ["ES2022"], types: ["node"], typeRoots: [join(nodeModules, "@types")] };

const EVERYTHING = { include: ["programs", "readme"] };
const WITHOUT_NODE = { include: ["programs"], exclude: ["programs/main.ts"] };

/**
 * The ways in which the project is compiled; `node` also writes the JavaScript that is run. Only the last one skips the
 * declarations of packages, which are those of `node`.
 */
export const compilations: Readonly<Record<string, object>> = {
  web: { ...WITHOUT_NODE, compilerOptions: { ...STRICT, ...NODE_NEXT, ...WEB } },
  "web-bundler": { ...WITHOUT_NODE, compilerOptions: { ...STRICT, ...BUNDLER, ...WEB } },
  node: { ...EVERYTHING, compilerOptions: { ...STRICT, ...NODE_NEXT, ...NODE, noEmit: false, outDir: "out" } },
  "node-bundler": { ...EVERYTHING, compilerOptions: { ...STRICT, ...BUNDLER, ...NODE, skipLibCheck: true } },
};

/**
 * Writes the project's sources: the programs, and the samples of the package's README. In the repository the programs import
 * the generated sources, so that they are checked with everything else; here they import the package by its name.
 */
export async function writeProject(folder: string): Promise<void> {
  const programs = new URL("programs/", import.meta.url);
  mkdirSync(join(folder, "programs"));
  for (const name of readdirSync(programs)) {
    const text = readFileSync(new URL(name, programs), "utf8");
    const imports = text.replaceAll('"../../../generated/dify-chat-ja/src/index.js"', '"dify-chat-ja"');
    writeFileSync(join(folder, "programs", name), imports);
  }
  const installed = join(folder, "node_modules/dify-chat-ja");
  const exported = Object.keys((await import(pathToFileURL(join(installed, "src/index.js")).href)) as object);
  mkdirSync(join(folder, "readme"));
  const readme = readFileSync(join(installed, "README.md"), "utf8");
  writeFileSync(join(folder, "readme/samples.ts"), readmeProgram(readme, exported));
  for (const [name, configuration] of Object.entries(compilations)) {
    writeFileSync(join(folder, `tsconfig.${name}.json`), JSON.stringify(configuration, null, 2));
  }
}

/** Compiles the project in one way; resolves to what the compiler said. */
export async function compile(folder: string, name: string): Promise<string> {
  const tsc = join(nodeModules, "typescript/bin/tsc");
  const { code, stdout, stderr } = await startCommand(
    process.execPath,
    [tsc, "-p", `tsconfig.${name}.json`, "--pretty", "false"],
    folder,
  ).ended;
  return code === 0 ? "" : `${stdout}${stderr}` || `ended with ${code}`;
}
