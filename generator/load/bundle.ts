import type { bundleDocument, Document as ParsedDocument } from "@redocly/openapi-core";
import { isObject } from "../document/pointer.js";
import { letGo } from "../document/walk.js";
import {
  closeComponents,
  componentsOf,
  leadWithin,
  nameByKeys,
  openComponents,
  redirect,
  sharedIn,
  type Component,
} from "./bundled-components.js";
import { isWhole } from "./is-whole.js";
import { forgetKeys } from "./known-keys.js";
import type { SourceResolver } from "./parse-source.js";
import type { RedoclyConfig } from "./redocly-config.js";
import { homesOf, numberNames } from "./number-names.js";
import { rulesOf } from "./rules-of.js";

type Bundled = Promise<Pick<Awaited<ReturnType<typeof bundleDocument>>, "bundle" | "problems">>;

/**
 * Makes one document of a parsed one and all that it refers to, in place. A component that the document gives a name keeps that name:
 * openapi-core would name it after the file that it stands in.
 */
export async function bundle(
  root: ParsedDocument,
  config: RedoclyConfig | undefined,
  resolver: SourceResolver,
): Bundled {
  const isDone = isWhole(root.parsed, config);
  forgetKeys(root.parsed);
  letGo(root.parsed as object);
  if (isDone) return { bundle: root, problems: [] };
  const [{ bundleDocument, detectSpec, getTypes }, { mendTypes }] = await Promise.all([
    import("@redocly/openapi-core"),
    import("./mend-types.js"),
  ]);
  mendTypes();
  const version = detectSpec(root.parsed);
  // Keywords of 3.2 are read in every version: what they hold is bundled, too.
  const types = getTypes(version.startsWith("oas3") ? "oas3_2" : version);
  const names = authoredNames(root.parsed);
  const document = root.parsed as object;
  openComponents(document);
  const result = await bundleDocument({
    document: root,
    config: await rulesOf(config),
    types,
    externalRefResolver: resolver,
  });
  closeComponents(document);
  const files = (await Promise.allSettled(resolver.cache.values())).flatMap((read) =>
    read.status === "fulfilled" && "parsed" in read.value && read.value !== root ? [read.value] : [],
  );
  const homes = homesOf(root, [...files, root], names.all);
  nameByKeys(document, names.all);
  giveNames(document, names);
  leadWithin(document, names.all);
  numberNames(document, homes, names.all);
  for (const problem of result.problems)
    problem.message = problem.message.replace(renamed, "$1 $2 is numbered by where they stand.");
  return result;
}

/** Openapi-core's words, with the number that it gave. */
const renamed = /^(Two schemas are referenced with the same name but different content\.) Renamed (.*) to .*\.$/s;

/** The names that a document gives to what stands elsewhere, and all others that it has, which nobody else can take. */
function authoredNames(parsed: unknown): {
  readonly elsewhere: readonly Component[];
  readonly all: ReadonlySet<string>;
} {
  const all = componentsOf(parsed);
  const isElsewhere = ({ value }: Component) =>
    isObject(value) && typeof value.$ref === "string" && !value.$ref.startsWith("#") && Object.keys(value).length === 1;
  return { elsewhere: all.filter(isElsewhere), all: new Set(all.map(({ at }) => at)) };
}

/** Moves each component to the name that the document gives it, the first of several, and has all references lead there. */
function giveNames(parsed: object, { elsewhere, all }: ReturnType<typeof authoredNames>): void {
  const moved = new Map<string, string>();
  const { holder, at } = sharedIn(parsed);
  for (const { group, name, at: own } of elsewhere) {
    const entries = holder[group]!;
    const ref = entries[name]?.$ref;
    if (typeof ref !== "string" || all.has(ref) || moved.has(ref)) continue;
    const other = Object.keys(entries).find((each) => at(group, each) === ref);
    if (other === undefined) continue;
    moved.set(ref, own);
    const value = entries[other]!;
    const kept = Object.entries(entries).filter(([each]) => each !== other);
    holder[group] = Object.fromEntries(kept.map(([each, own]) => [each, each === name ? value : own]));
  }
  if (moved.size > 0) redirect(parsed, moved);
}
