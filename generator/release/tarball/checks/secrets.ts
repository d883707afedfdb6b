import type { Check, Finding } from "../check.js";
import { secretFormats } from "../../secret-formats.js";

/** How many are told of one file: the first few say what is the matter. */
const mostOfFile = 20;

export const secrets: Check = {
  name: "secrets",
  proves: "no text looks like a token or a private key",
  async run({ tarball, allowed }) {
    // Tokens are ASCII, so that even what is no text can be searched.
    return tarball.files.flatMap(({ path, bytes }) => secretsIn(path, bytes.toString("latin1"), allowed));
  },
};

function secretsIn(path: string, text: string, allowed: readonly string[]): Finding[] {
  const found: { at: number; what: string; token: string }[] = [];
  for (const { what, pattern } of secretFormats)
    for (const { index, 0: token } of text.matchAll(pattern))
      if (!isPlaceholder(token) && !allowed.includes(token)) found.push({ at: index, what, token });
  const told = found.sort((a, b) => a.at - b.at).slice(0, mostOfFile);
  return told.map(({ at, what, token }) => ({
    severity: "error",
    message: `This looks like ${what}: ${shown(token)}`,
    path,
    line: lineOf(text, at),
    hint: "If it is an example, name it in redocly.yaml: x-katagami: { release: { allow: [ … ] } }. If it is real, revoke it now.",
  }));
}

/** What says of itself that it is none: hardly any letters, or a word that nobody draws by lot. */
function isPlaceholder(token: string): boolean {
  if (token.startsWith("-----")) return false;
  const drawn = token.slice(Math.max(token.indexOf("_"), token.indexOf("-"), 3) + 1);
  return new Set(drawn.toLowerCase()).size < 8 || /example|placeholder|x{6}|your[-_]|1234567890|abcdefgh/i.test(token);
}

/** Its beginning: enough to find it, and of no use to whoever reads a log. */
function shown(token: string): string {
  return token.startsWith("-----") ? token : `${token.slice(0, 7)}… (${token.length} characters)`;
}

function lineOf(text: string, at: number): number {
  let line = 1;
  for (let next = text.indexOf("\n"); next >= 0 && next < at; next = text.indexOf("\n", next + 1)) line++;
  return line;
}
