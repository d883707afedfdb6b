import { firstFree } from "../document/free-name.js";
import type { Operation } from "../document/types.js";

/**
 * The trust boundary: every text of a description that ends up in generated code or Markdown goes through a function of this file.
 *
 * Text of a description is hostile until then: it may hold quotes, `*\/`, `${`, line separators, path separators or markup.
 */

import { identifierPart, identifierStart } from "./identifier-characters.js";

/**
 * A TypeScript identifier that reads like `text`: unchanged where it is one already, else its words in camel case.
 * Letters of any script stay. Empty or unusable text becomes `fallback`; of a very long one the beginning is taken.
 */
export function identifier(text: string, fallback = "unnamed"): string {
  const joined = joinedWords(text) || fallback;
  const short = joined.length > longestName ? joined.slice(0, longestName).replace(/[\ud800-\udbff]$/, "") : joined;
  const started = beginning.test(short) ? short : `_${short}`;
  return reserved.has(started) ? `${started}_` : started;
}

/** Whether an identifier has only the beginning of a text. */
export function isShortened(text: string): boolean {
  return joinedWords(text).length > longestName;
}

function joinedWords(text: string): string {
  const words = text.normalize("NFC").split(between).filter(Boolean);
  return words.map((word, index) => (index === 0 ? word : capitalise(word))).join("");
}

/** Most characters of an identifier: code says each some fifty times. */
const longestName = 200;

/** The identifier of a type: like `identifier`, with a capital first letter. */
export function typeIdentifier(text: string, fallback = "Unnamed"): string {
  return identifier(capitalise(identifier(text, fallback)));
}

/** Whether a text can be exported as it is. */
export function isIdentifier(text: string): boolean {
  return text !== "" && identifier(text) === text;
}

/** The wanted identifier, or that with a number where it is taken; takes it. */
export function takeName(wanted: string, taken: Set<string>): string {
  const name = firstFree(taken, wanted, (candidate) => !taken.has(candidate));
  taken.add(name);
  return name;
}

/** A beginning of names, the wanted one or that with `filler` and a number, such that with each ending it is free; takes them all. */
export function takeBeginning(wanted: string, endings: readonly string[], taken: Set<string>, filler = ""): string {
  const isFree = (candidate: string) => endings.every((ending) => !taken.has(candidate + ending));
  const base = filler !== "" && !isFree(wanted) ? wanted + filler : wanted;
  const numbering = { from: filler === "" ? 1 : 2, sense: endings.join() };
  const free = firstFree(taken, base, isFree, numbering);
  for (const ending of endings) taken.add(free + ending);
  return free;
}

/** A string literal of TypeScript, with nothing in it that could end it. */
export function literal(text: string): string {
  return visible(withoutLastBackslash(JSON.stringify(text)));
}

/** A JSON value as TypeScript source. */
export function jsonLiteral(value: unknown, indent?: number): string {
  return visible(withoutLastBackslash(JSON.stringify(value, null, indent) ?? "undefined"));
}

/**
 * JSON whose texts end with no backslash, but with its escape: the writer of ts-morph takes every quote after one for a part of the
 * text, and what follows for its opposite.
 */
function withoutLastBackslash(json: string): string {
  return json.replace(/\\[^]/g, (pair, at: number) => (pair === "\\\\" && json[at + 2] === '"' ? "\\u005c" : pair));
}

/** TypeScript in which characters that are invisible or turn the direction of what follows are written as escapes. */
export function visible(code: string): string {
  if (plain.test(code)) return code;
  return code.replace(/\r\n?/g, "\n").replace(hidden, escapeUnits);
}

/** A key of an object literal or an interface: bare where that is possible. */
export function propertyKey(text: string): string {
  if (text === "__proto__") return '["__proto__"]';
  return /^([A-Za-z_$][\w$]*|[1-9]\d{0,8})$/.test(text) ? text : literal(text);
}

/** Text inside a block comment: it cannot end the comment, open a tag of its own, or hide what follows. */
export function commentText(text: string): string {
  return plainLines(text)
    .replaceAll("*/", "*\\/")
    .replaceAll("/*", "/\\*")
    .replace(/(^|\s)@(?=\S)/g, "$1\\@");
}

/** Text on one line of a line comment or a plain sentence. */
export function plainLine(text: string): string {
  return plainLines(text).replace(/\s+/g, " ").trim();
}

/** Text on one line, with a space for each run of blanks that breaks one. Each run is passed once, however long it is. */
export function withoutBreaks(text: string): string {
  return text.replace(/[\s\u0085]+/g, (blanks) => (/[\n\u2028\u2029\u0085]/.test(blanks) ? " " : blanks));
}

/** Text of a description in Markdown: its own markup works; HTML, unclosed fences and links to anything but the web do not. */
export function markdownText(text: string): string {
  return plainLines(text)
    .replace(/\]\((?!<?https?:\/\/|mailto:|#)/gi, "]\\(")
    .replace(/\]:(?!\s*<?https?:\/\/)/gi, "]\\:")
    .replaceAll("<", "&lt;")
    .replace(/^([^\S\n]*)(`{3,}|~{3,})/gm, "$1\\$2");
}

/** Plain text, such as a title, on one line of Markdown: no link, no image, no HTML and no cell of a table comes out of it. */
export function markdownLine(text: string): string {
  return withoutBreaks(plainLines(text))
    .replace(/[\\[\]|]/g, "\\$&")
    .replaceAll("<", "&lt;")
    .trim();
}

/** Text inside a Markdown code span. */
export function markdownCode(text: string): string {
  const line = withoutBreaks(plainLines(text)).replaceAll("|", "\\|");
  const fence = "`".repeat(longestTicks(line) + 1);
  return /^`|`$/.test(line) ? `${fence} ${line} ${fence}` : `${fence}${line}${fence}`;
}

/** How many backticks follow one another at most: what is to hold the text needs more of them. */
export function longestTicks(text: string): number {
  return [...text.matchAll(/`+/g)].reduce((longest, [run]) => Math.max(longest, run.length), 0);
}

/** A name that npm accepts, made from any text. @see https://docs.npmjs.com/cli/configuring-npm/package-json#name */
export function packageName(text: string, fallback = "api-client"): string {
  const name = text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 100);
  return name === "" || name === "node-modules" ? fallback : name;
}

/** The text in lines of "\n", without characters that are invisible or turn the direction of what follows. */
export function plainLines(text: string, sign = ""): string {
  if (plain.test(text)) return text;
  return text
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, "\n")
    .replace(joiners, (_whole, letter?: string, picture?: string) => letter ?? picture ?? sign);
}

/** What has nothing to hide, as most texts: it takes a tenth of the time to see that. */
const plain = /^[\t\n\x20-\x7e]*$/;

/** Controls but tab and line feed, and what Unicode says is not shown: a table of our own, since each Node has another one. */
const hidden =
  /[\0-\x08\x0b-\x1f\x7f-\x9f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufdd0-\ufdef\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}]/gu;

/** What is hidden, or a joiner that changes how the letter or the picture before it looks: that is kept. */
const joiners = new RegExp(
  `(?<=[\\u{600}-\\u{8ff}\\u{900}-\\u{dff}\\u{1000}-\\u{109f}\\u{1780}-\\u{17b3}])([\\u200c\\u200d])|` +
    `(?<=[\\u{2190}-\\u{2bff}\\u{fe0f}\\u{1f000}-\\u{1faff}])([\\u200d\\ufe0f])|${hidden.source}`,
  "gu",
);

const between = new RegExp(`[^${identifierPart}]+`, "u");
const beginning = new RegExp(`^[${identifierStart}]`, "u");

/** A word whose first letter is a capital, where identifiers may have that. */
function capitalise(word: string): string {
  const [first = "", ...rest] = word;
  const capital = first.toUpperCase();
  return (between.test(capital) ? first : capital) + rest.join("");
}

function escapeUnits(character: string): string {
  return [...Array(character.length).keys()]
    .map((index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, "0")}`)
    .join("");
}

/** What neither a function nor a type of a strict module can be called. */
const reserved = new Set(
  (
    "any arguments await bigint boolean break case catch class const continue debugger default delete do else enum eval export extends false finally for " +
    "function globalThis if implements import in instanceof interface let never new null number object package private protected public return static " +
    "string super switch symbol this throw true try typeof undefined unknown var void while with yield NaN Infinity"
  ).split(" "),
);

/** Names that belong to one operation. */
export interface OperationAlias {
  /** Of its function. */
  readonly name: string;
  /** What the names of its types begin with; undefined where those have such names already. */
  readonly typeName: string | undefined;
  /** Of the function that walks through its pages, where its list has pages. */
  readonly pagesName: string | undefined;
}

/** The names that an operation was given. */
export interface OperationNames extends OperationAlias {
  readonly typeName: string;
  /** Those that it had before, which stay exported. */
  readonly aliases: readonly OperationAlias[];
}

export type NamesByOperation = ReadonlyMap<Operation, OperationNames>;

/** Names that emitters need for what they make. */
export interface PackageNames {
  /** What no operation, schema or webhook may be called. */
  readonly reserved: readonly string[];
  /** What the names of an operation's types end with, after that with which they all begin. */
  readonly operation: readonly string[];
  /** The same of a webhook or a callback. */
  readonly webhook: readonly string[];
}
