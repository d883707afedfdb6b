// One description: judge.mjs FILE FOLDER. Prints a row of the table as JSON.
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { singleTarget } from "../../build/config.js";
import { generate } from "../../build/generate.js";
import { load } from "../../build/load/load.js";
import { findUntyped } from "../../build/normalise/untyped.js";
import { ProblemsError } from "../../build/problem.js";
import { readTemplate } from "../../build/write/read-template.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const [source, folder] = process.argv.slice(2);
const strict = {
  target: "ES2022",
  lib: ["ES2022", "DOM", "DOM.Iterable"],
  types: [],
  module: "NodeNext",
  moduleResolution: "NodeNext",
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noPropertyAccessFromIndexSignature: true,
  skipLibCheck: false,
  skipDefaultLibCheck: true,
  noEmit: true,
};

const version = /["']?(?:openapi|swagger)["']?\s*:\s*["']?([\d.]+)/.exec(readFileSync(source, "utf8"))?.[1];
console.log(JSON.stringify({ version, ...(await judge()) }));

async function judge() {
  const target = await singleTarget(source, folder, {});
  const start = performance.now();
  try {
    const made = await generate(target, { cwd: root, template: readTemplate() });
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    const memory = Math.round(process.resourceUsage().maxRSS / 1024);
    const { document } = await load(source, { cwd: root });
    const facts = {
      operations: made.api.operations.length,
      repairs: made.normalised.repairs.length,
      warnings: made.problems.length,
      before: findUntyped(structuredClone(document)).length,
      after: made.normalised.untyped.length,
      seconds,
      memory,
    };
    const fault = compileFault(made.files);
    return fault === undefined
      ? { ...facts, verdict: "package" }
      : { ...facts, verdict: "does not compile", reason: fault };
  } catch (error) {
    if (!(error instanceof ProblemsError)) throw error;
    const [first] = error.problems.filter(({ severity }) => severity === "error");
    return { verdict: "refused", reason: `${first.rule} at ${first.line}:${first.column}: ${first.message}` };
  }
}

/** The first thing that a compiler says of the declarations, or that Node says of the code. */
function compileFault(files) {
  rmSync(folder, { recursive: true, force: true });
  for (const { path, text } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  writeFileSync(join(folder, "consumer.ts"), 'export * from "./src/index.js";\n');
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions: strict, files: ["consumer.ts"] }));
  try {
    for (const compiler of ["typescript-7/bin/tsc", "typescript/bin/tsc"])
      execFileSync(process.execPath, [join(root, "node_modules", compiler), "-p", folder], { encoding: "utf8" });
    execFileSync(process.execPath, ["--input-type=module", "-e", 'await import("./src/index.js")'], { cwd: folder });
    return undefined;
  } catch (error) {
    return String(error.stdout || error.stderr || error)
      .trim()
      .split("\n")[0];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
