import { lookUp, pointerKeys } from "../../document/pointer.js";
import type { Document } from "../../document/types.js";
import type { Api } from "../../model/api.js";
import type { ApiHandlers } from "../../model/api-handlers.js";

/** A component or an operation. */
export interface Piece {
  /** All that its types are made from, besides the pieces that it uses. */
  readonly content: unknown;
  /** Ids of the pieces that it names. */
  readonly uses: ReadonlySet<string>;
}

/** A document in pieces, by `components/schemas/Pet` and `operations/listPets`: with the ids of their types in a package. */
export function piecesOf({ document, api }: { readonly document: Document; readonly api: Api }): Map<string, Piece> {
  const pieces = new Map<string, Piece>();
  const named = new Map<string, unknown[]>();
  for (const { of, name, flow } of api.schemas) named.set(of, [...(named.get(of) ?? []), name, flow]);
  const add = (id: string, content: unknown): void => {
    const uses = new Set<string>();
    gather(content, uses);
    pieces.set(id, { content, uses });
  };
  for (const [section, group] of Object.entries(document.components ?? {}))
    if (section !== "securitySchemes" && typeof group === "object" && group !== null)
      for (const [name, piece] of Object.entries(group))
        add(`components/${section}/${name}`, [section === "schemas" ? named.get(name) : name, piece]);
  for (const operation of api.operations) {
    const item = document.paths?.[operation.path];
    add(`operations/${operation.name}`, [operation, item?.parameters, item?.[operation.method]]);
  }
  for (const handlers of api.handlers)
    handlers.webhooks.forEach((webhook, index) =>
      add(handlerId(handlers, index), [webhook, `operations/${handlers.operation}`, lookUp(document, webhook.pointer)]),
    );
  add("document", [document.servers, document.components?.securitySchemes]);
  return pieces;
}

/** The id of a webhook or a callback. */
export function handlerId({ typeName, webhooks }: ApiHandlers, index: number): string {
  return `handlers/${typeName}/${webhooks[index]?.name}`;
}

/** Whatever looks like a pointer to a component is one; the operation behind a link is named by its function. */
function gather(value: unknown, uses: Set<string>): void {
  if (typeof value === "string") {
    if (!value.startsWith("#/components/")) return;
    const [, section, name] = pointerKeys(value);
    if (name !== undefined) uses.add(`components/${section}/${name}`);
  } else if (typeof value === "object" && value !== null) {
    const { operation, typeName } = value as { operation?: unknown; typeName?: unknown };
    if (typeof operation === "string" && typeof typeName === "string") uses.add(`operations/${operation}`);
    for (const child of Object.values(value)) gather(child, uses);
  }
}
