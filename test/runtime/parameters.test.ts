import { afterEach, describe, expect, test, vi } from "vitest";
import {
  InvalidRequestError,
  call,
  cookieAs,
  formQuery,
  headerAs,
  json,
  jsonBody,
  pathAs,
  queryAs,
  queryString,
  simpleHeader,
  simplePath,
  textBody,
  urlencodedBody,
  type Operation,
} from "../../templates/package/src/runtime/index.js";
import { answeringJson, startServer } from "./test-server.js";

const list = ["blue", "black", "brown"];
const object = { R: 100, G: 200, B: 150 };

/** Writes one parameter named `color`, where it stands, in a style. */
const writers = {
  path: (style: never, color: unknown) => pathAs({ color: style })("{color}", { color }),
  query: (style: never, color: unknown) => queryAs({ color: style })({ color }),
  header: (style: never, color: unknown) => headerAs({ color: style })({ color })["color"],
  cookie: (style: never, color: unknown) => cookieAs({ color: style })({ color }),
};
type Place = keyof typeof writers;
const write = (place: Place, style: object, value: unknown) => writers[place](style as never, value);

afterEach(() => vi.unstubAllGlobals());

/** Every row of the specification's table, in each of its columns that is not "n/a". */
describe("the table of styles", () => {
  const rows: [Place, string, boolean, empty: string | undefined, text: string | undefined, list?: string | undefined, object?: string][] = [
    ["path", "matrix", false, ";color", ";color=blue", ";color=blue,black,brown", ";color=R,100,G,200,B,150"],
    ["path", "matrix", true, ";color", ";color=blue", ";color=blue;color=black;color=brown", ";R=100;G=200;B=150"],
    ["path", "label", false, "x.", "x.blue", "x.blue,black,brown", "x.R,100,G,200,B,150"],
    ["path", "label", true, "x.", "x.blue", "x.blue.black.brown", "x.R=100.G=200.B=150"],
    ["path", "simple", false, undefined, "blue", "blue,black,brown", "R,100,G,200,B,150"],
    ["path", "simple", true, undefined, "blue", "blue,black,brown", "R=100,G=200,B=150"],
    ["header", "simple", false, "", "blue", "blue,black,brown", "R,100,G,200,B,150"],
    ["header", "simple", true, "", "blue", "blue,black,brown", "R=100,G=200,B=150"],
    ["query", "form", false, "color=", "color=blue", "color=blue,black,brown", "color=R,100,G,200,B,150"],
    ["query", "form", true, "color=", "color=blue", "color=blue&color=black&color=brown", "R=100&G=200&B=150"],
    ["query", "spaceDelimited", false, undefined, undefined, "color=blue%20black%20brown", "color=R%20100%20G%20200%20B%20150"],
    ["query", "pipeDelimited", false, undefined, undefined, "color=blue%7Cblack%7Cbrown", "color=R%7C100%7CG%7C200%7CB%7C150"],
    ["query", "deepObject", true, undefined, undefined, undefined, "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150"],
    ["cookie", "cookie", false, "color=", "color=blue", "color=blue,black,brown", "color=R,100,G,200,B,150"],
    ["cookie", "cookie", true, "color=", "color=blue", "color=blue; color=black; color=brown", "R=100; G=200; B=150"],
    // What `form` spreads in a cookie would be one value, which the specification calls incorrect.
    ["cookie", "form", false, "color=", "color=blue", "color=blue,black,brown", "color=R,100,G,200,B,150"],
    ["cookie", "form", true, "color=", "color=blue", "color=blue; color=black; color=brown", "R=100; G=200; B=150"],
  ]; // prettier-ignore
  const cases = rows.flatMap(([place, style, explode, ...texts]) =>
    ["", "blue", list, object].flatMap((value, column) =>
      texts[column] === undefined ? [] : [[place, style, explode, value, texts[column]] as const],
    ),
  );
  test.for(cases)("%s, %s, explode %j: %j is %s", ([place, style, explode, value, expected]) => {
    if (style !== "label") return expect(write(place, { style, explode }, value)).toBe(expected);
    expect(pathAs({ color: { style, explode } })("x{color}", { color: value })).toBe(expected);
  });
});

describe("a list or an object that is empty", () => {
  const nothing = [[[]], [{}], [[null, undefined]], [{ a: null, b: undefined }]];
  test.for(nothing)("%j has the name or the dot in a path, as an empty text has", ([value]) => {
    for (const explode of [false, true]) {
      expect(write("path", { style: "matrix", explode }, value)).toBe(";color");
      expect(pathAs({ color: { style: "label", explode } })("x{color}", { color: value })).toBe("x.");
      expect(() => write("path", { style: "simple", explode }, value)).toThrow('"color" must not be empty');
    }
  });

  test.for(nothing)("%j is left out of queries, cookies and headers", ([value]) => {
    for (const explode of [false, true]) {
      for (const style of ["form", "spaceDelimited", "pipeDelimited"])
        expect(write("query", { style, explode }, value)).toBe("");
      expect(write("cookie", { style: "form", explode }, value)).toBe("");
      expect(write("cookie", { style: "cookie", explode }, value)).toBe("");
      expect(write("header", { style: "simple", explode }, value)).toBeUndefined();
    }
  });

  test("nothing else is lost with it", () => {
    expect(simpleHeader({ a: [], b: [null, undefined], c: [1, null, 2], d: [""], e: "" })).toEqual({
      c: "1,2",
      d: "",
      e: "",
    });
    expect(queryAs({ a: { style: "deepObject" } })({ a: {}, b: [1, 2] })).toBe("b=1&b=2");
  });
});

test.for([null, undefined])("%j is left out, and refused in a path", (value) => {
  expect(write("query", { style: "json" }, value)).toBe("");
  expect(write("query", { style: "form" }, value)).toBe("");
  expect(write("cookie", { style: "cookie" }, value)).toBe("");
  expect(write("header", { style: "simple" }, value)).toBeUndefined();
  for (const style of ["simple", "label", "matrix", "json"])
    expect(() => write("path", { style }, value)).toThrow('path parameter "color" must not be left out');
});

test("within a list or an object, null is left out", () => {
  expect(write("query", { style: "form", explode: false }, [1, null, 2])).toBe("color=1,2");
  expect(write("path", { style: "matrix", explode: true }, { a: 1, b: null })).toBe(";a=1");
});

describe("what a style cannot say is refused by name", () => {
  const cases: [Place, object, unknown][] = [
    ["query", { style: "form", explode: false }, [{ a: 1 }]],
    ["query", { style: "form", explode: true }, { a: { b: 1 } }],
    ["query", { style: "pipeDelimited" }, { a: [1] }],
    ["query", { style: "spaceDelimited" }, [[1]]],
    ["path", { style: "label" }, { a: { b: 1 } }],
    ["path", { style: "simple" }, [[1]]],
    ["header", { style: "simple", explode: true }, { a: [1] }],
    ["cookie", { style: "cookie" }, [{}]],
  ];
  test.for(cases)("in a %s, %j: %j", ([place, style, value]) => {
    expect(() => write(place, style, value)).toThrow(InvalidRequestError);
    expect(() => write(place, style, value)).toThrow(/^\w+ parameter "color" .*pass its text, such as JSON$/);
  });
});

test.for([
  ["blue", "color=blue"],
  [5, "color=5"],
  ["", "color="],
  [["a", "b&"], "color[]=a&color[]=b%26"],
  [[], ""],
  [{ a: { b: 1, c: [true, null] } }, "color[a][b]=1&color[a][c][]=true"],
  [{ created: { after: new Date(0) } }, "color[created][after]=1970-01-01T00%3A00%3A00.000Z"],
  [[{ a: 1 }, { a: 2 }], "color[0][a]=1&color[1][a]=2"],
  [{ a: undefined, b: {} }, ""],
] as const)("deepObject goes on as qs reads it: %j", ([value, expected]) => {
  const written = write("query", { style: "deepObject" }, value) as string;
  expect(written.replaceAll("%5B", "[").replaceAll("%5D", "]")).toBe(expected);
});

test("deepObject refuses what has no end", () => {
  const endless: Record<string, unknown> = {};
  endless["again"] = endless;
  expect(() => write("query", { style: "deepObject" }, endless)).toThrow(InvalidRequestError);
});

test("dates, big integers and booleans are text; names and keys are encoded", () => {
  const values = [new Date(0), 7n, true];
  const name = "a[b]";
  expect(queryAs({ [name]: { style: "pipeDelimited" } })({ [name]: values })).toBe(
    "a%5Bb%5D=1970-01-01T00%3A00%3A00.000Z%7C7%7Ctrue",
  );
  expect(queryAs({ a: { style: "deepObject" } })({ a: { "é&": 1 } })).toBe("a%5B%C3%A9%26%5D=1");
  expect(headerAs({ a: { style: "simple" } })({ a: values })).toEqual({ a: "1970-01-01T00:00:00.000Z,7,true" });
  expect(pathAs({ a: { style: "matrix", explode: true } })("/x{a}", { a: { "k/": 1n, e: "" } })).toBe("/x;k%2F=1;e");
  expect(queryAs({ a: { style: "form" } })({ constructor: 1 })).toBe("constructor=1");
});

describe("contents", () => {
  const value = { a: [1, { b: "é&" }] };
  test("JSON has its text in every place", () => {
    expect(write("query", { style: "json" }, value)).toBe(`color=${encodeURIComponent(JSON.stringify(value))}`);
    expect(write("path", { style: "json" }, value)).toBe(encodeURIComponent(JSON.stringify(value)));
    expect(write("header", { style: "json" }, value)).toBe('{"a":[1,{"b":"\\u00e9&"}]}');
    expect(write("cookie", { style: "json" }, value)).toBe(`color=${encodeURIComponent(JSON.stringify(value))}`);
    expect(write("query", { style: "json" }, "x")).toBe("color=%22x%22");
  });

  test("a whole query is one content, and what else there is follows it", () => {
    expect(queryString("q", jsonBody)({ q: { numbers: [1, 2], flag: null } })).toBe(
      "%7B%22numbers%22%3A%5B1%2C2%5D%2C%22flag%22%3Anull%7D",
    );
    expect(queryString("q", urlencodedBody)({ q: { a: [1, 2], b: "x&" }, key: "k" })).toBe("a=1&a=2&b=x%26&key=k");
    expect(queryString("q", urlencodedBody)({ q: new URLSearchParams({ a: "1 2" }) })).toBe("a=1+2");
    expect(queryString("q", textBody)({ q: "$.a[?(@.b=='x')]" })).toBe("%24.a%5B%3F(%40.b%3D%3D'x')%5D");
    expect(queryString("q", jsonBody)({ key: "k" })).toBe("key=k");
  });
});

describe("reserved characters", () => {
  const all = "a:/?#[]@!$&'()*+,;=%20 %zz é";
  test("stay in a query where they are allowed, but for those that would end the value", () => {
    const text = write("query", { style: "form", allowReserved: true }, all)!;
    expect(text).toBe("color=a:/?%23[]@!$%26'()*%2B,;=%20%20%25zz%20%C3%A9");
    expect(new URL(`http://x/?${text}&z=1`).searchParams.get("color")).toBe("a:/?#[]@!$&'()*+,;=  %zz é");
    expect(write("query", { style: "form" }, "a/b,c")).toBe("color=a%2Fb%2Cc");
  });

  test("stay in a path, but for those that would end its part", () => {
    expect(write("path", { style: "simple", allowReserved: true }, all)).toBe(
      "a:%2F%3F%23[]@!$&'()*+,;=%20%20%25zz%20%C3%A9",
    );
    expect(write("path", { style: "simple", allowReserved: true }, "a%2Fb/c")).toBe("a%2Fb%2Fc");
  });

  test.for([".", "..", "%2e", ".%2E"])("do not let %j through to another path", (value) => {
    const fill = pathAs({ id: { style: "simple", allowReserved: true }, other: { style: "label", explode: true } });
    expect(() => fill("/a/{id}/b", { id: value })).toThrow('path parameter "id" must not make a part of the path');
    for (const other of ["", ".", [""], ["", ""]])
      expect(() => fill("/a/{other}/b", { other })).toThrow('path parameter "other" must not make a part of the path');
    expect(fill("/a/{id}.json", { id: "x" })).toBe("/a/x.json");
  });
});

test.for(["a;b", "a b", "a,b", 'a"', "a\\b", "a\r\nb", "é"])(
  "the style cookie refuses %j, which form encodes",
  (value) => {
    expect(() => write("cookie", { style: "cookie" }, value)).toThrow(
      '"color" has a character that no cookie can hold',
    );
    expect(write("cookie", { style: "form" }, value)).toBe(`color=${encodeURIComponent(value)}`);
  },
);

describe("what no text can be made of is refused by name", () => {
  const half = "a\ud800";
  test.for([["half a character", half], ["an invalid Date", new Date(NaN)]])("%s", ([, value]) => {
    const refusal = /^(path|query|header|cookie) parameter "color" cannot be written as text$/;
    for (const place of ["path", "query", "header", "cookie"] as const)
      for (const each of [value, [value]])
        expect(() => write(place, { style: place === "query" || place === "cookie" ? "form" : "simple" }, each)).toThrow(refusal);
    expect(() => simplePath("/{color}", { color: value })).toThrow(refusal);
    expect(() => formQuery({ color: [value] })).toThrow(refusal);
    expect(() => simpleHeader({ color: value })).toThrow(refusal);
  }); // prettier-ignore
  test("as the key of an object", () => {
    expect(() => write("query", { style: "deepObject" }, { [half]: 1 })).toThrow(InvalidRequestError);
  });
});

test("the name of a path parameter may have a slash, beside one with a style too", () => {
  const fill = pathAs({ x: { style: "matrix" } });
  expect(fill("/./{a/b}{x}/c/{x}", { "a/b": "1/2", x: 3 })).toBe("/./1%2F2;x=3/c/;x=3");
  expect(() => fill("/{a/b}", { "a/b": ".." })).toThrow('path parameter "a/b" must not make a part of the path');
});

test("a parameter without a style of its own is written in the usual way", async () => {
  const operation: Operation = {
    method: "GET",
    path: "/a/{id}/{x}",
    parameters: {
      path: pathAs({ x: { style: "matrix" } }),
      query: queryAs({ x: { style: "form" } }),
      header: headerAs({ X: { style: "json" } }),
      cookie: cookieAs({ x: { style: "cookie" } }),
    },
    responses: { 200: [json] },
  };
  const { client, seen } = await startServer(answeringJson(200, {}));
  await call(client, operation, {
    path: { id: "a/b", x: [1, 2] },
    query: { x: [1, 2], usual: ["a b", 1] },
    header: { X: { é: 1 }, "x-usual": [1, 2] },
    cookie: { x: '"a=%20/+"', usual: ["a b", 1] },
  });
  expect(seen[0]).toMatchObject({
    url: "/v1/a/a%2Fb/;x=1,2?x=1,2&usual=a%20b&usual=1",
    headers: { x: '{"\\u00e9":1}', "x-usual": "1,2", cookie: 'x="a=%20/+"; usual=a%20b; usual=1' },
  });
});

test("no cookie is sent by a browser", () => {
  vi.stubGlobal("navigator", { userAgent: "Mozilla/5.0" });
  expect(() => write("cookie", { style: "cookie" }, "1")).toThrow("cannot be sent by a browser");
  expect(write("cookie", { style: "cookie" }, undefined)).toBe("");
});
