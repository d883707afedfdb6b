import type { ApiRenamed } from "./api.js";
import { identifier, isIdentifier, isShortened } from "./names.js";
import type { SettledName } from "./pins/settle-names.js";

/** What was settled of something, and what it is called in the end. */
export interface FinalName {
  readonly settled: SettledName;
  readonly name: string;
}

/** What platforms and the language call so: whoever imports such a type no longer sees the other one. */
const globals = new Set(
  (
    "Array ArrayBuffer BigInt Blob Boolean DataView Date Error Event EventTarget File FormData Function Headers Intl Iterator JSON Map " +
    "Math Number Object Omit Partial Pick Promise Proxy Readonly ReadableStream Record Reflect RegExp Request Required Response Set " +
    "String Symbol Temporal URL URLSearchParams Uint8Array WeakMap WeakSet"
  ).split(" "),
);

/**
 * Each operation and schema that code calls otherwise than the description does, and why; and each schema whose name hides another
 * one. Those that are only cut are told elsewhere.
 */
export function findRenamed(operations: readonly FinalName[], schemas: readonly FinalName[]): ApiRenamed[] {
  const bySpelling = new Map<string, string>();
  const told = (all: readonly FinalName[], oddity: (final: FinalName) => string | undefined): ApiRenamed[] =>
    all.flatMap((final) => {
      const reason = whyRenamed(final) ?? oddity(final);
      return reason === undefined ? [] : [{ pointer: final.settled.pointer, reason }];
    });
  return [
    ...told(operations, () => undefined),
    ...told(schemas, ({ name }) => {
      const other = bySpelling.get(name.toLowerCase());
      bySpelling.set(name.toLowerCase(), other ?? name);
      if (globals.has(name)) return `code that imports \`${name}\` no longer sees the platform's own \`${name}\``;
      return other === undefined ? undefined : `\`${name}\` differs from \`${other}\` by its capitals alone`;
    }),
  ];
}

function whyRenamed({ settled, name }: FinalName): string | undefined {
  const { written, from, because, name: wanted } = settled;
  const plain = identifier(written);
  const called = `\`${shortened(written)}\` is \`${name}\` in code`;
  if (name !== wanted) {
    const number = name.slice(wanted.length);
    return `${called}: ${/^\d+$/.test(number) ? `\`${wanted}\` is taken by another` : `\`${wanted}\` is a name of the package or of another`}`;
  }
  if (because !== undefined) return `${called}: ${because}`;
  if (from === "table") return `${called}: redocly.yaml names it so`;
  if (from === "rule") return `${called}: the rule of redocly.yaml makes it so`;
  if (from === "made" || name === written || isShortened(written)) return undefined;
  if (name === `${plain.replace(/_$/, "")}_`) return `${called}: the language has a meaning for the other`;
  return isIdentifier(written) ? undefined : `${called}: the other is no identifier`;
}

function shortened(text: string): string {
  return text.length > 100 ? `${text.slice(0, 100)}…` : text;
}
