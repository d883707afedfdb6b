import type { Doc } from "prettier";
import { builders, printer } from "prettier/doc";
import { asDeclared, type Written, type WrittenFunction, type WrittenMember } from "../languages.js";
import { printDoc } from "./print-doc.js";
import { scan, UnknownForm } from "./scan.js";
import { afterMark, memberDoc, typeDoc } from "./type-doc.js";
import { readType, type Type } from "./read-type.js";
import { assignmentDoc, readValue } from "./value-doc.js";

const { group, hardline, ifBreak, indent, indentIfBreak, join, line, literalline, markAsRoot, softline } = builders;

/** As prettier is asked for it elsewhere. */
const layout = { printWidth: 120, tabWidth: 2, useTabs: false };

/**
 * The text of a statement with the layout that prettier gives it, made from what is known of it instead of from its syntax.
 * `undefined` where it has a form that only prettier knows.
 */
export function layOut(statement: Written): string | undefined {
  try {
    return printed(docOf(statement));
  } catch (error) {
    if (error instanceof UnknownForm) return undefined;
    throw error;
  }
}

/** The text of a document of prettier's. */
export function printed(doc: Doc): string {
  return printDoc(doc, layout.printWidth) ?? printer.printDocToString(doc, layout as never).formatted;
}

function docOf(statement: Written): Doc {
  switch (statement.kind) {
    case "import":
    case "export":
      return moduleDoc(statement);
    case "type":
      return [
        comment(statement.doc),
        group(["export type ", statement.name, " =", typeAfterEqual(statement.type)]),
        ";",
      ];
    case "interface": {
      const members = statement.properties.map((each) => [comment(each.doc), memberOf(each), ";"]);
      const inside = members.length === 0 ? "" : [indent([hardline, join(hardline, members)]), hardline];
      return [comment(statement.doc), "export interface ", statement.name, " {", inside, "}"];
    }
    case "const": {
      const { isExported, name, type, value, doc } = statement;
      const head = `${isExported ? "export " : ""}${value === undefined ? "declare " : ""}const ${name}`;
      if (value === undefined) return [comment(doc), head, ": ", typeDoc(parsed(type!, readType)), ";"];
      if (type !== undefined && !/^[\w.]+$/.test(type)) throw new UnknownForm(type);
      const left = type === undefined ? head : `${head}: ${type}`;
      return [comment(doc), assignmentDoc(left, " =", parsed(value, readValue)), ";"];
    }
    case "function":
      return functionDoc(statement);
  }
}

/** What a text is, read to its end. Throws UnknownForm. */
export function parsed<Tree>(text: string, read: (scanner: NonNullable<ReturnType<typeof scan>>) => Tree): Tree {
  const scanner = scan(text);
  if (scanner === undefined) throw new UnknownForm(text);
  const tree = read(scanner);
  if (scanner.next !== "") throw new UnknownForm(scanner.next);
  return tree;
}

function typeAfterEqual(text: string): Doc {
  const type: Type = parsed(text, readType);
  if (type.kind === "union" || type.kind === "object") return afterMark(type);
  const id = Symbol("=");
  return [group(indent(line), { id }), indentIfBreak(group(typeDoc(type)), { groupId: id })];
}

export function moduleDoc({ kind, names = "*", from, isType }: Extract<Written, { kind: "import" | "export" }>): Doc {
  const head = `${kind} ${isType ? "type " : ""}`;
  const tail = from === undefined ? ";" : ` from "${from}";`;
  if (typeof names === "string") return `${head}${kind === "import" ? `* as ${names}` : "*"}${tail}`;
  if (names.length === 0) return `${head}{}${tail}`;
  return group([head, "{", indent([line, join([",", line], [...names])]), ifBreak(","), line, "}", tail]);
}

function functionDoc({ name, parameters, returnType, overloads = [], body, doc }: WrittenFunction): Doc {
  const seen = overloads.map((each) => [
    comment(each.doc ?? doc),
    `export function ${name}`,
    signatureDoc(asDeclared(each)),
    ";",
    hardline,
  ]);
  const own = overloads.length === 0 ? comment(doc) : "";
  const head = [
    own,
    `export ${body === undefined ? "declare " : ""}function ${name}`,
    signatureDoc({ parameters, returnType }),
  ];
  return [...seen, head, body === undefined ? ";" : [" {", indent([hardline, bodyDoc(body)]), hardline, "}"]];
}

function signatureDoc({
  parameters,
  returnType,
}: Pick<WrittenFunction, "parameters"> & { returnType: string | undefined }): Doc {
  const docs = parameters.map(memberOf);
  const inside =
    docs.length === 0 ? "()" : ["(", indent([softline, join([",", line], docs)]), ifBreak(","), softline, ")"];
  return group([inside, returnType === undefined ? "" : [": ", typeDoc(parsed(returnType, readType))]]);
}

function bodyDoc(body: string): Doc {
  const [, returned] = /^return (.*);$/.exec(body) ?? [];
  if (returned === undefined) throw new UnknownForm(body);
  return ["return ", parsed(returned, readValue).doc, ";"];
}

function memberOf({ name, type, isOptional, initializer }: WrittenMember): Doc {
  const value = initializer === undefined ? "" : ` = ${initializer}`;
  if (name.includes("\\")) throw new UnknownForm(name);
  const key = `${name}${isOptional ? "?" : ""}`;
  return [type === undefined ? key : memberDoc(key, parsed(type, readType)), value];
}

/** Two blanks at the end of a line break it in Markdown, and stay. */
function comment(doc = ""): Doc {
  if (doc.trim() === "") return "";
  const lines = doc.replace(/^\n/, "").split("\n");
  if (!doc.includes("\n")) return [`/** ${doc.trimEnd()} */`, hardline];
  const docs = lines.map((each) =>
    each.endsWith("  ") && each.trim() !== ""
      ? [` * ${each.trimEnd()}  `, markAsRoot(literalline)]
      : [` * ${each}`.trimEnd(), hardline],
  );
  return ["/**", hardline, ...docs, " */", hardline];
}
