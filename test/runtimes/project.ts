import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generatePackage } from "../package/generate-package.js";
import { installPackages } from "../package/install-packages.js";
import { packFolder } from "../package/pack-package.js";
import { linkNodeModules, nodeModules, repository } from "../package/repository.js";
import { runCommand } from "../package/run-command.js";

/** A project with the packed packages of both descriptions, and compiled programs that use them. */
export interface Project {
  /** Where the JavaScript is. */
  readonly out: string;
  readonly remove: () => void;
}

const compilerOptions = {
  target: "ES2022",
  lib: ["ES2022", "DOM"],
  module: "NodeNext",
  moduleResolution: "NodeNext",
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noUnusedLocals: true,
  types: [],
  outDir: "out",
};

/** Packs `dify-chat-ja` and the package of `test/wide`, installs both in a clean project, and compiles the programs there. */
export async function createProject(): Promise<Project> {
  const temporary = realpathSync(mkdtempSync(join(tmpdir(), "katagami-runtimes-")));
  const pack = async (name: string, source: string) => {
    const folder = join(temporary, name);
    mkdirSync(folder);
    return packFolder(source, folder);
  };
  linkNodeModules(temporary);
  const wide = join(temporary, "observatory");
  await generatePackage({ root: join(repository, "test/wide/openapi.yaml"), output: wide });
  const tarballs = await Promise.all([pack("dify", join(repository, "generated/dify-chat-ja")), pack("wide", wide)]);
  const folder = join(temporary, "project");
  await installPackages(tarballs, folder);
  cpSync(join(import.meta.dirname, "programs"), join(folder, "programs"), { recursive: true });
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["programs"] }));
  await runCommand(process.execPath, [join(nodeModules, "typescript/bin/tsc"), "--pretty", "false"], folder);
  return { out: join(folder, "out"), remove: () => rmSync(temporary, { recursive: true, force: true }) };
}
