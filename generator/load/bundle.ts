import { bundleDocument, detectSpec, getTypes, type Document as ParsedDocument } from "@redocly/openapi-core";
import { isObject, pointer } from "../document/pointer.js";
import { eachReference } from "../document/walk.js";
import type { SourceResolver } from "./parse-source.js";
import type { RedoclyConfig } from "./redocly-config.js";

type Bundling = ReturnType<typeof bundleDocument>;

/**
 * Makes one document of a parsed one and all that it refers to, in place. A component that the document gives a name keeps that name:
 * openapi-core would name it after the file that it stands in.
 */
export async function bundle(root: ParsedDocument, config: RedoclyConfig, resolver: SourceResolver): Bundling {
  const types = getTypes(detectSpec(root.parsed));
  const names = authoredNames(root.parsed);
  const result = await bundleDocument({ document: root, config, types, externalRefResolver: resolver });
  giveNames(root.parsed as object, names);
  return result;
}

/** A component that stands elsewhere. */
interface Authored {
  readonly group: string;
  readonly name: string;
}

/** The names that a document gives to what stands elsewhere, and all others that it has, which nobody else can take. */
function authoredNames(parsed: unknown): {
  readonly elsewhere: readonly Authored[];
  readonly all: ReadonlySet<string>;
} {
  const components = isObject(parsed) && isObject(parsed.components) ? parsed.components : {};
  const all = Object.entries(components).flatMap(([group, entries]) =>
    Object.entries(isObject(entries) ? entries : {}).map(([name, value]) => ({ group, name, value })),
  );
  const isElsewhere = ({ value }: { value: unknown }) =>
    isObject(value) && typeof value.$ref === "string" && !value.$ref.startsWith("#") && Object.keys(value).length === 1;
  return {
    elsewhere: all.filter(isElsewhere),
    all: new Set(all.map(({ group, name }) => pointer("components", group, name))),
  };
}

/** Moves each component to the name that the document gives it, the first of several, and has all references lead there. */
function giveNames(parsed: object, { elsewhere, all }: ReturnType<typeof authoredNames>): void {
  const moved = new Map<string, string>();
  const components = (parsed as { components?: Record<string, Record<string, { $ref?: unknown }>> }).components ?? {};
  for (const { group, name } of elsewhere) {
    const entries = components[group]!;
    const ref = entries[name]?.$ref;
    if (typeof ref !== "string" || all.has(ref) || moved.has(ref)) continue;
    const other = Object.keys(entries).find((each) => pointer("components", group, each) === ref);
    if (other === undefined) continue;
    moved.set(ref, pointer("components", group, name));
    const value = entries[other]!;
    const kept = Object.entries(entries).filter(([each]) => each !== other);
    components[group] = Object.fromEntries(kept.map(([each, own]) => [each, each === name ? value : own]));
  }
  if (moved.size === 0) return;
  eachReference(parsed, ({ ref, owner, key, kind }) => {
    const [, start = "", rest = ""] = /^(#\/components\/[^/]+\/[^/]+)(.*)$/.exec(ref) ?? [];
    const target = kind === "example" ? undefined : moved.get(start);
    if (target !== undefined) owner[key] = target + rest;
  });
}
