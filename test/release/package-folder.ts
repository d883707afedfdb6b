import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import type { ReleaseRoom } from "../../generator/release/release-plan.js";

/** A folder that is gone when the test ends. */
export function temporaryFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "katagami-release-")));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

const manifest = {
  name: "pets",
  version: "1.0.0",
  description: "Pets",
  license: "MIT",
  type: "module",
  exports: {
    ".": { types: "./src/index.d.ts", default: "./src/index.js" },
    "./data.json": "./data.json",
    "./package.json": "./package.json",
  },
  main: "./src/index.js",
  types: "./src/index.d.ts",
  files: ["src", "data.json"],
  engines: { node: ">=20.19.0" },
  sideEffects: false,
};

const readme = "# pets\n\n```ts\nconst names = listPets(client);\nconsole.log(names.length);\n```\n";

/** The files of a package that is fit to leave. */
export const goodFiles: Readonly<Record<string, string>> = {
  "package.json": JSON.stringify(manifest),
  "README.md": readme,
  LICENSE: "MIT\n",
  "data.json": "{}\n",
  "src/index.js": "export const createClient = () => ({});\nexport const listPets = () => [];\n",
  "src/index.d.ts":
    "export interface Client {}\nexport declare const createClient: () => Client;\nexport declare const listPets: (client: Client) => string[];\n",
};

/** The files of the good package, with other fields of package.json and other files. */
export function packageFiles(
  files: Readonly<Record<string, string>> = {},
  fields: Readonly<Record<string, unknown>> = {},
): Readonly<Record<string, string>> {
  return { ...goodFiles, "package.json": JSON.stringify({ ...manifest, ...fields }), ...files };
}

/** Writes such a package. */
export function writePackage(
  folder: string,
  files: Readonly<Record<string, string>> = {},
  fields: Readonly<Record<string, unknown>> = {},
): string {
  const all = packageFiles(files, fields);
  for (const [path, text] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** What is planned for that package. */
export const plan = { name: "pets", version: "1.0.0", folder: "generated/pets" } as const;

/** A room whose lines are kept. */
export function roomIn(cwd: string): ReleaseRoom & { readonly said: string[] } {
  const said: string[] = [];
  const surroundings = { node: process.execPath, hasIdentity: false };
  return {
    cwd,
    pid: process.pid,
    surroundings,
    isRunning: () => false,
    said,
    say: (stage, detail) => said.push(`${stage}: ${detail}`),
  };
}
