import { expect, test } from "vitest";
import { askPrettier } from "../../generator/print/ask-prettier.js";
import { layOut } from "../../generator/print/layout/lay-out.js";
import type { Written } from "../../generator/print/languages.js";

const long = (count: number) => "x".repeat(count);
const type = (text: string, doc = ""): Written => ({ kind: "type", name: "A", type: text, doc });
const constant = (value: string): Written => ({ kind: "const", isExported: true, name: "a", value });

test.each<[string, Written]>([
  ["a union that fits on a line of its own", type(`B<"${long(50)}"> | C<"${long(50)}">`)],
  ["a union of many lines", type(`B<"${long(60)}"> | C<"${long(60)}"> | undefined`)],
  ["a union among arguments", type(`B<200, C["${long(60)}"] | D["${long(60)}"]>`)],
  ["an object or null", type(`{ a: "${long(60)}"; b?: "${long(60)}" } | null`)],
  ["objects and names that are joined", type(`A & { readonly b: "${long(60)}" } & (C | { d: "${long(60)}" })`)],
  ["a tuple and lists", type(`[A[], readonly B[], "${long(120)}"]`)],
  ["a list of lists that are read only", type("readonly (readonly A[])[]")],
  ["a list of a union", type("readonly (A | B)[]")],
  ["a long list of a union", type(`readonly (B<"${long(60)}"> | C<"${long(60)}">)[]`)],
  ["a property of a union", type('(A | B)["c"]')],
  ["keys of the type of a value", type("keyof typeof a")],
  ["keys of a union", type("keyof (A | B)")],
  ["a comment with a line that Markdown breaks", type("B", "One  \ntwo \n   \nthree")],
  ["a comment that begins with a blank line", type("B", "\n@deprecated")],
  ["a list of numbers", constant(`[${Array.from({ length: 60 }, (_, index) => index).join(", ")}]`)],
  ["a list of objects", constant("[{ a: 1, b: 2 }, { a: 3, b: 4 }]")],
  ["a long text behind a long key", constant(`{ path: "${long(120)}", longer: "${long(120)}" }`)],
  ["a call whose object breaks", constant(`{ a: /* @__PURE__ */ f.g("b", { c: "${long(90)}", d: 1 }) }`)],
  ["a call within a call", constant(`f.g(f.h("${long(60)}"), "${long(60)}")`)],
  ["a quote within a text", constant('["a\\"b", "a\\"b\'c", "a\\"b\'\'c\\\\"]')],
  ["a range of statuses", constant('{ 302: [], "2XX": [a], "5XX": { "a": 1, "4XX": 2 }, default: [] }')],
  ["a quote within a key", type('{ readonly "a\\"b": "c\\"d" }')],
  ["keys that need no quotes", constant('{ "a": -1, "b-c": 2, "d\\"e": 3 }')],
  ["wide characters", type(`"${"型".repeat(30)}" | "${"紙".repeat(30)}"`)],
])("%s is laid out as prettier does it", async (_name, statement) => {
  expect(layOut(statement)).toBe(await askPrettier(statement, "babel-ts"));
  if (statement.kind === "const") expect(layOut(statement)).toBe(await askPrettier(statement, "acorn"));
});

test.each([..."ABCDEFGH"].map((_, index) => 117 + index))(
  "what ends about column %i is on one line as prettier has it",
  async (end) => {
    const parameters = [{ name: "a", type: "A" }];
    const whole: readonly ((name: string) => Written)[] = [
      (name) => type(`A<B, ${name}> | C`, `One  \ntwo ${long(120)}`),
      (name) => type(`A<B, "型${name}">`),
      (name) => type(`{ a: B; ${name}: C } | null`),
      (name) => constant(`[${name}, 1]`),
      (name) => constant(`f.g("a", { ${name}: [1] })`),
      (name) => ({ kind: "function", name, parameters, returnType: "A", body: `return f(a, "${long(90)}");` }),
      (name) => ({ kind: "interface", name: "A", properties: [{ name, type: "B<C> | D", doc: "One\ntwo" }] }),
      (name) => ({ kind: "import", names: ["A", name], from: "./a.js", isType: true }),
    ];
    for (const make of whole) {
      const shortest = Math.max(
        ...layOut(make("x"))!
          .split("\n")
          .filter((line) => !/^ ?[/*]/.test(line))
          .map(columns),
      );
      const statement = make(long(1 + end - shortest));
      expect(layOut(statement)).toBe(await askPrettier(statement, "babel-ts"));
    }
  },
);

/** A letter that is not of ASCII has two. */
function columns(line: string): number {
  return line.replace(/[^\0-\x7f]/g, "xx").length;
}

test.each<[string, Written]>([
  ["a function", constant("() => a")],
  ["a type that depends on another", type("A extends B ? C : D")],
  ["a list of what is joined", type("(A & B)[]")],
  ["a comment", constant("{ /* a */ b: 1 }")],
  ["a template", constant("`a`")],
])("%s is left to prettier", (_name, statement) => {
  expect(layOut(statement)).toBeUndefined();
});
