import type { Candidate } from "./candidate.js";
import type { SdkChange } from "./sdk-change.js";

/** A change before it is proved: its verdict is what it comes to if one of the candidates is a witness. */
export interface Finding {
  readonly change: Omit<SdkChange, "witness">;
  readonly candidates: readonly Candidate[];
}
