import { basesIn } from "../../document/heirs.js";
import { keywordOf } from "../../document/keywords.js";
import { methodsOf, operationOf } from "../../document/methods.js";
import { operationsOf } from "../../document/operations.js";
import { isObject, pointer, pointerKeys } from "../../document/pointer.js";
import type { MediaType, OpenApi, Operation, PathItem } from "../../document/types.js";
import { eachReference } from "../../document/each-reference.js";
import { visit, type Flow } from "../../document/walk.js";
import type { PackageNames } from "../../model/names.js";
import { readingAt } from "./same-type.js";

/** What a document can be cut into: a path item, a webhook or a component. */
export interface Piece {
  readonly value: object;
  /** Ids of the pieces that it refers to, in each flow that its values take where it is itself met in what is sent. */
  readonly uses: Readonly<Record<Flow, ReadonlySet<string>>>;
  /** What may be called like something else: its names, in one spelling and without numbers. */
  readonly names: readonly string[];
  /** What it adds to something that all of the document share. */
  readonly shared: readonly string[];
  /** What the document as a whole adds to it. */
  readonly given: readonly unknown[];
  /** Whether it says something of what it refers to, as a union with a discriminator does. */
  readonly isAlwaysThere: boolean;
}

/** The pieces of a document by their pointers; undefined where a reference leads to none of them. */
export type Pieces = ReadonlyMap<string, Piece>;

/** What the whole of a document adds to each operation. */
export type Given = (document: OpenApi) => (operation: Operation) => unknown;

/** @param endings of names, as {@link PackageNames} has them */
export function piecesOf(document: OpenApi, endings: PackageNames, given: Given): Pieces | undefined {
  const givenTo = given(document);
  const pieces = new Map<string, Piece>();
  const operations = new Map<string, string>();
  const heirsOf = basesIn(document);
  let [leaves, isSecured] = [false, (document.security ?? []).length > 0];
  const add = (id: string, value: unknown, names: readonly string[]) => {
    if (!isObject(value)) return;
    const uses = { sent: new Set<string>(), received: new Set<string>() };
    const [shared, given]: [string[], unknown[]] = [[], []];
    let isAlwaysThere = false;
    const use = (ref: string, flow: Flow = "sent") => {
      const used = pieceAt(ref);
      leaves ||= used === undefined;
      if (used !== undefined && used !== id) uses[flow].add(used);
    };
    const start = { kind: readingAt(id).kind!, at: id, flow: "sent" } as const;
    eachReference(
      value,
      ({ ref, kind: target, flow }) => {
        if (target !== "example") use(ref, flow);
      },
      start,
    );
    // A base leads to its heirs: what refers to it need not.
    for (const heir of heirsOf(id)?.heirs ?? []) use(heir);
    const see = {
      discriminator: () => void (isAlwaysThere = true),
      server: (server: object) => void shared.push(JSON.stringify(server)),
      operation: (operation: Operation) => {
        if (isSecured) for (const failure of failuresOf(operation)) shared.push(failure);
        given.push(givenTo(operation));
      },
      link: ({ operationId }: { operationId?: unknown }) => {
        const target = operations.get(String(operationId));
        if (target !== undefined) use(target);
      },
      mediaType: (media: MediaType) => {
        for (const { $ref } of media.schema ? [] : Object.values(media.examples ?? {}))
          if (typeof $ref === "string") use($ref);
      },
    };
    visit(value, see, start);
    pieces.set(id, { value, uses, names, shared, given, isAlwaysThere });
  };
  for (const { path, operation } of operationsOf(document)) {
    const { operationId, security } = operation as Partial<Operation>;
    if (operationId !== undefined) operations.set(operationId, pointer("paths", path));
    isSecured ||= (security ?? []).length > 0;
  }
  for (const [path, item] of Object.entries(document.paths ?? {}))
    add(pointer("paths", path), item, namesOfItem(path, item, endings.operation));
  for (const [name, item] of Object.entries(document.webhooks ?? {}))
    add(pointer("webhooks", name), item, withEndings(`${name}webhook`, endings.webhook));
  for (const [section, group] of Object.entries((document.components ?? {}) as Record<string, unknown>))
    for (const [name, value] of Object.entries(isObject(group) && isCut(section) ? group : {}))
      add(pointer("components", section, name), value, section === "schemas" ? [spelled(name)] : []);
  return leaves ? undefined : pieces;
}

/** Whether a group of components is cut into pieces; the others, such as security schemes, belong to all of the document. */
export function isCut(section: string): boolean {
  const kind = keywordOf("components", section)?.holds;
  return kind !== undefined && kind !== "securityScheme";
}

function pieceAt(ref: string): string | undefined {
  const keys = pointerKeys(ref);
  const depth = keys[0] === "components" ? 3 : 2;
  if (!ref.startsWith("#/") || !["paths", "webhooks", "components"].includes(keys[0]!)) return undefined;
  return pointer(...keys.slice(0, depth));
}

/** What a 401 that is not declared is inferred from. */
function failuresOf({ responses }: Operation): string[] {
  const failures = Object.entries(responses ?? {}).filter(([status]) => /^[45]/.test(status));
  return failures.flatMap(([status, failure]) =>
    failure?.$ref === undefined
      ? Object.values(failure?.content ?? {}).map((media) => `${status} ${JSON.stringify(media?.schema)}`)
      : [`${status} ${failure.$ref}`],
  );
}

function namesOfItem(path: string, item: PathItem | undefined, endings: readonly string[]): string[] {
  return methodsOf(item).flatMap((method) =>
    withEndings(operationOf(item!, method).operationId ?? `${method} ${path}`, ["", "Pages", ...endings]),
  );
}

function withEndings(name: string, endings: readonly string[]): string[] {
  return endings.map((ending) => spelled(name + ending));
}

/** Names that may become the same identifier are spelled alike. */
function spelled(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "")
    .replace(/\d+$/, "");
}
