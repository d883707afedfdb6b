import type { OutputFile } from "../emit/emitter.js";
import type { Member, Signature, Statement } from "../emit/statement.js";
import { asDeclared } from "./languages.js";
import type { PrintedFile } from "./print.js";

/**
 * The text of every file as a compiler needs it: no layout, no comments, no notice. It is what `print` writes as TypeScript but for that, without
 * prettier and ts-morph, which take longer to load than most packages to compare.
 */
export function printPlain(files: readonly OutputFile[]): PrintedFile[] {
  return files.map((file) => ({
    path: file.path,
    text: "statements" in file ? file.statements.map(codeOf).join("\n") : "types" in file ? file.types : file.text,
  }));
}

function codeOf(statement: Statement): string {
  switch (statement.kind) {
    case "import":
    case "export":
      return moduleCode(statement);
    case "type":
      return `export type ${statement.name} = ${statement.type};`;
    case "interface":
      return `export interface ${statement.name} {\n${statement.properties.map((each) => `${memberCode(each)};`).join("\n")}\n}`;
    case "const":
      return `${statement.isExported ? "export " : ""}const ${statement.name}: ${statement.type} = ${statement.value};`;
    case "function": {
      const { name, overloads = [], body } = statement;
      const heads = overloads.map((each) => `${headCode(name, asDeclared(each))};\n`);
      return `${heads.join("")}${headCode(name, statement)} {\n${body}\n}`;
    }
  }
}

function moduleCode({ kind, names = "*", from, isType }: Extract<Statement, { kind: "import" | "export" }>): string {
  const whole = kind === "import" ? `* as ${String(names)}` : "*";
  const what = typeof names === "string" ? whole : `{ ${names.join(", ")} }`;
  return `${kind} ${isType ? "type " : ""}${what}${from === undefined ? "" : ` from "${from}"`};`;
}

function headCode(name: string, { parameters, returnType }: Signature): string {
  return `export function ${name}(${parameters.map(memberCode).join(", ")}): ${returnType}`;
}

function memberCode({ name, isOptional, type, initializer }: Member): string {
  return `${name}${isOptional ? "?" : ""}: ${type}${initializer === undefined ? "" : ` = ${initializer}`}`;
}
