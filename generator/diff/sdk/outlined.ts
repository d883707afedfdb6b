import { pointerKeys } from "../../document/pointer.js";
import { methods } from "../../document/objects.js";
import type { OpenApi, Operation } from "../../document/types.js";
import { isObject } from "../located.js";
import { isSameType } from "./same-type.js";

/** Two documents that are about to be compared with types. */
export interface Documents {
  readonly base: OpenApi;
  readonly revision: OpenApi;
}

/** Marks an outline, and lists the references of what stood there. */
const mark = "x-outline";

/**
 * Copies of both documents in which an operation or a component that did not change, nor anything that it uses, is but an
 * outline: its name, its failures (of which others may be inferred) and its references. So most of a large document need not be
 * normalised. One operation more sends and receives what the outlines did, since types go by that. Undefined where normalisation
 * may look across the whole document.
 */
export function outlined({ base, revision }: Documents): Documents | undefined {
  const [before, after] = [partsOf(base), partsOf(revision)];
  if (before === undefined || after === undefined) return undefined;
  const kept = keptIds(before, after);
  return { base: outline(base, before, kept), revision: outline(revision, after, kept) };
}

/** Whether a document, of which the affected pieces were chosen, has nothing but whole ones. */
export function isWhole({ paths = {}, components = {} }: OpenApi): boolean {
  const groups = [...Object.values(paths), ...Object.values(components)] as Record<string, unknown>[];
  return groups.every((group) => !Object.values(group ?? {}).some((piece) => isObject(piece) && mark in piece));
}

/** An operation or a component, before it is normalised. */
interface Part {
  readonly content: unknown;
  readonly uses: References;
  /** What it uses in answers that tell of failures. */
  readonly failures: References;
}

/** What a piece refers to. */
interface References {
  readonly ids: Set<string>;
  readonly toExamples: boolean;
  /** Whether a union within it says something of the schemas it refers to. */
  discriminates: boolean;
  /** Whether something other than a component is referred to. */
  leaves: boolean;
}

/** By `get /pets` and `components/schemas/Pet`, and `""` for the webhooks. */
function partsOf({ paths = {}, components = {}, webhooks }: OpenApi): Map<string, Part> | undefined {
  const parts = new Map<string, Part>();
  const add = (id: string, content: unknown, failures: unknown): void => {
    const uses = referencesOf(content, id.startsWith("components/responses/"));
    parts.set(id, { content, uses, failures: referencesOf(failures, true) });
  };
  for (const [path, item] of Object.entries(paths))
    for (const method of methods) {
      const operation = item?.[method] as Operation | undefined;
      if (isObject(operation))
        add(`${method} ${path}`, [operation, item.parameters, operation.operationId], failuresOf(operation));
    }
  for (const [section, group] of Object.entries(components))
    if (isOutlined(section) && isObject(group))
      for (const [name, piece] of Object.entries(group)) add(`components/${section}/${name}`, piece, undefined);
  add("", webhooks, webhooks);
  useHeirs(parts);
  const answers = [...Object.values(paths), components.responses].flatMap((group) => Object.values(group ?? {}));
  const isPlain =
    !Object.values(paths).some((item) => item?.$ref !== undefined) &&
    ![...parts.values()].some(({ uses }) => uses.leaves) &&
    !answers.some((answer) => hasLinks(answer));
  return isPlain ? parts : undefined;
}

/** A base whose discriminator has no mapping stands for whatever extends it. */
function useHeirs(parts: ReadonlyMap<string, Part>): void {
  const extending = [...parts].flatMap(([id, { content }]) =>
    isObject(content) && Array.isArray(content["allOf"])
      ? [[id, referencesOf(content["allOf"], false).ids] as const]
      : [],
  );
  const bases = new Set([...parts].flatMap(([id, { content }]) => (isImplicitBase(content) ? [id] : [])));
  for (const base of bases)
    for (const [id, extended] of extending)
      if (extended.has(base)) {
        parts.get(base)!.uses.ids.add(id);
        bases.add(id);
      }
}

function isImplicitBase(content: unknown): boolean {
  return isObject(content) && isObject(content["discriminator"]) && !("mapping" in content["discriminator"]);
}

function isOutlined(section: string): boolean {
  return section !== "securitySchemes" && section !== "examples" && !section.startsWith("x-");
}

/** Links lead from one operation to another. */
function hasLinks(answer: unknown): boolean {
  if (!isObject(answer)) return false;
  return "links" in answer || Object.values(answer["responses"] ?? {}).some(hasLinks);
}

function failuresOf({ responses }: Operation): Operation["responses"] {
  return Object.fromEntries(Object.entries(responses ?? {}).filter(([status]) => !/^[123]/.test(status)));
}

/** @param toExamples whether examples count, from which types may be inferred */
function referencesOf(content: unknown, toExamples: boolean): References {
  const references = { ids: new Set<string>(), toExamples, discriminates: false, leaves: false };
  gather(content, references);
  return references;
}

function gather(value: unknown, references: References): void {
  if (typeof value !== "object" || value === null) return;
  const { $ref, discriminator } = value as { $ref?: unknown; discriminator?: { mapping?: object } };
  if (typeof $ref === "string") refer($ref, references);
  if (isObject(discriminator)) {
    references.discriminates = true;
    for (const target of Object.values(Object(discriminator.mapping) as object) as unknown[])
      refer(String(target).includes("/") ? String(target) : `#/components/schemas/${String(target)}`, references);
  }
  for (const key in value) gather((value as Record<string, unknown>)[key], references);
}

function refer(reference: string, references: References): void {
  const [root, section, name, ...deeper] = pointerKeys(reference);
  if (!reference.startsWith("#/") || root !== "components" || name === undefined || deeper.length > 0)
    references.leaves = true;
  else if (section !== "examples" || references.toExamples) references.ids.add(`components/${section}/${name}`);
}

function keptIds(before: ReadonlyMap<string, Part>, after: ReadonlyMap<string, Part>): Set<string> {
  const users = new Map<string, string[]>();
  const always: string[] = [];
  const kept = new Set<string>();
  for (const id of new Set([...before.keys(), ...after.keys()])) {
    const [one, other] = [before.get(id), after.get(id)];
    if (one === undefined || other === undefined || !isSameType(one.content, other.content)) kept.add(id);
    for (const part of [one, other]) {
      for (const used of part?.uses.ids ?? []) users.set(used, [...(users.get(used) ?? []), id]);
      always.push(...(part?.failures.ids ?? []), ...(part?.uses.discriminates ? [id] : []));
    }
  }
  for (const id of kept) for (const user of users.get(id) ?? []) kept.add(user);
  for (const id of always) kept.add(id);
  for (const id of kept)
    for (const parts of [before, after]) for (const used of parts.get(id)?.uses.ids ?? []) kept.add(used);
  return kept;
}

function outline(document: OpenApi, parts: ReadonlyMap<string, Part>, kept: ReadonlySet<string>): OpenApi {
  const marks = (id: string) => ({
    [mark]: [...(parts.get(id)?.uses.ids ?? [])].map(($ref) => ({ $ref: `#/${$ref}` })),
  });
  const sent = new Set<string>();
  const received = new Set<string>();
  const paths = map(document.paths, (item, path) =>
    map(item, (value, method) => {
      const id = `${method} ${path}`;
      if (!parts.has(id) || kept.has(id)) return value;
      const { operationId, security, requestBody, parameters, responses } = value as Operation;
      for (const used of referencesOf([requestBody, parameters, item.parameters], false).ids) sent.add(used);
      const failures = failuresOf(value as Operation)!;
      const successes = Object.entries(responses ?? {}).filter(([status]) => !(status in failures));
      for (const used of referencesOf(successes, false).ids) received.add(used);
      const named = { ...(operationId && { operationId }), ...(security && { security }) };
      return { ...named, responses: failures, ...marks(id) };
    }),
  );
  const components = map(document.components, (group, section) => {
    const idOf = (name: string) => `components/${section}/${name}`;
    if (section === "examples")
      return Object.fromEntries(Object.entries(group ?? {}).filter(([name]) => kept.has(idOf(name))));
    if (!isOutlined(section) || !isObject(group)) return group;
    return map(group, (piece, name) => (kept.has(idOf(name)) ? piece : marks(idOf(name))));
  });
  // Nothing refers to what is nobody's.
  const known = Object.entries(document).filter(([key]) => !key.startsWith("x-") || key.startsWith("x-katagami-"));
  const flowing = {
    requestBody: holding(keptWithin(sent, parts, kept)),
    responses: { 200: holding(keptWithin(received, parts, kept)) },
    [mark]: [],
  };
  return {
    ...Object.fromEntries(known),
    paths: { ...paths, [`/${mark}`]: { put: flowing } },
    components,
  } as unknown as OpenApi;
}

/** The schemas that are kept and that outlines lead to, so that those go the ways that they went: sent, received, or both. */
function keptWithin(ids: Set<string>, parts: ReadonlyMap<string, Part>, kept: ReadonlySet<string>): string[] {
  for (const id of ids) if (!kept.has(id)) for (const used of parts.get(id)?.uses.ids ?? []) ids.add(used);
  return [...ids].filter((id) => kept.has(id) && id.startsWith("components/schemas/"));
}

/** Content that refers to schemas. */
function holding(ids: readonly string[]): object {
  const properties = Object.fromEntries(ids.map((id, index) => [index, { $ref: `#/${id}` }]));
  return { description: "", content: { "application/json": { schema: { properties } } } };
}

function map<T>(values: Readonly<Record<string, T>> | undefined, change: (value: T, key: string) => unknown): object {
  return Object.fromEntries(Object.entries(values ?? {}).map(([key, value]) => [key, change(value, key)]));
}
