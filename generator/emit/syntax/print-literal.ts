/** What the compiler escapes in a text. */
const escaped = /[\\"\0-\x1f\x80-\uffff]/;

const escapes: Readonly<Record<string, string>> = {
  "\t": "\\t",
  "\v": "\\v",
  "\f": "\\f",
  "\b": "\\b",
  "\r": "\\r",
  "\n": "\\n",
  "\\": "\\\\",
  '"': '\\"',
};

const all = new RegExp(escaped, "g");

/** A text as the compiler prints it: in ASCII. */
export function printText(text: string): string {
  return escaped.test(text) ? `"${text.replace(all, escape)}"` : `"${text}"`;
}

function escape(unit: string, at: number, text: string): string {
  if (unit === "\0") return /\d/.test(text[at + 1] ?? "") ? "\\x00" : "\\0";
  return escapes[unit] ?? `\\u${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
}
