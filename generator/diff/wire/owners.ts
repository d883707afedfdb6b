import type { Kind } from "../../document/objects.js";
import type { Two } from "../located.js";
import { quote } from "../quote.js";
import type { Pairs } from "./pair.js";
import { mediaTypeArea, schemaId } from "./schema-id.js";

type Json = Readonly<Record<string, unknown>>;

/** An object of OpenAPI on one side, and the pointer of its words. */
export interface Owner {
  readonly piece: Json;
  readonly pointer: string;
}

/** The two objects that a pair is about. */
export interface Owners {
  readonly base: Owner;
  readonly revision: Owner;
  /** What ids begin with. */
  readonly area: string;
  /** What sentences call it, given what they call its place. */
  readonly called: (subject: string) => string;
}

/** Kinds of pairs that are about one object each, by what the table of the document calls it. */
export const owned = {
  document: "openapi",
  path: "pathItem",
  operation: "operation",
  stability: "operation",
  parameter: "parameter",
  "request-body": "requestBody",
  "media-type": "mediaType",
  response: "response",
  header: "header",
  schema: "schema",
} as const satisfies Partial<Record<keyof Pairs, Kind>>;

export type Owned = keyof typeof owned;

/** What a pair is about; undefined where only one side has it. */
export function ownersOf<K extends Owned>(on: K, pair: Pairs[K]): Owners | undefined {
  return about[on](pair);
}

const about: { readonly [K in Owned]: (pair: Pairs[K]) => Owners | undefined } = {
  document: (pair) => located(pair, "document"),
  path: (pair) => located(pair, "path"),
  operation: (pair) => located(pair, "operation"),
  stability: (pair) => located(pair, "operation"),
  parameter: (pair) => located(pair, "request-parameter"),
  "request-body": (pair) => located(pair, "request-body"),
  "media-type": (pair) =>
    located(pair, mediaTypeArea(pair), (subject) => `media type ${quote(pair.name)} of ${subject}`),
  response: (pair) => located(pair, "response", () => `the response of status ${quote(pair.status)}`),
  header: (pair) => located(pair, "response-header"),
  schema: (pair) => ({
    base: { piece: pair.base.schema, pointer: pair.base.outside },
    revision: { piece: pair.revision.schema, pointer: pair.revision.outside },
    area: schemaId(pair),
    called: itself,
  }),
};

function located({ base, revision }: Two<Json>, area: string, called: Owners["called"] = itself): Owners | undefined {
  if (base === undefined || revision === undefined) return undefined;
  return {
    base: { piece: base.value, pointer: base.pointer },
    revision: { piece: revision.value, pointer: revision.pointer },
    area,
    called,
  };
}

function itself(subject: string): string {
  return subject;
}
