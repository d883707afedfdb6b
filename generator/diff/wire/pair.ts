import type { Direction } from "./finding.js";
import type { Both, Located, Two } from "../located.js";
import type { ListMatch } from "./match-schemas.js";
import type {
  Link,
  MediaType,
  OpenApi,
  Operation,
  Parameter,
  PathItem,
  RequestBody,
  Response,
  Schema,
  SecurityRequirement,
} from "../../document/types.js";

/** Where a schema stands: it decides what the ids of its changes begin with. */
export type SchemaPlace =
  | "body"
  | "property"
  | "parameter"
  | "parameter-property"
  | "parameter-content"
  | "parameter-content-property"
  | "header"
  | "header-property";

/** A schema as rules see it: `$ref`s followed, null told apart, the branches of `allOf` merged that have no counterpart. */
export interface SchemaSide {
  readonly schema: Schema;
  readonly pointer: string;
  /** Where its words, and whether it can be null, are written. */
  readonly outside: string;
  readonly nullable: boolean;
  readonly properties: ReadonlyMap<string, Located<Schema>>;
  readonly required: ReadonlySet<string>;
  /** Alternatives that are nothing but a value of the schema's `enum`, by the JSON of the value. */
  readonly constants: ReadonlyMap<string, Located<Schema>>;
  /** The schema as it is written, before anything was followed or merged. */
  readonly written: Located<Schema>;
}

/** What a pair of schemas stands in; the same two schemas are compared once for each such setting. */
export interface Setting {
  readonly direction: Direction;
  readonly place: SchemaPlace;
  /** Whether the format distinguishes `1` from `"1"`. */
  readonly typed: boolean;
  /** Whether the parameter that the schema belongs to stands in a header. */
  readonly inHeader: boolean;
  /** Whether it may be written as XML. */
  readonly xml: boolean;
  /** Whether the parameter that the schema belongs to repeats its name for each item of an array. */
  readonly exploded: boolean;
  /** Whether a base is only what its heirs have in common: in an `allOf`, and where it is itself one of the heirs. */
  readonly composed?: boolean;
  /** Days between a deprecation and its sunset date that are asked for. */
  readonly notice: number;
}

/** Two schemas that stand for one another. */
export interface SchemaPair extends Omit<Setting, "composed">, Dated {
  readonly base: SchemaSide;
  readonly revision: SchemaSide;
  readonly allOf: ListMatch;
  readonly oneOf: ListMatch;
  readonly anyOf: ListMatch;
  /** The schemas that a base stands for, by its discriminator: those that extend it. */
  readonly heirs: ListMatch;
  /** Whether `anyOf` took the place of `oneOf`, or the other way round; its branches are matched where the revision has them. */
  readonly union: "loosened" | "tightened" | undefined;
  readonly prefixItems: ListMatch;
  /** Whether the revision wraps the base, an object, in `oneOf`. */
  readonly wrapped: boolean;
  /** The types that a list of alternatives of nothing but types gained and lost, if it is one. */
  readonly types: { readonly added: readonly string[]; readonly removed: readonly string[] } | undefined;
  /** A property's schema on either side, with `$ref`s followed. */
  property(side: "base" | "revision", name: string): SchemaSide | undefined;
  /** Whether two schemas accept the same values. */
  same(base: Located<Schema>, revision: Located<Schema>): boolean;
  /** The name that the revision has for a component of the base. */
  renamed(name: string): string;
}

type SecurityList = readonly SecurityRequirement[] | undefined;

/** What a deprecation is judged by. */
interface Dated {
  /** Today, as YYYY-MM-DD. */
  readonly today: string;
  /** Days between a deprecation and its sunset date that are asked for. */
  readonly notice: number;
}

/** An operation on both sides, or on one. */
export interface OperationPair extends Two<Operation>, Dated {
  readonly method: string;
  /** Whether the other side lacks the whole path, not only the method. */
  readonly wholePath: boolean;
  /** Where else the operation was found, by its id. */
  readonly movedTo: string | undefined;
  readonly caller: "client" | "webhook" | "callback";
  /** What counts for it on either side, its own or that of the document; undefined where the document's counts on both. */
  readonly security: { readonly base: SecurityList; readonly revision: SecurityList } | undefined;
}

/** A parameter on both sides, or on one. */
export interface ParameterPair extends Two<Parameter>, Dated {
  /** Whether it stands beside the operations of its path, not in one. */
  readonly shared: boolean;
}

/** A map of media types on both sides. */
export interface ContentPair {
  readonly of: "request-body" | "response";
  readonly base: Located<Record<string, MediaType>>;
  readonly revision: Located<Record<string, MediaType>>;
}

/** A media type that both sides have. */
export interface MediaTypePair extends Both<MediaType> {
  readonly of: "request-body" | "response" | "request-parameter" | "response-header";
  readonly name: string;
  /** What is not the same of two headers of its parts, however they are spelled. */
  headersDiffer(base: Located<unknown>, revision: Located<unknown>): "meaning" | "words" | false;
  /** The media type of a part that names none, by its schema. */
  contentTypeOf(side: "base" | "revision", part: string): string;
}

interface Named {
  readonly name: string;
}

interface OfStatus {
  readonly status: string;
}

/** Two whole documents. */
export interface DocumentPair extends Both<OpenApi> {
  /** Components of the base, and what the revision calls them. */
  readonly renamed: ReadonlyMap<string, string>;
  /** Whether the security of the document counts for any operation, on both sides. */
  readonly securesOperations: boolean;
}

/** The lists of servers that count for the whole document, or for one operation of its own. */
export interface ServersPair extends Two<unknown> {
  /** The side on which the list of the document counts for an operation, and the other side has one of its own. */
  readonly inherited?: "base" | "revision";
}

/** Every kind of pair that a rule can look at. */
export interface Pairs {
  readonly document: DocumentPair;
  readonly servers: ServersPair;
  readonly webhook: Two<unknown> & Named;
  /** A path on both sides. */
  readonly path: Both<PathItem>;
  readonly operation: OperationPair;
  /** An operation on both sides, however little its stability level promises. */
  readonly stability: Both<Operation>;
  readonly parameter: ParameterPair;
  readonly "request-body": Two<RequestBody>;
  readonly content: ContentPair;
  readonly "media-type": MediaTypePair;
  readonly response: Two<Response> & OfStatus;
  readonly header: Two<Parameter> & Named;
  readonly link: Two<Link> & Named & OfStatus;
  readonly schema: SchemaPair;
  /** Two schemas of which one is `false`. */
  readonly forbidden: SchemaPair;
}
