import { keywordOf, type Form } from "./keywords.js";
import type { Kind } from "./objects.js";
import { pointerKeys } from "./pointer.js";

/** What stands at a place of a document: an object of a kind, or a list or map of such. */
export interface KindAt {
  readonly kind: Kind;
  readonly form: Form;
}

/** What the table of objects says of a place of a document; undefined for extensions, values and whatever no specification has. */
export function kindAt(fragment: string): KindAt | undefined {
  let at: KindAt = { kind: "openapi", form: "one" };
  for (const key of pointerKeys(fragment)) {
    if (at.form !== "one") {
      at = { kind: at.kind, form: "one" };
      continue;
    }
    const { holds, form = "one" } = keywordOf(at.kind, key) ?? {};
    if (holds === undefined) return undefined;
    at = { kind: holds, form };
  }
  return at;
}
