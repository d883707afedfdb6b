import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Document } from "../../../generator/document/types.js";
import { normalise } from "../../../generator/normalise/normalise.js";
import { printStatements } from "../../../generator/emit/syntax/print.js";
import * as make from "../../../generator/emit/syntax/type-nodes.js";
import * as declare from "../../../generator/emit/syntax/declaration-nodes.js";
import * as refUtils from "../../../generator/emit/syntax/ref-utils.js";
import * as typescript from "../../../generator/emit/syntax/typescript.js";
import { cases, generateCase } from "../../golden/cases.js";
import { nodeModules } from "../../package/repository.js";
import { expectAlike } from "./compare.js";
import { printReally } from "./real.js";

const require = createRequire(import.meta.url);

test("the types of many operations are made and printed as with the compiler", () => {
  const paths = Array.from({ length: 250 }, (_, index) => {
    const operation = { operationId: `get${index}`, responses: { 200: { description: "ok" } } };
    return [`/${index}`, { get: operation }];
  });
  const document = { openapi: "3.1.0", info: { title: "t", version: "1" }, paths: Object.fromEntries(paths) };
  expectAlike(normalise(document as Document).document);
});

test.each(cases)("the types of %s are made and printed as with the compiler", async (name) => {
  const { normalised } = await generateCase(name);
  expectAlike(normalised.document);
});

test.each(["#/a~1b/~01%25/", "#/", "#", "", "a.yaml#/a/b#/c", "a.yaml#", "a/b~0", "a#b"])(
  "%j is read as by openapi-core",
  (ref) => {
    const real = createRequire(require.resolve("openapi-typescript"))(
      "@redocly/openapi-core/lib/ref-utils.js",
    ) as typeof refUtils;
    expect(refUtils.parseRef(ref)).toEqual(real.parseRef(ref));
    expect(refUtils.escapePointer(ref)).toBe(real.escapePointer(ref));
  },
);

/** Of what prints a syntax, and what makes one of a text, nothing is called. */
const never = ["createPrinter", "NewLineKind", "ScriptKind"];

test("whatever openapi-typescript calls of the compiler is there", () => {
  const dist = join(nodeModules, "openapi-typescript/dist");
  const paths = ["lib", "transform"].flatMap((folder) =>
    readdirSync(join(dist, folder)).flatMap((name) =>
      name.endsWith(".cjs") && name !== "redoc.cjs" ? [join(dist, folder, name)] : [],
    ),
  );
  const called = paths.flatMap((path) =>
    [...readFileSync(path, "utf8").matchAll(/\bts__default\.((?:factory|SyntaxKind|NodeFlags)\.\w+|\w+)/g)].map(
      ([, name]) => name!,
    ),
  );
  const has = (name: string) =>
    name.split(".").reduce<unknown>((owner, key) => (owner as Record<string, unknown>)[key], typescript) !== undefined;
  expect(called.length).toBeGreaterThan(100);
  expect([...new Set(called)].filter((name) => !has(name) && !never.includes(name))).toEqual([]);
});

const nasty = [
  "",
  "a",
  '"',
  "\\",
  "\0",
  "\u00001",
  "\u0007\b\t\n\v\f\r",
  "é",
  "\u0085\u2028\u2029",
  "😀",
  "\ud83d",
  "*/",
  "${a}",
  "\x7f",
];

test.each(nasty)("the text %j is printed as by the compiler", (text) => {
  const types = [make.createLiteralTypeNode(make.createStringLiteral(text)), make.createTupleTypeNode([])];
  const members = [
    declare.createPropertySignature(
      undefined,
      make.createStringLiteral(text),
      undefined,
      make.createUnionTypeNode(types),
    ),
  ];
  const statements = [declare.createInterfaceDeclaration([], "Nasty", undefined, undefined, members)];
  expect(printStatements(statements)).toBe(printReally(statements));
});

const words = [
  "",
  "* a ",
  "*\n * a\n",
  "a\n\n  b",
  "\ta\n\tb\n \t c\n\t\t\t",
  "a\rb\r\nc\u2028 d\u2029\u3000e",
  "\n\n\u0085\n\u200b a\n",
  "*\n *     a\n     b\n",
];

test.each(words)("the comment %j is printed as by the compiler", (text) => {
  const property = () => declare.createPropertySignature([], make.createIdentifier("a"), undefined, make.createTrue());
  for (const kind of ["MultiLineCommentTrivia", "SingleLineCommentTrivia"] as const) {
    if (kind === "SingleLineCommentTrivia" && /[\n\r\u2028\u2029]/.test(text)) continue;
    const commented = typescript.addSyntheticLeadingComment(property(), kind, text, true);
    const inner = declare.createPropertySignature(
      undefined,
      make.createNumericLiteral(1),
      make.createToken("QuestionToken"),
      make.createTypeLiteralNode([property(), commented]),
    );
    typescript.addSyntheticLeadingComment(inner, kind, text, true);
    const statements = [declare.createInterfaceDeclaration([], "Said", undefined, undefined, [inner, property()])];
    expect(printStatements(statements)).toBe(printReally(statements));
  }
});

test("what is not known fails", () => {
  const { factory, createSourceFile, SyntaxKind } = typescript;
  expect(() => createSourceFile("a.ts", "type A = string;")).toThrow("not known");
  expect(() => createSourceFile("a.ts", "`/a/${b}`")).toThrow("not known");
  expect(() => factory.createToken(SyntaxKind["AnyKeyword"] as never)).toThrow("No token");
  expect(() => factory.createTypeAliasDeclaration([], "A", [] as never, factory.createTrue())).toThrow("not known");
  expect(() =>
    typescript.addSyntheticLeadingComment(factory.createTrue(), "MultiLineCommentTrivia", "", false),
  ).toThrow();
});
