import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";
import { compilations, compile, writeProject } from "./compile.js";
import { installPackages } from "./install-packages.js";
import { packFolder } from "./pack-package.js";
import { repository } from "./repository.js";

/** A project that has nothing but the packed package, and programs that use it. */
export interface Consumer {
  readonly tarball: string;
  /** The project's folder. */
  readonly folder: string;
  /** The package as it was installed. */
  readonly installed: string;
  /** What the compiler said, by the name of its configuration; empty where it had nothing to say. */
  readonly compiled: Readonly<Record<string, string>>;
  readonly remove: () => void;
}

/** Packs the generated package, installs it in a clean project, and compiles the programs there. */
export async function createConsumer(): Promise<Consumer> {
  const temporary = realpathSync(mkdtempSync(join(tmpdir(), "katagami-package-")));
  const tarball = await packFolder(join(repository, "generated/dify-chat-ja"), temporary);
  const folder = join(temporary, "consumer");
  await installPackages([tarball], folder);
  await writeProject(folder);
  const compiled = Object.fromEntries(
    await Promise.all(Object.keys(compilations).map(async (name) => [name, await compile(folder, name)])),
  ) as Record<string, string>;
  return {
    tarball,
    folder,
    installed: join(folder, "node_modules/dify-chat-ja"),
    compiled,
    remove: () => rmSync(temporary, { recursive: true, force: true }),
  };
}

/** The consumer of a test file: packing and installing takes seconds, so it is made once, and removed in the end. */
export function useConsumer(): () => Consumer {
  let made: Consumer;
  beforeAll(async () => {
    made = await createConsumer();
  }, 300_000);
  afterAll(() => made?.remove());
  return () => made;
}
