import type { Doc } from "prettier";
import { builders } from "prettier/doc";
import { expect, isName, isNumber, isText, pureMark, quoted, type Scanner, UnknownForm } from "./scan.js";

const { breakParent, conditionalGroup, fill, group, ifBreak, indent, indentIfBreak, join, line, softline } = builders;

/** A value as prettier lays it out, and what those around it need to know. */
interface Value {
  readonly kind: "object" | "list" | "text" | "number" | "chain" | "word" | "call";
  /** Members of an object, items of a list. */
  readonly size: number;
  readonly doc: Doc;
}

/** Reads a value: an object or list literal, a text, a number, a name of names, a call of such, what is awaited. Throws UnknownForm. */
export function readValue(scanner: Scanner): Value {
  if (scanner.skip("{")) return readObject(scanner);
  if (scanner.skip("[")) return readList(scanner);
  if (scanner.skip(pureMark)) {
    const { doc, ...call } = readValue(scanner);
    return { ...call, doc: [pureMark, " ", doc] };
  }
  const word = scanner.take();
  if (isText(word)) return { kind: "text", size: 0, doc: quoted(word) };
  if (isNumber(word)) return { kind: "number", size: 0, doc: word };
  if (word === "-" && isNumber(scanner.next)) return { kind: "word", size: 0, doc: `-${scanner.take()}` };
  if (!isName(word)) throw new UnknownForm(word);
  if (word === "await" || word === "new") {
    const { kind, size, doc } = readValue(scanner);
    if (kind !== "call" && kind !== "chain") throw new UnknownForm(word);
    return { kind, size, doc: [word, " ", doc] };
  }
  const name = readNames(word, scanner);
  if (scanner.skip("(")) return readCall(name, scanner);
  return { kind: name === word ? "word" : "chain", size: 0, doc: name };
}

/** A name, and those of members behind it. */
function readNames(first: string, scanner: Scanner): string {
  let name = first;
  for (;;) {
    if (scanner.skip(".")) name += `.${scanner.take()}`;
    else if (scanner.skip("[")) {
      const key = scanner.take();
      if (!isText(key)) throw new UnknownForm(key);
      expect(scanner, "]");
      name += `[${quoted(key)}]`;
    } else if (scanner.skip("!")) name += "!";
    else return name;
  }
}

function readCall(name: string, scanner: Scanner): Value {
  const args: Value[] = [];
  while (!scanner.skip(")")) {
    args.push(readValue(scanner));
    if (scanner.next !== ")") expect(scanner, ",");
  }
  const doc = [name, argumentsDoc(args)];
  if (!scanner.skip(".")) return { kind: "call", size: args.length, doc };
  // Two calls in a row are too few for a chain of lines.
  const method = scanner.take();
  for (const mark of ["(", ")"]) expect(scanner, mark);
  const hasWordsOnly = args.length === 0 || (args.length === 1 && args[0]!.kind === "word");
  return { kind: hasWordsOnly ? "chain" : "call", size: 0, doc: group([doc, `.${method}()`]) };
}

/** An object or list that comes last stays beside the brackets where it alone has to break. */
function argumentsDoc(args: readonly Value[]): Doc {
  if (args.length === 0) return "()";
  const docs = args.map(({ doc }) => doc);
  const all = ["(", indent([softline, join([",", line], docs)]), ifBreak(","), softline, ")"];
  const [last, before] = [args.at(-1)!, args.at(-2)];
  const isHeld = (last.kind === "object" || last.kind === "list") && last.size > 0 && before?.kind !== last.kind;
  if (!isHeld) return group(all);
  const others = docs.slice(0, -1).flatMap((doc) => [doc, ", "]);
  return conditionalGroup([
    ["(", ...others, last.doc, ")"],
    ["(", ...others, group(last.doc, { shouldBreak: true }), ")"],
    group(all, { shouldBreak: true }),
  ]);
}

function readObject(scanner: Scanner): Value {
  const docs: Doc[] = [];
  while (!scanner.skip("}")) {
    const key = scanner.take();
    if (!isText(key) && !isName(key) && !isNumber(key)) throw new UnknownForm(key);
    if (scanner.next === "," || scanner.next === "}") docs.push(key);
    else {
      expect(scanner, ":");
      docs.push(assignmentDoc(isText(key) ? keyOf(key) : key, ":", readValue(scanner)));
    }
    if (scanner.next !== "}") expect(scanner, ",");
  }
  if (docs.length === 0) return { kind: "object", size: 0, doc: "{}" };
  const doc = group(["{", indent([line, join([",", line], docs)]), ifBreak(","), line, "}"]);
  return { kind: "object", size: docs.length, doc };
}

/**
 * A key that stood in quotes, without them where it is a name. Whether a number or another letter needs them hangs on the language;
 * a range of statuses needs them in each.
 */
function keyOf(text: string): string {
  if (/^"[A-Za-z_$][\w$]*"$/.test(text)) return text.slice(1, -1);
  if (/^"\d(?!XX"$)|^"[^"\\]*[^\0-\x7f]/.test(text)) throw new UnknownForm(text);
  return quoted(text);
}

function readList(scanner: Scanner): Value {
  const items: Value[] = [];
  while (!scanner.skip("]")) {
    items.push(readValue(scanner));
    if (scanner.next !== "]") expect(scanner, ",");
  }
  if (items.length === 0) return { kind: "list", size: 0, doc: "[]" };
  const docs = items.map(({ doc }) => doc);
  const isFilled = items.length > 1 && items.every(({ kind }) => kind === "number");
  const inside = isFilled
    ? fill(docs.flatMap((doc, index) => (index === 0 ? [doc] : [line, doc])).map(withComma))
    : join([",", line], docs);
  const doc = group(["[", indent([softline, inside, ifBreak(",")]), softline, "]", isTall(items) ? breakParent : ""]);
  return { kind: "list", size: items.length, doc };

  function withComma(doc: Doc, index: number): Doc {
    return index % 2 === 0 && index < 2 * (docs.length - 1) ? [doc, ","] : doc;
  }
}

/** Whether each of several items is an object, or a list, of more than one. */
function isTall(items: readonly Value[]): boolean {
  const [first] = items;
  return (
    items.length > 1 &&
    (first!.kind === "object" || first!.kind === "list") &&
    items.every(({ kind, size }) => kind === first!.kind && size > 1)
  );
}

/** Width of a key behind which a line break would gain too little. */
const shortKey = 5;

/** What a name is given: a text or a name of names moves to a line of its own where it is too long beside it. */
export function assignmentDoc(left: string, mark: string, { kind, doc }: Value): Doc {
  const isShort = mark === ":" && left.length < shortKey;
  if ((kind === "text" || kind === "chain") && !isShort) return group([left, mark, group(indent([line, doc]))]);
  if (kind === "number" || kind === "word" || isShort) return group([left, mark, " ", doc]);
  const id = Symbol(mark);
  return group([left, mark, group(indent(line), { id }), indentIfBreak(doc, { groupId: id })]);
}
