import { expect, isName, isNumber, isText, quoted, type Scanner, UnknownForm } from "./scan.js";

/** A type as a tree, of the forms that emitters write. */
export type Type =
  | { readonly kind: "word"; readonly text: string }
  | { readonly kind: "reference"; readonly name: string; readonly args: readonly Type[] }
  | { readonly kind: "index"; readonly of: Type; readonly by: Type }
  | { readonly kind: "list"; readonly of: Type }
  | { readonly kind: "operator"; readonly word: string; readonly of: Type }
  | { readonly kind: "union" | "intersection"; readonly types: readonly Type[] }
  | { readonly kind: "object"; readonly members: readonly TypeMember[] }
  | { readonly kind: "tuple"; readonly items: readonly Type[] };

export interface TypeMember {
  /** With what stands before it and the mark of an optional one. */
  readonly key: string;
  readonly type: Type;
}

/** Reads a type. Throws UnknownForm. */
export function readType(scanner: Scanner): Type {
  scanner.skip("|");
  return readJoined(scanner, "|", "union", () => readJoined(scanner, "&", "intersection", () => readPostfix(scanner)));
}

function readJoined(scanner: Scanner, mark: string, kind: "union" | "intersection", read: () => Type): Type {
  const types = [read()];
  while (scanner.skip(mark)) types.push(read());
  return types.length === 1 ? types[0]! : { kind, types };
}

const operators = ["keyof", "readonly", "typeof"];

function readPostfix(scanner: Scanner): Type {
  if (operators.includes(scanner.next)) return { kind: "operator", word: scanner.take(), of: readPostfix(scanner) };
  let type = readPrimary(scanner);
  while (scanner.skip("[")) {
    if (scanner.skip("]")) type = { kind: "list", of: type };
    else {
      type = { kind: "index", of: type, by: readType(scanner) };
      expect(scanner, "]");
    }
  }
  return type;
}

function readPrimary(scanner: Scanner): Type {
  if (scanner.next === "{") return readObject(scanner);
  if (scanner.skip("(")) {
    const inside = readType(scanner);
    expect(scanner, ")");
    return inside;
  }
  if (scanner.skip("[")) return { kind: "tuple", items: readList(scanner, "]") };
  const word = scanner.take();
  if (isText(word)) return { kind: "word", text: quoted(word) };
  if (isNumber(word)) return { kind: "word", text: word };
  if (!isName(word)) throw new UnknownForm(word);
  let name = word;
  while (scanner.skip(".")) name += `.${scanner.take()}`;
  if (!scanner.skip("<")) return { kind: "word", text: name };
  return { kind: "reference", name, args: readList(scanner, ">") };
}

function readList(scanner: Scanner, end: string): Type[] {
  const items: Type[] = [];
  while (!scanner.skip(end)) {
    items.push(readType(scanner));
    if (scanner.next !== end) expect(scanner, ",");
  }
  return items;
}

function readObject(scanner: Scanner): Type {
  expect(scanner, "{");
  const members: TypeMember[] = [];
  while (!scanner.skip("}")) {
    let key = quoted(scanner.take());
    if (key === "readonly" && (isName(scanner.next) || isText(scanner.next))) key += ` ${quoted(scanner.take())}`;
    if (!/^(readonly )?(["'\w$]|[^\u0000-\u007f])/.test(key)) throw new UnknownForm(key);
    if (scanner.skip("?")) key += "?";
    expect(scanner, ":");
    members.push({ key, type: readType(scanner) });
    if (scanner.next !== "}" && !scanner.skip(";")) expect(scanner, ",");
  }
  return { kind: "object", members };
}
