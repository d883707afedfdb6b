import type { StreamFormat } from "../document/stream-format.js";
import type { Flow } from "../document/walk.js";
import type { ApiHandlers } from "./api-handlers.js";
import type { ApiResponse } from "./api-response.js";
import type { OperationAlias } from "./names.js";

/** How the content of a media type is read or written. */
export type Kind = "json" | "text" | "blob" | "multipart" | "urlencoded" | StreamFormat;

/**
 * What the emitters need to know of a document. Every name in it is safe to print. A `pointer` is the JSON pointer into that document of
 * what is described; of what is referred to it is where that stands.
 */
export interface Api {
  readonly title: string;
  readonly description: string;
  readonly version: string;
  /** The natural language of the description: that of the README. */
  readonly language: "en" | "ja";
  readonly servers: readonly ApiServer[];
  readonly securitySchemes: readonly ApiSecurityScheme[];
  readonly operations: readonly ApiOperation[];
  readonly schemas: readonly ApiSchema[];
  /** Webhooks first, then the callbacks of each operation. */
  readonly handlers: readonly ApiHandlers[];
  readonly unsent: readonly ApiUnsent[];
  readonly shortened: readonly ApiShortened[];
  readonly renamed: readonly ApiRenamed[];
}

/** What code calls otherwise than the description does, or in a way that surprises, and why. */
export interface ApiRenamed {
  readonly pointer: string;
  readonly reason: string;
}

/** A place whose name is longer than an identifier, and what it is called instead. */
export interface ApiShortened {
  readonly pointer: string;
  readonly reason: string;
}

/** A place that says of a request what the runtime does not send as it is said. */
export interface ApiUnsent {
  readonly pointer: string;
  readonly reason: string;
  /** The overlay that says it, where one can. */
  readonly actions?: readonly { readonly target: string; readonly update: unknown; readonly description: string }[];
}

export interface ApiServer {
  readonly url: string;
  readonly variables: Readonly<Record<string, { readonly default: string; readonly enum?: readonly string[] }>>;
}

export interface ApiSecurityScheme {
  readonly pointer: string;
  readonly name: string;
  readonly description: string;
  /** Which function of the runtime places the credential, and its arguments; undefined where the runtime has none for it. */
  readonly place:
    | { readonly use: "bearer" | "basic" }
    | { readonly use: "apiKey"; readonly in: string; readonly name: string }
    | undefined;
  /** Whether it is done by the platform, with certificates. */
  readonly isMutualTls: boolean;
  /** Where access tokens come from, by the flows of OAuth 2. */
  readonly flows: readonly ApiFlow[];
}

/** @see https://spec.openapis.org/oas/v3.2.0#oauth-flow-object */
export interface ApiFlow {
  readonly name: string;
  readonly tokenUrl: string;
  readonly scopes: readonly string[];
}

/** A schema under `components.schemas` and the name it is exported by; what is another thing when sent is there twice. */
export interface ApiSchema {
  readonly pointer: string;
  /** Its key in the types of src/schema.ts. */
  readonly key: string;
  readonly name: string;
  /** Its key in the document: that of a schema's sent shape is another one in the types. */
  readonly of: string;
  /** Names that it had before. */
  readonly aliases: readonly string[];
  /** Which way its values go; `both` where it is the same thing both ways. */
  readonly flow: Flow | "both";
  readonly description: string;
  readonly deprecated: boolean;
}

/** What the description says of an operation, a webhook or a callback to people. */
export interface ApiWords {
  readonly summary: string;
  readonly description: string;
  readonly deprecated: boolean;
}

export interface ApiOperation extends ApiWords {
  readonly pointer: string;
  /** The function's name, which is also its key in the `operations` of src/schema.ts. */
  readonly name: string;
  /** What the names of its types begin with. */
  readonly typeName: string;
  /** Names that it had before. */
  readonly aliases: readonly OperationAlias[];
  /** As the path item calls it: `get`; of `additionalOperations` as it is written there. */
  readonly method: string;
  readonly path: string;
  readonly tags: readonly string[];
  /** Its own servers, or those of its path; undefined where they are the document's. */
  readonly servers: readonly ApiServer[] | undefined;
  readonly parameters: readonly ApiParameter[];
  /** The body in the media type that is sent where the caller chooses none. */
  readonly body: ApiBody | undefined;
  /** The body in every media type, that one first. */
  readonly bodies: readonly ApiBody[];
  readonly responses: readonly ApiResponse[];
  /** The field of the request body whose value chooses events instead of JSON. */
  readonly streaming:
    | {
        readonly property: string;
        readonly value: unknown;
        /** Whether it chooses events when it is left out. */
        readonly isDefault: boolean;
      }
    | undefined;
  /** How its list goes on from page to page. */
  readonly pagination: ApiPagination | undefined;
  /** Alternatives, each a list of schemes that it needs together; undefined where no credentials are sent. */
  readonly security: readonly (readonly string[])[] | undefined;
  /** What an overlay says about sending it again. */
  readonly retry: ApiRetry | undefined;
  /** The header parameter that holds an idempotency key, which the runtime makes where the caller gives none. */
  readonly idempotencyKey: string | undefined;
}

/** What `x-katagami-retry` says: see RetryFacts of the runtime. */
export interface ApiRetry {
  readonly safe: boolean | undefined;
  readonly codes: readonly string[];
  readonly neverCodes: readonly string[];
}

export interface ApiParameter {
  readonly pointer: string;
  readonly name: string;
  readonly in: "path" | "query" | "header" | "cookie";
  readonly required: boolean;
  readonly description: string;
  readonly example: unknown;
  /** How it is written where that is not the usual way of its place. */
  readonly style: ApiParameterStyle | undefined;
  /** What it can be given as, beside the type that is declared. */
  readonly alternative: ApiAlternative | undefined;
  /** Set where it is the whole query: its content. */
  readonly whole: ApiBody | undefined;
}

/** A type of the language that a value can be given in. */
export type ApiBuiltIn = "Date" | "bigint" | "bytes";

/** What a value can be given as beside its JSON, and what stands within it; of a union, what any member can. */
export interface ApiAlternative {
  readonly types: readonly ApiBuiltIn[];
  /** Of a list, whatever the place of an item. */
  readonly items?: ApiAlternative | undefined;
  /** Of an object, by name. */
  readonly properties: Readonly<Record<string, ApiAlternative>>;
  /** Of a map. */
  readonly others?: ApiAlternative | undefined;
}

export interface ApiParameterStyle {
  /** A style of the specification, or `json` for a content of JSON. */
  readonly style: string;
  readonly explode: boolean;
  readonly allowReserved: boolean;
}

export interface ApiBody {
  readonly pointer: string;
  readonly required: boolean;
  readonly mediaType: string;
  readonly kind: Exclude<Kind, StreamFormat>;
  /** The charset that its media type names, where that is not UTF-8. */
  readonly charset: string | undefined;
  readonly example: unknown;
  /** Names of the required parts that are files, in a form. */
  readonly files: readonly string[];
  /** Names of the required parts that are lists of files, in a form. */
  readonly fileLists: readonly string[];
  /** What it can be given as, beside the type that is declared. */
  readonly alternative: ApiAlternative | undefined;
  /** Whether a part of a multipart form may be an object, or nobody knows. */
  readonly mayHaveObjects: boolean;
  /** How parts of a form are written, where the description says so. */
  readonly parts: Readonly<Record<string, ApiPart>>;
  readonly description: string;
}

/** How a part of a form is written. */
export interface ApiPart {
  readonly contentType: string | undefined;
  readonly style: ApiParameterStyle | undefined;
  readonly headers: Readonly<Record<string, string>>;
}

/** How a list goes on from page to page; places in a page are keys from its root. */
export interface ApiPagination {
  readonly by: "cursor" | "offset" | "page" | "url" | "link-header";
  /** Name of the function that walks through the pages. */
  readonly name: string;
  /** Whether null may come instead of a page. */
  readonly isNullable: boolean;
  readonly items: readonly string[];
  /** Absent by URL and by Link header. */
  readonly parameter: readonly [place: "query" | "body", name: string] | undefined;
  readonly from: readonly string[] | undefined;
  readonly more: readonly string[] | undefined;
  readonly total: readonly string[] | undefined;
  readonly first: number;
}
