import type { Kind } from "../../document/objects.js";
import type { Two } from "../located.js";
import { quote } from "../voice.js";
import type { Finding } from "./finding.js";
import type { Pairs } from "./pair.js";
import type { Rule, RuleOn } from "./rule.js";
import { mediaTypeArea, schemaId } from "./schema-names.js";

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

/** A rule on the two objects of a kind, where both sides have them. `keywords` are those of the kind that it looks at. */
export function ownedRule<K extends Owned>(
  id: string,
  on: K,
  keywords: readonly string[],
  compare: (owners: Owners, pair: Pairs[K]) => Iterable<Finding>,
): Rule {
  const rule: RuleOn<K> = {
    id,
    on,
    reads: keywords.map((keyword) => (keyword.includes(".") ? keyword : `${owned[on]}.${keyword}`)),
    check(pair) {
      const owners = about[on](pair);
      return owners === undefined ? [] : compare(owners, pair);
    },
  };
  return rule as Rule;
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
