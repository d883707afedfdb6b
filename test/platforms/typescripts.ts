import { join } from "node:path";
import { startCommand } from "../package/run-command.js";
import { askRequired, askTyped } from "./ask.js";
import type { Outcome, Platform } from "./platform.js";
import type { Projects } from "./projects.js";
import { compilers, named } from "./tools.js";

/** How modules are written under each resolution, and what an import of a file of the application ends in. */
const resolutions = {
  bundler: { module: "Preserve", extension: "" },
  node16: { module: "Node16", extension: ".js" },
  nodenext: { module: "NodeNext", extension: ".js" },
  node10: { module: "CommonJS", extension: "" },
} as const;

const strict = {
  ...{ target: "ES2022", lib: ["ES2022", "DOM"], types: [], noEmit: true, skipLibCheck: false },
  ...{ strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true, noUnusedLocals: true },
  // The compiler's own libraries are not ours to check, and take longer than all the rest.
  skipDefaultLibCheck: true,
};

async function compile(version: string, resolution: keyof typeof resolutions, projects: Projects): Promise<Outcome> {
  const { module, extension } = resolutions[resolution];
  const deprecated = version === "6.0" && resolution === "node10" ? { ignoreDeprecations: "6.0" } : {};
  const compilerOptions = { ...strict, ...deprecated, module, moduleResolution: resolution };
  const folder = await projects.make(`typescript ${version} ${resolution}`, {
    "tsconfig.json": JSON.stringify({ compilerOptions, include: ["*.ts", "*.cts", "src"] }),
    "import.ts": askTyped("dify-chat-ja"),
    "require.cts": askRequired("dify-chat-ja"),
    "source.ts": askTyped(`./src/api/index${extension}`),
  });
  const args = [join(compilers[version]!, "bin/tsc"), "-p", ".", "--pretty", "false"];
  const { code, stdout, stderr } = await startCommand(process.execPath, args, folder).ended;
  const lines = `${stdout}${stderr}`.split("\n").filter(Boolean);
  if (code !== 0 && lines.length === 0) throw new Error(`tsc ended with ${code}`);
  // What is said of no file, or of a package's declarations, is said of all that imports it.
  const others = lines.filter((line) => !/^(import|require|source|src\/)/.test(line));
  const of = (files: RegExp) => [...others, ...lines.filter((line) => files.test(line))].join("\n");
  return { import: of(/^import/), require: of(/^require/), source: of(/^(source|src\/)/) };
}

/** The compilers of four years. */
export const typescripts: readonly Platform[] = Object.entries(compilers).map(([version, folder]) => ({
  name: named("TypeScript", folder),
  ways: Object.fromEntries(
    (Object.keys(resolutions) as (keyof typeof resolutions)[]).map((resolution) => [
      `\`${resolution}\``,
      (projects) => compile(version, resolution, projects),
    ]),
  ),
}));
