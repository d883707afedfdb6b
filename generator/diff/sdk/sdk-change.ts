import type { Api } from "../../model/api.js";

/** What the sdk verdict reads of one generated package. */
export interface PackageSource {
  /** `src/*.ts` and `src/runtime/**`, by path within the package, with "/". */
  readonly files: readonly { readonly path: string; readonly text: string }[];
  readonly api: Api;
}

/**
 * - `breaking`: ordinary code that compiled against the old package does not compile against the new one; always with a witness.
 * - `warning`: only code that lists every case, or names the exact type, stops compiling; always with a witness.
 * - `info`: something was added or became wider, and no code is known to stop compiling.
 */
export type SdkLevel = "breaking" | "warning" | "info";

/** A few lines that compiled against the old package and do not compile against the new one. */
export interface Witness {
  /** What a user would write: imports first, and then the lines that stop compiling. */
  readonly code: string;
  /** The compiler's words, such as `TS2339: Property 'answer' does not exist on type …`. */
  readonly diagnostic: string;
}

/** One difference that code compiled against a package can see. */
export interface SdkChange {
  /** What happened, such as `property-removed`: a key of the table of verdicts. */
  readonly rule: string;
  /** The exported name by which the change is shown. */
  readonly symbol: string;
  /** Every function and schema type that the change reaches, `symbol` first. */
  readonly symbols: readonly string[];
  /** `request` for what is sent, `result` for what comes back, `event` for what a stream yields; else what the symbol is. */
  readonly kind: "function" | "type" | "request" | "result" | "event" | "client";
  readonly verdict: SdkLevel;
  /** Stable across runs: changes with one cause have one key, such as `schema FeedbackItem/content`. */
  readonly cause: string;
  /** The operation of the description that changed; absent where a schema did. */
  readonly operation?: { readonly method: string; readonly path: string; readonly name: string };
  /** Key of the changed schema below `components.schemas`. */
  readonly schema?: string;
  /** The property path inside the changed schema or operation, such as `["items", "[]", "content"]`. */
  readonly within: readonly string[];
  /** The property path inside the request or the result of `symbol`, such as `["body", "user"]` or `["data", "result"]`. */
  readonly at: readonly string[];
  /** One sentence. */
  readonly message: string;
  readonly witness?: Witness;
}
