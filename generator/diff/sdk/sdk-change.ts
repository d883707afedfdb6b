import type { OpenApi } from "../../document/types.js";
import type { Api } from "../../model/api.js";
import type { Chain } from "./use.js";

/** What the sdk verdict reads of one generated package. */
export interface PackageSource {
  /** `src/*.ts` and `src/runtime/**`, by path within the package, with "/". */
  readonly files: readonly { readonly path: string; readonly text: string }[];
  readonly api: Api;
  /** The description as it is compared, before normalisation. */
  readonly document: OpenApi;
  /** Where in that description stood what stands at a pointer of the normalised one; undefined for what was made of nothing. */
  readonly origin: (at: string) => string | undefined;
}

/**
 * - `breaking`: ordinary code that compiled against the old package does not compile against the new one; always with a witness.
 * - `warning`: only code that lists every case, or names the exact type, stops compiling; always with a witness.
 * - `info`: something was added or became wider.
 */
export type SdkLevel = "breaking" | "warning" | "info";

/** A few lines that compiled against the old package and do not compile against the new one. */
export interface Witness {
  /** What a user would write: imports first, and then the lines that stop compiling. */
  readonly code: string;
  /** Of these the lines that stop compiling, without what leads up to them. */
  readonly lines: string;
  /** Lines that say the same to the new package and compile against it; missing where none are known. */
  readonly instead?: string;
  /** The compiler's words, such as `TS2339: Property 'answer' does not exist on type …`. */
  readonly diagnostic: string;
}

export type SdkRule =
  | "export-removed"
  | "export-added"
  | "request-narrowed"
  | "request-widened"
  | "result-changed"
  | "result-extended"
  | "case-added";

/** One place at which code compiled against a package can see a difference. */
export interface SdkChange {
  readonly rule: SdkRule;
  /** The exported name by which the change is shown. */
  readonly symbol: string;
  /** Every export that the change reaches, `symbol` first. */
  readonly symbols: readonly string[];
  /** `request` for what is sent, `result` for what comes back, `event` for what a stream yields; else what the symbol is. */
  readonly kind: "function" | "type" | "request" | "result" | "event" | "client";
  readonly verdict: SdkLevel;
  /** The property path inside the request or the result of `symbol`, such as `["body", "user"]` or `["data", "result"]`. */
  readonly at: readonly string[];
  /** Which description `chain` leads through: the old one for all but additions. */
  readonly side: "base" | "revision";
  /** From the outermost to the innermost place that the types were made from. */
  readonly chain: Chain;
  /** Where too little is sent now: the ways to what is missing in the new description; none where that is not known. */
  readonly missing?: readonly Chain[];
  /** The operation that the symbol was made for. */
  readonly operation?: { readonly method: string; readonly path: string };
  /** One sentence. */
  readonly message: string;
  readonly witness?: Witness;
}
