import { basename, resolve } from "node:path";
import { plural } from "./plural.js";
import type { Target } from "./config.js";
import type { EmitInput, Form, OutputFile, PackageOptions } from "./emit/emitter.js";
import type { TemplateFile } from "./emit/template.js";
import { keptProblems, type Filtered } from "./filter/filter-document.js";
import type { Loaded } from "./load/load.js";
import { absoluteLocation, displayLocation } from "./load/location.js";
import { closestName } from "./closest-name.js";
import type { Api } from "./model/api.js";
import { buildApi } from "./model/build-api.js";
import { ruleProblems } from "./model/pins/rule-problems.js";
import { exportedNames, lockOf, printLock } from "./model/pins/print-lock.js";
import { settleNames } from "./model/pins/settle-names.js";
import { readNamesLock } from "./names-lock.js";
import { packageName, plainLine } from "./model/names.js";
import type { Normalised } from "./normalise/normalise.js";
import { readDescription, type ReadOptions } from "./read-description.js";
import type { PrintedFile } from "./print/print.js";
import { ProblemsError, type Problem } from "./problem.js";
import { withManifest } from "./write/compare.js";
import type { NamesFile } from "./write/write-names-lock.js";

/** A package as it will be written, and what was learnt on the way. */
export interface Generated {
  readonly files: readonly PrintedFile[];
  readonly package: PackageOptions;
  readonly api: Api;
  readonly normalised: Normalised;
  /** How many operations the description has, and how many of them the filter leaves out. */
  readonly operations: Filtered["operations"];
  readonly problems: readonly Problem[];
  readonly locate: Loaded["locate"];
  /** The lock that pins its names, as it is to stand; none where the target has none. */
  readonly names?: NamesFile;
}

export interface GenerateOptions extends ReadOptions {
  readonly template: readonly TemplateFile[];
  /** What a package is written in: JavaScript and declarations unless told. */
  readonly form?: Form;
}

/**
 * The whole way from a description to the files of a package. Reads, but writes nothing.
 * @throws ProblemsError where the description or an overlay cannot be used
 */
export async function generate(target: Target, options: GenerateOptions): Promise<Generated> {
  const { cwd, template, form = "javascript", onStage = () => {}, onProgress = () => {}, onRead } = options;
  const { loaded, overlays, filtered, normalised } = await readDescription(target, options);

  // The compilers take longer to load than most descriptions: not before the description is known to be usable.
  const [{ emit, namesOf }, { print }] = await Promise.all([import("./emit/emit.js"), import("./print/print.js")]);
  if (target.lock !== undefined) onRead?.(resolve(cwd, target.lock));
  const before = target.lock === undefined ? undefined : await readNamesLock(target.lock, cwd, namesOf().reserved);
  const settled = settleNames(normalised.document, { ...(before && { lock: before.lock }), rules: target.names });
  const mistaken = ruleProblems(settled, target.locateName, closestName);
  if (mistaken.length > 0) throw new ProblemsError(mistaken);
  const api = buildApi(normalised.document, namesOf(), { source: servedAt(target.servedAt ?? target.source), settled });
  const declared = api.schemas.filter(({ key, of }) => key === of);
  onStage("model", `${plural(api.operations.length, "operation")}, ${plural(declared.length, "schema")}`);

  const packageOptions = describePackage(target, cwd);
  const { document } = normalised;
  const input = { api, document, options: packageOptions, template, comments: true };
  const outputs = target.form === "source" ? await sourceOf(target, input, options) : emit({ ...input, form });
  onStage("emit", plural(outputs.length, "file"));

  const notice = `Made by Katagami from ${plainLine(`${api.title} ${api.version}`)}. Do not edit.`;
  const tellPart = (path: string, part: number) => onProgress(`print: ${path}, ${Math.floor(part * 100)} %`);
  const printed = target.form === "source" ? "typescript" : form;
  const written = await print(outputs, { form: printed, notice, onProgress: tellPart });
  const files = withManifest(written, exportedNames(api));
  onStage("print", `${Math.round(files.reduce((sum, { text }) => sum + text.length, 0) / 1024)} kB`);

  const textOfLock = () => printLock({ root: basename(target.source), ...lockOf(api, settled) });
  const names =
    target.lock === undefined ? {} : { names: { path: target.lock, text: textOfLock(), before: before?.text } };
  const file = displayLocation(absoluteLocation(target.source, cwd), cwd);
  const problems = [
    ...keptProblems(loaded.problems, file, filtered),
    ...overlays.flatMap((overlay) => overlay.problems),
  ];
  return {
    files,
    package: packageOptions,
    api,
    normalised,
    operations: filtered.operations,
    problems,
    locate: loaded.locate,
    ...names,
  };
}

/** The code of a package for an application's own sources. */
async function sourceOf(
  { output, importExtension }: Target,
  input: EmitInput,
  { cwd, onRead }: ReadOptions,
): Promise<OutputFile[]> {
  const [{ emitSources }, { asSource }] = await Promise.all([
    import("./emit/emit.js"),
    import("./emit/source-form.js"),
  ]);
  if (importExtension !== undefined) return asSource(emitSources(input), importExtension);
  const { neededExtension } = await import("./load/import-extension.js");
  return asSource(emitSources(input), neededExtension(resolve(cwd, output), onRead));
}

/** The URL that a description is served at; of a page about it, which is no description, none. */
function servedAt(source: string): string | undefined {
  return /^https?:/i.test(source) && !/\.(mdx?|txt|html?)$/i.test(new URL(source).pathname) ? source : undefined;
}

function describePackage(target: Target, cwd: string): PackageOptions {
  const { name, version, license, ...fields } = target.package;
  return {
    name: name ?? packageName(basename(resolve(cwd, target.output))),
    version: version ?? "0.1.0",
    ...(license === undefined ? {} : { license }),
    isLean: target.isLean ?? false,
    fields,
  };
}
