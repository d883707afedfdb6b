import type { Fold } from "../../diff/report/fold-changes.js";
import { codeBlock } from "../../diff/report/markdown/quote.js";
import type { Signature, Signatures } from "./signatures.js";

type Sides = readonly [before: Signature | undefined, after: Signature | undefined];

/** Lines of a block. */
const most = 8;

/** How code saw what changed, and how it sees it now, as a block in colours; nothing where that is the same, or long. */
export function signatureLines(
  { lead, symbols }: Fold,
  before: Signatures | undefined,
  after: Signatures | undefined,
): string {
  const pointers = [lead.base?.pointer, lead.revision?.pointer];
  const at = (side: Signatures | undefined, pointer: string | undefined) =>
    pointer === undefined ? undefined : side?.at(pointer);
  const places: Sides = [at(before, pointers[0] ?? pointers[1]), at(after, pointers[1] ?? pointers[0])];
  const exports = symbols.slice(0, 3).map(({ name }): Sides => [before?.of(name), after?.of(name)]);
  const lines = [places, ...exports].map(linesOf).find((found) => found.length > 0) ?? [];
  return lines.length === 0 ? "" : codeBlock(lines.join("\n"), "diff");
}

/** Of two objects only the members that differ. */
function linesOf([before, after]: Sides): string[] {
  const { members: was = new Map<string, string>() } = before ?? {};
  const { members: is = new Map<string, string>() } = after ?? {};
  if (was.size > 0 && is.size > 0) {
    const names = [...new Set([...was.keys(), ...is.keys()])].filter((name) => was.get(name) !== is.get(name));
    const lines = names.flatMap((name) => [...line("- ", was.get(name)), ...line("+ ", is.get(name))]);
    const { within, text = "" } = after!;
    const name = /^["\w$]+/.exec(text)?.[0] ?? "";
    const place = [within, name].filter(Boolean).join(".");
    return lines.length === 0 ? [] : [...(place === "" ? [] : [`@@ ${place} @@`]), ...clipped(lines)];
  }
  if (before?.text === after?.text) return [];
  return [...line("- ", before?.text), ...line("+ ", after?.text)];
}

function line(mark: string, text: string | undefined): string[] {
  return text === undefined ? [] : [mark + text];
}

function clipped(lines: readonly string[]): string[] {
  return lines.length > most ? [...lines.slice(0, most - 1), "  …"] : [...lines];
}
