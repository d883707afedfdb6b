import { pointerOf } from "../document/place.js";
import { childPointer, pointerKeys } from "../document/pointer.js";
import { isInExtension } from "./harmless.js";
import { forgetKeys, keysOf } from "./known-keys.js";
import { locateBy, type Trace } from "./position.js";
import { most, tooMany, type Limits } from "./most.js";
import { longChain, longestChain } from "./reference-chain.js";
import { wrongReferences } from "./reference-kinds.js";
import type { Problem } from "../problem.js";

/**
 * Turns each `$ref` to an anchor (`#name`) of a parsed text into the pointer of the schema that has it, in place.
 * @see https://json-schema.org/draft/2020-12/json-schema-core#section-8.2.2
 */
export function resolveAnchors(parsed: unknown): void {
  const anchors = new Map<string, string>();
  const keys = keysOf(parsed);
  for (const { key, holder, spot } of keys.anchors) {
    const anchor = holder[key];
    if (typeof anchor === "string" && !anchors.has(`#${anchor}`)) anchors.set(`#${anchor}`, pointerOf(spot));
  }
  for (const { holder } of anchors.size === 0 ? [] : keys.references) {
    const { $ref } = holder;
    if (typeof $ref === "string" && /^#[^/]/.test($ref)) holder["$ref"] = anchors.get($ref) ?? $ref;
  }
}

/**
 * Turns each `$ref` to the address that a description gives itself (`$self`) into one within it, in place. Other relative references
 * begin where the description was read.
 * @see https://spec.openapis.org/oas/v3.2.0#establishing-the-base-uri
 */
export function resolveSelf(parsed: unknown): void {
  const self = (parsed as { $self?: unknown } | null | undefined)?.$self;
  if (typeof self !== "string" || !URL.canParse(self, nowhere)) return;
  const { href } = new URL(self, nowhere);
  for (const { holder } of keysOf(parsed).references) {
    const { $ref } = holder;
    if (typeof $ref !== "string" || $ref.startsWith("#") || !URL.canParse($ref, href)) continue;
    const [address, fragment = ""] = new URL($ref, href).href.split("#");
    if (address === href) holder["$ref"] = `#${fragment}`;
  }
}

/** What a relative `$self` is compared in. */
const nowhere = "https://self.invalid/";

/** Keywords that hold a value of the API, in which `$ref` is a key like any other. */
export const valueKeywords = new Set(["example", "examples", "default", "const", "enum"]);

/**
 * Errors about each `$ref` that is no text, leads to another kind of object than has to be there, or begins too long a chain. What types
 * can live with is mended, in place, and a warning.
 */
export function referenceFaults(parsed: unknown, trace: Trace, cwd: string, limits: Limits = most): Problem[] {
  const error = { severity: "error", rule: "reference-kind" } as const;
  const place = (at: string) => ({ ...locateBy(trace, at, cwd), pointer: trace(at).pointer });
  const faults = wrongReferences(parsed).map(({ at, mend, ...fault }): Problem => {
    mend?.();
    return { ...error, ...(mend && { severity: "warning" }), ...fault, ...place(at) };
  });
  if (faults.length > 0) forgetKeys(parsed);
  const start = longChain(parsed);
  if (start !== undefined) {
    const message = `More than ${longestChain} references lead from here one to the next.`;
    faults.push({ ...error, rule: "reference-chain", message, ...place(start), hint: "Refer to the value itself." });
  }
  return [...faults, ...textFaults(parsed, trace, cwd, limits)];
}

/** Errors about each `$ref` that is no text, but where it is the name of a property. */
function textFaults(parsed: unknown, trace: Trace, cwd: string, limits: Limits): Problem[] {
  const faults: Problem[] = [];
  const { references } = keysOf(parsed);
  for (const { holder, spot } of references) {
    const { $ref } = holder;
    if (typeof $ref === "string" || typeof $ref === "boolean" || (typeof $ref === "object" && $ref !== null)) continue;
    const pointer = pointerOf(spot);
    const keys = pointerKeys(pointer);
    if (isInExtension(keys.filter((key) => key !== "x-katagami-item")) || keys.some((key) => valueKeywords.has(key)))
      continue;
    const at = childPointer(pointer, "$ref");
    const message = `A $ref is text: a path, a URL or a pointer such as #/components/schemas/Name, and not ${String($ref)}.`;
    faults.push({
      severity: "error",
      rule: "struct",
      message,
      ...locateBy(trace, at, cwd),
      pointer: trace(at).pointer,
    });
  }
  const { length } = references;
  return length > limits.references ? [tooMany("references", length, trace, cwd, limits), ...faults] : faults;
}
