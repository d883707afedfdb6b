import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeFiles } from "../e2e/in-folder.js";
import { installPackages } from "../package/install-packages.js";
import { packFolder } from "../package/pack-package.js";
import { repository } from "../package/repository.js";
import { runCommand } from "../package/run-command.js";

/** Makes clean projects: each has the packed package installed, and the same client as source in `src/api`. */
export interface Projects {
  /** A new folder with these files. What its tsconfig.json says decides what imports of the source end in. */
  readonly make: (name: string, files: Readonly<Record<string, string>>) => Promise<string>;
  readonly remove: () => void;
}

const description = join(repository, "generated/dify-chat-ja/openapi.json");

/** Packs `dify-chat-ja` and installs it once; every project is a copy of that. */
export async function createProjects(): Promise<Projects> {
  const temporary = realpathSync(mkdtempSync(join(tmpdir(), "katagami-platforms-")));
  const tarball = await packFolder(join(repository, "generated/dify-chat-ja"), temporary);
  const installed = join(temporary, "installed");
  await installPackages([tarball], installed);
  rmSync(join(installed, ".cache"), { recursive: true });

  const sources = new Map<string, Promise<string>>();
  const sourceFor = (tsconfig: string | undefined) => {
    const key = tsconfig === undefined ? "" : resolutionOf(tsconfig);
    const made = sources.get(key) ?? writeSource(join(temporary, `source-${key}`), tsconfig);
    sources.set(key, made);
    return made;
  };

  return {
    async make(name, files) {
      const folder = join(temporary, name);
      cpSync(installed, folder, { recursive: true });
      writeFileSync(join(folder, "package.json"), '{ "name": "app", "private": true, "type": "module" }\n');
      cpSync(await sourceFor(files["tsconfig.json"]), join(folder, "src/api"), { recursive: true });
      writeFiles(folder, files);
      return folder;
    },
    remove: () => rmSync(temporary, { recursive: true, force: true }),
  };
}

function resolutionOf(tsconfig: string): string {
  return (JSON.parse(tsconfig) as { compilerOptions: { moduleResolution: string } }).compilerOptions.moduleResolution;
}

async function writeSource(folder: string, tsconfig: string | undefined): Promise<string> {
  mkdirSync(folder);
  if (tsconfig !== undefined) writeFileSync(join(folder, "tsconfig.json"), tsconfig);
  const args = ["generate", description, "--out", "src/api", "--source", "--quiet"];
  await runCommand(process.execPath, [join(repository, "dist/cli.js"), ...args], folder);
  return join(folder, "src/api");
}
