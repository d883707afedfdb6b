import { configuredTargets, findConfig, readTargets, singleTarget, type OnRead, type Target } from "../config.js";
import { formOf } from "../form.js";
import { packageName } from "../model/names.js";
import { isPackageName } from "../npm-fields.js";
import { readFilterFlags } from "./filter-flags.js";
import type { GenerateFlags } from "./generate.js";
import { readOptions } from "./read-flags.js";
import { UsageError } from "./failure.js";

/**
 * What to generate: one source with --out, which needs no configuration, or APIs of a redocly.yaml.
 * @param onRead hears of each file of the configuration
 */
export async function findTargets(
  sources: readonly string[],
  flags: GenerateFlags,
  cwd: string,
  onRead?: OnRead,
): Promise<Target[]> {
  const targets =
    flags.out === undefined
      ? await configured(sources, flags, cwd, onRead)
      : [await single(sources, flags.out, flags, cwd, onRead)];
  const given = readOptions(flags);
  return targets.map((target) => ({ ...target, ...given, allow: [...target.allow, ...given.allow] }));
}

async function single(
  sources: readonly string[],
  out: string,
  flags: GenerateFlags,
  cwd: string,
  onRead?: OnRead,
): Promise<Target> {
  const { name, overlay = [], config, importExtension } = flags;
  const [source] = sources;
  if (source === undefined || sources.length > 1)
    throw new UsageError(
      "--out goes with exactly one path or URL of a description.",
      "katagami generate openapi.yaml --out client",
    );
  if (name !== undefined && !isPackageName(name))
    throw new UsageError(
      `npm does not accept the name ${JSON.stringify(name)}.`,
      `Such as --name ${packageName(name)}`,
    );
  if (importExtension !== undefined && !flags.source)
    throw new UsageError("--import-extension goes with --source only.", "A package has the imports that it needs.");
  const target = await singleTarget(source, out, {
    ...(name === undefined ? {} : { name }),
    overlays: overlay,
    ...formOf({
      ...(flags.source ? { form: "source" } : {}),
      ...(importExtension === undefined ? {} : { importExtension }),
      ...(flags.lean ? { package: { client: "lean" } } : {}),
    }),
  });
  const filter = readFilterFlags(flags, source, cwd);
  const file = config ?? findConfig(cwd);
  return file === undefined
    ? { ...target, filter }
    : { ...target, filter, rules: (await readTargets(file, cwd, onRead)).rules };
}

async function configured(
  sources: readonly string[],
  flags: GenerateFlags,
  cwd: string,
  onRead?: OnRead,
): Promise<Target[]> {
  const single = {
    name: "name",
    overlay: "overlay",
    include: "include",
    exclude: "exclude",
    source: "source",
    lean: "lean",
    importExtension: "import-extension",
  };
  for (const [flag, name] of Object.entries(single))
    if (flags[flag as keyof typeof single] !== undefined)
      throw new UsageError(
        `--${name} goes with --out only.`,
        "Without --out, it stands under x-katagami in redocly.yaml.",
      );
  const config = flags.config ?? findConfig(cwd);
  if (config === undefined)
    throw sources[0] === undefined
      ? new UsageError(
          "There is no redocly.yaml here or above.",
          "Name a description: katagami generate openapi.yaml --out client",
        )
      : new UsageError(
          `Where shall the package made from ${sources[0]} go?`,
          `katagami generate ${sources[0]} --out client`,
        );
  return configuredTargets(config, sources, cwd, onRead);
}
