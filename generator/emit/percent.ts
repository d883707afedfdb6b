/**
 * With "0" it stands for "%" while openapi-typescript has the document, since it decodes every name as if it were part of a URL; with
 * "1" for itself. Unicode reserves it for uses of this kind.
 */
const sign = "\ufdd0";

export function hidePercent(text: string): string {
  return text.replace(/%|\ufdd0/g, (found) => sign + (found === "%" ? "0" : "1"));
}

/** The text with "%" again; the compiler's printer escapes what is not ASCII, in some places. */
export function showPercent(text: string): string {
  return text.replace(/(\\uFDD0|\ufdd0)([01])|\\[^]/g, (other, _sign, digit?: string) =>
    digit === undefined ? other : digit === "0" ? "%" : sign,
  );
}
