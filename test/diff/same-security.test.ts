import { describe, expect, it } from "vitest";
import { compare } from "./compare.js";

const key = [{ key: [] }];
const paths = (...security: (object[] | undefined)[]) =>
  Object.fromEntries(
    security.map((own, index) => [`/${index}`, { get: { responses: {}, ...(own && { security: own }) } }]),
  );
const document = (security: object[] | undefined, ...own: (object[] | undefined)[]) => ({
  openapi: "3.1.0",
  info: {},
  paths: paths(...own),
  ...(security && { security }),
});
const told = (before: object, after: object) => compare(before, after).map(({ id }) => id);

describe("the security of operations", () => {
  it("is the same, whoever says it", () => {
    const [shared, repeated] = [document(key, undefined, undefined), document(undefined, key, key)];
    expect(told(shared, repeated)).toEqual([]);
    expect(told(repeated, shared)).toEqual([]);
    expect(told(shared, document(key, key, undefined))).toEqual([]);
    expect(told(document(undefined, undefined), document(undefined, []))).toEqual([]);
  });

  it("is told of where it is another one", () => {
    expect(told(document(key, undefined), document(key, []))).toEqual(["api-security-removed"]);
    expect(told(document(key, undefined), document(undefined, undefined))).toEqual(["api-global-security-removed"]);
    expect(told(document(key, undefined), document([{ other: [] }], key))).toEqual([]);
    expect(told(document(undefined, undefined), document(undefined, key))).toEqual(["api-security-added"]);
  });
});

describe("examples", () => {
  const parameter = (examples: object) => ({
    openapi: "3.1.0",
    info: {},
    paths: {
      "/a": {
        get: { parameters: [{ name: "q", in: "query", schema: { type: "string", ...examples } }], responses: {} },
      },
    },
  });
  it("are the same in either keyword, and told of where they are others", () => {
    const one = parameter({ example: "a" });
    expect(told(one, parameter({ examples: ["a"] }))).toEqual([]);
    expect(told({ ...one, openapi: "3.0.3" }, one)).toEqual([]);
    expect(told(one, parameter({ examples: ["b"] }))).not.toEqual([]);
    expect(told(one, parameter({}))).toEqual(["request-parameter-example-removed"]);
  });
});
