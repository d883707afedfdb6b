import { cpSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { repository } from "./repository.js";
import { runCommand } from "./run-command.js";

/** What `katagami generate --json` says of one API. */
export interface Reported {
  readonly ok: boolean;
  readonly api: string;
  readonly operations: readonly { readonly name: string }[];
  readonly untyped: readonly { readonly pointer: string; readonly actions: readonly object[] }[];
}

/** A description, the folder for its package, and overlays. */
export interface Order {
  readonly root: string;
  readonly output: string;
  readonly overlays?: readonly string[];
}

async function katagami(...args: string[]): Promise<readonly Reported[]> {
  const cli = join(repository, "dist/cli.js");
  const { stdout } = await runCommand(process.execPath, [cli, "generate", "--json", ...args], repository);
  return (JSON.parse(stdout) as { results: Reported[] }).results;
}

/** Makes one package, without any configuration. */
export async function generatePackage({ root, output, overlays = [] }: Order): Promise<Reported> {
  const [reported] = await katagami(root, "--out", output, ...overlays.flatMap((overlay) => ["--overlay", overlay]));
  return reported!;
}

/**
 * Makes many packages in one go, by a configuration in `folder`: much faster than one after another. The descriptions are copied
 * there, since names.lock.yaml is written beside them.
 */
export async function generatePackages(orders: Readonly<Record<string, Order>>, folder: string): Promise<Reported[]> {
  const apis = Object.entries(orders).map(([name, { root, output, overlays = [] }]) => {
    const copied = join(folder, "sources", name);
    cpSync(dirname(root), copied, { recursive: true });
    const own = { output, overlays, package: { name: `published-${name}` } };
    return [name, { root: join(copied, basename(root)), "x-katagami": own }];
  });
  const config = join(folder, "redocly.yaml");
  // JSON is YAML.
  writeFileSync(config, JSON.stringify({ apis: Object.fromEntries(apis) }));
  return [...(await katagami("--config", config))];
}
