import type { Node, NodeOf } from "./nodes.js";
import { createIdentifier, createTypeReferenceNode } from "./type-nodes.js";

/** The helpers that openapi-typescript declares as text, as the compiler prints them; a tab is a step of indentation. */
const helpers = [
  "type WithRequired<T, K extends keyof T> = T & {\n\t[P in K]-?: T[P];\n};",
  "type FlattenedDeepRequired<T> = {\n\t[K in keyof T]-?: FlattenedDeepRequired<T[K] extends unknown[] | undefined | null ? Extract<T[K], unknown[]>[number] : T[K]>;\n};",
  "type ReadonlyArray<T> = [\n\tExclude<T, undefined>\n] extends [\n\tunknown[]\n] ? Readonly<Exclude<T, undefined>> : Readonly<Exclude<T, undefined>[]>;",
  "export type $Read<T> = {\n\treadonly $read: T;\n};",
  "export type $Write<T> = {\n\treadonly $write: T;\n};",
  "export type Readable<T> = T extends $Write<any> ? never : T extends $Read<infer U> ? Readable<U> : T extends (infer E)[] ? Readable<E>[] : T extends object ? {\n\t[K in keyof T as NonNullable<T[K]> extends $Write<any> ? never : K]: Readable<T[K]>;\n} : T;",
  "export type Writable<T> = T extends $Read<any> ? never : T extends $Write<infer U> ? Writable<U> : T extends (infer E)[] ? Writable<E>[] : T extends object ? {\n\t[K in keyof T as NonNullable<T[K]> extends $Read<any> ? never : K]: Writable<T[K]>;\n} & {\n\t[K in keyof T as NonNullable<T[K]> extends $Read<any> ? K : never]?: never;\n} : T;",
];

const known = new Map(helpers.map((text) => [withoutLayout(text), text]));

/** A path whose parameters are types. */
const template = /^`(?:[^`\\$]|\\[^]|\$\{(?:string|number|boolean)\})*`$/;

/** The statements of a source of which openapi-typescript has the text: its helpers, or a path as a template. Throws for any other. */
export function readStatements(source: string): { readonly expression: Node }[] | Node[] {
  if (template.test(source)) return [{ expression: { kind: "WrittenType", text: source } }];
  return source.split("\n").flatMap((line) => (line.trim() === "" ? [] : [readHelper(line)]));
}

function readHelper(line: string): NodeOf<"WrittenAlias"> {
  const text = known.get(withoutLayout(line));
  if (text === undefined) throw new Error(`A source is not known: ${line}`);
  const [name = "", ...others] = text.match(/\$?\b[A-Z]\w*/g) ?? [];
  const references = others.map((each) => createTypeReferenceNode(each));
  return { kind: "WrittenAlias", name: createIdentifier(name), text, references };
}

function withoutLayout(text: string): string {
  return text.replace(/[\s;]/g, "");
}
