import { fromMarkdown } from "mdast-util-from-markdown";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import * as names from "../../generator/model/names.js";
import { nastyTexts } from "./nasty-texts.js";

const texts = nastyTexts();
const hidden = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\ufeff]/;

test("what is invisible does not stay, but for what joins letters and pictures", () => {
  const invisible = [...Array(0x110000).keys()]
    .filter((code) => code < 0xd800 || code > 0xdfff)
    .map((code) => String.fromCodePoint(code))
    .filter((character) => /[\p{Default_Ignorable_Code_Point}\p{Bidi_Control}]/u.test(character));
  expect(invisible.length).toBeGreaterThan(4000);
  expect(invisible.filter((character) => names.plainLine(`a${character}b`) !== "ab" && character.trim())).toEqual([]);
  expect(invisible.filter((character) => names.literal(character).includes(character))).toEqual([]);
  for (const text of ["❤️ 👩‍💻", "می‌خواهم"]) expect(names.plainLine(text)).toBe(text);
});

/** The texts for which a statement is false. */
function against(holds: (text: string) => boolean): string[] {
  return texts.filter((text) => !holds(text));
}

/** The statements of a piece of TypeScript, undefined where it does not parse. */
function parse(code: string): readonly ts.Statement[] | undefined {
  const source = ts.createSourceFile("a.ts", code, ts.ScriptTarget.ESNext, true);
  const { parseDiagnostics } = source as unknown as { readonly parseDiagnostics: readonly unknown[] };
  return parseDiagnostics.length === 0 ? source.statements : undefined;
}

/** Whether a name is an identifier: words such as `constructor` are keywords only where they mean something. */
function isIdentifier(name: string): boolean {
  const scanner = ts.createScanner(ts.ScriptTarget.ESNext, false, ts.LanguageVariant.Standard, name);
  const token = scanner.scan();
  const isName = token === ts.SyntaxKind.Identifier || token > ts.SyntaxKind.LastReservedWord;
  return isName && scanner.getTokenText() === name && scanner.scan() === ts.SyntaxKind.EndOfFileToken;
}

describe("identifier", () => {
  test("is made of what TypeScript takes, and of nothing that is invisible, whatever the Node that runs knows", () => {
    const wrong: string[] = [];
    for (let code = 0x80; code < 0x110000; code++) {
      const character = String.fromCodePoint(code);
      const [name, taken] = [names.identifier(`a${character}`), names.identifier(character, "b")];
      if (![...name].every((each) => ts.isIdentifierPart(each.codePointAt(0)!, ts.ScriptTarget.ESNext)))
        wrong.push(code.toString(16));
      else if (!ts.isIdentifierStart(taken.codePointAt(0)!, ts.ScriptTarget.ESNext)) wrong.push(code.toString(16));
      else if (/\p{Default_Ignorable_Code_Point}/u.test(name)) wrong.push(code.toString(16));
    }
    expect(wrong).toEqual([]);
  });

  test("is always one", () => expect(against((text) => isIdentifier(names.identifier(text)))).toEqual([]));

  test("can name a function of a module, and its type can name a type", () => {
    const code = (text: string) =>
      `export function ${names.identifier(text)}() {}\nexport type ${names.typeIdentifier(text)}Data = 1;\nexport type ${names.typeIdentifier(text)} = 1;`;
    expect(texts.slice(0, 300).filter((text) => parse(code(text))?.length !== 3)).toEqual([]);
  });

  test.each([
    ["stopBasicChatMessageGenerationJa", "stopBasicChatMessageGenerationJa"],
    ["get-the.thing", "getTheThing"],
    ["delete", "delete_"],
    ["2fa", "_2fa"],
    ["会話を止める", "会話を止める"],
    ["e\u0301", "é"],
    ["", "unnamed"],
    ["*/", "unnamed"],
    ["../../etc/passwd", "etcPasswd"],
    ["a\u200db", "aB"],
  ])("of %j is %s", (text, name) => expect(names.identifier(text)).toBe(name));

  test("a taken one gets a number", () => {
    const taken = new Set(["a"]);
    expect([names.takeName("a", taken), names.takeName("a", taken), names.takeName("b", taken)]).toEqual([
      "a2",
      "a3",
      "b",
    ]);
  });
});

test.each(["\\", 'a"\\', "\\\\", "/*\\"])(
  "no backslash stands before the quote that ends the literal of %j",
  (text) => {
    for (const code of [names.literal(text), names.jsonLiteral({ [text]: text }).slice(0, -1)]) {
      expect(code.at(-2)).not.toBe("\\");
      expect(code).not.toMatch(/\\"[:,]/);
    }
    expect(JSON.parse(names.jsonLiteral({ [text]: text }))).toEqual({ [text]: text });
  },
);

test("a literal is a string of the same text, on one line, that hides nothing", () => {
  const isSame = (text: string) => {
    const code = names.literal(text);
    const statement = parse(`${code};`)?.[0];
    const value =
      statement && ts.isExpressionStatement(statement) && ts.isStringLiteral(statement.expression)
        ? statement.expression.text
        : undefined;
    return value === text && JSON.parse(code) === text && !hidden.test(code) && !code.includes("\n");
  };
  expect(against(isSame)).toEqual([]);
});

test("a value is the same value, that hides nothing", () => {
  const value = Object.fromEntries(texts.filter((text) => text !== "__proto__").map((text) => [text, [text, 1, null]]));
  const code = names.jsonLiteral(value);
  expect(JSON.parse(code)).toEqual(value);
  expect(code).not.toMatch(hidden);
  expect(names.jsonLiteral(undefined)).toBe("undefined");
});

test("a property key is the key of one property, also where it is __proto__", () => {
  const isKey = (text: string) => {
    const made = new Function(`return { ${names.propertyKey(text)}: 1 }`)() as object;
    const declared = parse(`interface A { ${names.propertyKey(text)}: 1 }`)?.[0] as ts.InterfaceDeclaration | undefined;
    return Object.hasOwn(made, text) && Object.keys(made).length === 1 && declared?.members.length === 1;
  };
  expect(against(isKey)).toEqual([]);
});

test("a comment is not ended, has no tag and hides nothing", () => {
  const isQuiet = (text: string) => {
    const [statement, ...others] =
      parse(`/**\n * ${names.commentText(text).replaceAll("\n", "\n * ")}\n */\nexport const a = 1;`) ?? [];
    return (
      statement !== undefined &&
      others.length === 0 &&
      ts.getJSDocTags(statement).length === 0 &&
      !hidden.test(names.commentText(text))
    );
  };
  expect(against(isQuiet)).toEqual([]);
});

test("a comment keeps what it says", () => {
  expect(names.commentText("A task.\r\n\r\n- `user@x.example`: @see 会話")).toBe(
    "A task.\n\n- `user@x.example`: \\@see 会話",
  );
});

test("a line comment is one line, and the code behind it runs", () => {
  expect(against((text) => parse(`// ${names.plainLine(text)}\nexport const a = 1;`)?.length === 1)).toEqual([]);
});

test("a package name is one that npm accepts", () => {
  expect(against((text) => /^(?!node-modules$)[a-z0-9]+(-[a-z0-9]+)*$/.test(names.packageName(text)))).toEqual([]);
  expect(names.packageName("x".repeat(300))).toHaveLength(100);
  expect(["@scope/My API", "会話", "node_modules", "ﬀ"].map((text) => names.packageName(text))).toEqual([
    "scope-my-api",
    "api-client",
    "api-client",
    "ff",
  ]);
});

describe("Markdown", () => {
  interface Node {
    readonly type: string;
    readonly url?: string;
    readonly value?: string;
    readonly children?: readonly Node[];
  }
  const nodesOf = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(nodesOf)];
  const read = (markdown: string) => nodesOf(fromMarkdown(markdown) as Node);

  test("text has no HTML, no link but to the web, and does not swallow what follows", () => {
    const isTame = (text: string) => {
      const nodes = read(`${names.markdownText(text)}\n\n## Next\n`);
      const urls = nodes.flatMap(({ url }) => url ?? []);
      return (
        nodes.every(({ type }) => type !== "html") &&
        urls.every((url) => /^https?:/.test(url)) &&
        nodes.some(({ value }) => value === "Next")
      );
    };
    expect(against(isTame)).toEqual([]);
  });

  test.each([
    ["[x](https://a.example) `code` **bold**", "[x](https://a.example) `code` **bold**"],
    ["[x](&#106;avascript:alert(1))", "[x]\\(&#106;avascript:alert(1))"],
    ["[x]: javascript:alert(1)", "[x]\\: javascript:alert(1)"],
    ["```\ncode", "\\```\ncode"],
    ["<img src=x>", "&lt;img src=x>"],
  ])("%j becomes %j", (text, markdown) => expect(names.markdownText(text)).toBe(markdown));

  test("a line stays one, and a cell stays one", () => {
    expect(against((text) => !names.markdownLine(text).includes("\n"))).toEqual([]);
    expect(against((text) => !/(^|[^\\])\|/.test(names.markdownLine(text)))).toEqual([]);
  });

  test("a line has no link and no image", () => {
    const hasLink = (text: string) =>
      /"type":"(link|image|definition)/.test(JSON.stringify(read(names.markdownLine(text))));
    expect(against((text) => !hasLink(text))).toEqual([]);
    expect(hasLink("[click](http://a.example/1) ![dot](http://a.example/2.png) \\[b](http://a.example)")).toBe(false);
  });

  test.each([" ", "\n", "\t\n", "]:"])("a long run of %j is passed once", (sign) => {
    const text = `x${sign.repeat(200_000)}y`;
    for (const written of [names.markdownText, names.markdownLine, names.markdownCode])
      expect(written(text).replaceAll("\\", "")).toMatch(/x[^]*y/);
  });

  test("code stays code, on one line", () => {
    const isCode = (text: string) => {
      const code = names.markdownCode(`${text}x`);
      const nodes = read(code).filter(({ type }) => type !== "root" && type !== "paragraph");
      return !code.includes("\n") && nodes.length === 1 && nodes[0]!.type === "inlineCode";
    };
    expect(against(isCode)).toEqual([]);
  });
});
