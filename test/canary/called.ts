import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { build } from "esbuild";
import type { Generated } from "../../generator/generate.js";

const nodeModules = join(import.meta.dirname, "../../node_modules");

/** What came of calling a package in a process of its own. */
export interface Called {
  /** Whether a text of the description ran. */
  readonly ran: boolean;
  /** How many names the package exports. */
  readonly exports: number;
  /** The URL that was asked last, or what the call was refused for. */
  readonly asked: string;
}

/**
 * Writes a package, bundles it, imports it in a process where `canaryRan` writes a file, and calls its operations.
 * @param request what each of them is called with; the first alone is called without it
 */
export async function called(
  folder: string,
  { files, api }: Pick<Generated, "files" | "api">,
  request?: object,
): Promise<Called> {
  for (const { path, text } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  symlinkSync(nodeModules, join(folder, "node_modules"), "junction");
  const outfile = join(folder, "bundle.mjs");
  await build({ entryPoints: [join(folder, "src/index.js")], bundle: true, platform: "node", format: "esm", outfile });
  writeFileSync(
    join(folder, "call.mjs"),
    program(request ? api.operations.map(({ name }) => name) : [api.operations[0]!.name], request),
  );
  const told = execFileSync(process.execPath, ["call.mjs"], { cwd: folder, encoding: "utf8" });
  return { ran: existsSync(join(folder, "canary-ran")), ...(JSON.parse(told) as Omit<Called, "ran">) };
}

const program = (operations: readonly string[], request?: object) => `
  import { writeFileSync } from "node:fs";
  globalThis.canaryRan = () => writeFileSync("canary-ran", "");
  const made = await import("./bundle.mjs");
  let asked = "nothing";
  const fetch = async (request) => ((asked = request.url ?? String(request)), Response.json({ list: [], later: null }));
  const client = made.createClient({ baseUrl: "https://example.com", fetch });
  for (const name of ${JSON.stringify(operations)})
    await made[name](client, ${JSON.stringify(request)}).catch((error) => (asked = error.name + " of " + error.parameter));
  console.log(JSON.stringify({ exports: Object.keys(made).length, asked }));`;
