import { describe, expect, test } from "vitest";
import { InvalidRequestError, queryAs, type QueryStyle } from "../../templates/package/src/runtime/index.js";

const list = ["blue", "black", "brown"];
const object = { R: 100, G: 200, B: 150 };

/** The rows of the specification's table of styles, for the query. */
describe("the table of styles", () => {
  test.for([
    [{ style: "form", explode: false }, "", "color="],
    [{ style: "form", explode: false }, "blue", "color=blue"],
    [{ style: "form", explode: false }, list, "color=blue,black,brown"],
    [{ style: "form", explode: false }, object, "color=R,100,G,200,B,150"],
    [{ style: "form", explode: true }, "", "color="],
    [{ style: "form", explode: true }, "blue", "color=blue"],
    [{ style: "form", explode: true }, list, "color=blue&color=black&color=brown"],
    [{ style: "form", explode: true }, object, "R=100&G=200&B=150"],
    [{ style: "spaceDelimited" }, list, "color=blue%20black%20brown"],
    [{ style: "spaceDelimited" }, object, "color=R%20100%20G%20200%20B%20150"],
    [{ style: "pipeDelimited" }, list, "color=blue%7Cblack%7Cbrown"],
    [{ style: "pipeDelimited" }, object, "color=R%7C100%7CG%7C200%7CB%7C150"],
    [{ style: "deepObject", explode: true }, object, "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150"],
    [{ style: "json" }, { a: [1, { b: "&" }] }, "color=%7B%22a%22%3A%5B1%2C%7B%22b%22%3A%22%26%22%7D%5D%7D"],
  ] as const)("%j of %j", ([style, value, expected]) => {
    expect(queryAs({ color: style })({ color: value })).toBe(expected);
  });
});

test.for([
  [{ style: "form", explode: false }, []],
  [{ style: "form", explode: true }, []],
  [{ style: "form", explode: false }, {}],
  [{ style: "deepObject" }, { a: undefined, b: null }],
  [{ style: "form", explode: false }, null],
  [{ style: "json" }, undefined],
] as const)("%j leaves %j out", ([style, value]) => {
  expect(queryAs({ color: style })({ color: value, other: [1, 2] })).toBe("other=1&other=2");
});

test.for([
  [{ style: "deepObject" }, { a: { b: 1 } }],
  [{ style: "deepObject" }, { a: [1] }],
  [{ style: "deepObject" }, "blue"],
  [{ style: "form", explode: false }, [{ a: 1 }]],
  [{ style: "pipeDelimited" }, { a: [1] }],
] as const)("%j cannot say %j", ([style, value]) => {
  expect(() => queryAs({ color: style as QueryStyle })({ color: value })).toThrow(InvalidRequestError);
});

test("reserved characters stay where they are allowed, but for those that end a value", () => {
  const write = queryAs({ q: { style: "form", explode: false, allowReserved: true } });
  const all = write({ q: "a:/?#[]@!$&'()*+,;=%20 é" });
  expect(all).toBe("q=a:/?%23[]@!$%26'()*%2B,;=%2520%20%C3%A9");
  expect(new URL(`http://x/?${all}&z=1`).searchParams.get("q")).toBe("a:/?#[]@!$&'()*+,;=%20 é");
  expect(queryAs({ q: { style: "form", explode: false } })({ q: "a/b,c" })).toBe("q=a%2Fb%2Cc");
});

test("dates, big integers and booleans are text; names are encoded", () => {
  const write = queryAs({ "a[b]": { style: "pipeDelimited" } });
  expect(write({ "a[b]": [new Date(0), 7n, true] })).toBe("a%5Bb%5D=1970-01-01T00%3A00%3A00.000Z%7C7%7Ctrue");
  expect(write({ constructor: 1 })).toBe("constructor=1");
});
