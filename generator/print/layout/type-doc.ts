import type { Doc } from "prettier";
import { builders } from "prettier/doc";
import type { Type, TypeMember } from "./read-type.js";
import { UnknownForm } from "./scan.js";

const { align, group, ifBreak, indent, join, line, softline } = builders;

/** Where a union stands: behind a name or a colon it moves to lines of its own, within brackets it is there already. */
type Where = "behind" | "within";

/** A type as prettier lays it out. */
export function typeDoc(type: Type, where: Where = "behind"): Doc {
  switch (type.kind) {
    case "word":
      return type.text;
    case "reference":
      return [type.name, argumentsDoc(type.args)];
    case "index":
      return [heldDoc(type.of), "[", typeDoc(type.by), "]"];
    case "list":
      return [heldDoc(type.of), "[]"];
    case "operator":
      return [type.word, " ", type.of.kind === "operator" ? typeDoc(type.of) : heldDoc(type.of)];
    case "union":
      return unionDoc(type.types, where);
    case "intersection":
      return intersectionDoc(type.types);
    case "object":
      return objectDoc(type.members);
    case "tuple":
      return tupleDoc(type.items);
  }
}

/** What a bracket or a word belongs to as a whole. */
function heldDoc(type: Type): Doc {
  if (type.kind === "intersection") throw new UnknownForm("&");
  if (type.kind === "union") return parenthesised(type.types);
  return type.kind === "operator" ? ["(", typeDoc(type), ")"] : typeDoc(type);
}

function argumentsDoc(args: readonly Type[]): Doc {
  const docs = args.map((each) => typeDoc(each, "within"));
  if (args.length === 1 && isHugged(args[0]!)) return ["<", docs[0]!, ">"];
  return group(["<", indent([softline, join([",", line], docs)]), softline, ">"]);
}

function unionDoc(types: readonly Type[], where: Where): Doc {
  if (isHuggedUnion(types))
    return join(
      " | ",
      types.map((each) => typeDoc(each)),
    );
  const code = unionCode(types, where);
  return group(where === "behind" ? indent(code) : code);
}

function unionCode(types: readonly Type[], where: Where): Doc {
  const docs = types.map((each) => align(2, each.kind === "intersection" ? ["(", typeDoc(each), ")"] : typeDoc(each)));
  return [ifBreak([where === "behind" ? line : "", "| "]), join([line, "| "], docs)];
}

function intersectionDoc(types: readonly Type[]): Doc {
  const isObject = (index: number) => types[index]!.kind === "object";
  let wasIndented = false;
  return group(
    types.map((each, index) => {
      const doc = each.kind === "union" ? parenthesised(each.types) : typeDoc(each);
      if (index === 0) return doc;
      if (!isObject(index - 1) && !isObject(index)) return indent([" &", line, doc]);
      if (isObject(index - 1) && isObject(index)) return [" & ", wasIndented ? indent(doc) : doc];
      wasIndented ||= index > 1;
      return [" & ", index > 1 ? indent(doc) : doc];
    }),
  );
}

function objectDoc(members: readonly TypeMember[]): Doc {
  if (members.length === 0) return "{}";
  const docs = members.map(({ key, type }) => memberDoc(key, type));
  return group(["{", indent([line, join([";", line], docs)]), ifBreak(";"), line, "}"]);
}

/** A property and its type. */
export function memberDoc(key: string, type: Type): Doc {
  return group([key, ":", afterMark(type)]);
}

/** A union moves to lines of its own behind what it is the type of, and to one line if that is enough. */
export function afterMark(type: Type): Doc {
  if (type.kind !== "union" || isHuggedUnion(type.types)) return [" ", typeDoc(type)];
  return group(indent([line, unionDoc(type.types, "within")]));
}

function parenthesised(types: readonly Type[]): Doc {
  return ["(", group([indent([softline, group(unionCode(types, "within"))]), softline]), ")"];
}

function tupleDoc(items: readonly Type[]): Doc {
  if (items.length === 0) return "[]";
  if (items.length > 1 && items.some(({ kind }) => kind === "union")) throw new UnknownForm("|");
  const docs = items.map((each) => typeDoc(each, "within"));
  return group(["[", indent([softline, join([",", line], docs)]), ifBreak(","), softline, "]"]);
}

/** Whether a type stays beside its bracket. */
function isHugged(type: Type): boolean {
  return type.kind === "word" || type.kind === "object" || (type.kind === "union" && isHuggedUnion(type.types));
}

/** Whether all but one object are null or void. */
function isHuggedUnion(types: readonly Type[]): boolean {
  const [first, ...others] = types.filter((each) => !(each.kind === "word" && /^(null|void)$/.test(each.text)));
  return first?.kind === "object" && others.length === 0;
}
