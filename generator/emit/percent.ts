/**
 * Stands for "%" while openapi-typescript has the document, since it decodes every name as if it were part of a URL. Unicode
 * reserves it for uses of this kind: no text has it.
 */
const sign = "\ufdd0";

export function hidePercent(text: string): string {
  return text.replaceAll("%", sign);
}

/** The text with "%" again; the compiler's printer escapes what is not ASCII, in some places. */
export function showPercent(text: string): string {
  return text.replace(/\\uFDD0|\ufdd0/g, "%");
}
