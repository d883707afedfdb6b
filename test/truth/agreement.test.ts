import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const load = (name: string): Promise<unknown> => import(new URL(name, import.meta.url).href);
const { isAt } = (await load("nearness.mjs")) as { isAt: (change: object, unit: object) => boolean };
const { isGood, summarise } = (await load("summarise.mjs")) as {
  isGood: (found: object) => boolean;
  summarise: (results: readonly object[]) => object;
};
const { flowsOf } = (await load("consumer/flows.mjs")) as {
  flowsOf: (files: ReadonlyMap<string, string>) => Record<"sent" | "received", ReadonlyMap<string, string>>;
};

describe("where an entry stands", () => {
  const name = "#/components/schemas/Pet/properties/name";
  const at = (pointer: string) =>
    isAt({ revision: { pointer } }, { places: [name], on: ["#/paths/~1pets/get/responses/200"] });

  it("is at an edit: there, inside it, or at the object that has it", () => {
    expect([name, `${name}/type`, "#/components/schemas/Pet"].map(at)).toEqual([true, true, true]);
  });

  it("is on the way to a line's place", () => {
    expect(["#/paths/~1pets/get/responses/200", "#/paths/~1pets/get/responses/200/description"].map(at)).toEqual([
      true,
      true,
    ]);
  });

  it("is elsewhere: a neighbour, a longer name, all schemas, the operation", () => {
    const elsewhere = [
      "#/components/schemas/Pet/properties/age",
      `${name}s`,
      "#/components/schemas",
      "#/paths/~1pets/get",
      "#",
    ];
    expect(elsewhere.map(at)).toEqual(elsewhere.map(() => false));
  });
});

describe("the reaches", () => {
  const entry = {
    id: "a",
    sdk: "breaking",
    message: "A.",
    pointers: ["#/a"],
    hasWitness: true,
    witnessHolds: true,
    isAtItsEdit: true,
  };
  const unit = { kind: "a", places: ["#/a"], breaks: 1, shown: [], isFound: true };
  const right = {
    name: "a",
    lines: 9,
    unusable: 0,
    breaks: 1,
    shown: [],
    sdk: "breaking",
    isHistory: false,
    units: [unit],
    entries: [entry],
    falseSentences: [],
    withoutPlace: [],
  };

  it("are met where all is told, and nothing else", () => expect(isGood(summarise([right]))).toBe(true));

  it.each([
    ["a pair that is not told", { sdk: "info" }],
    ["an edit that is not told", { units: [{ ...unit, isFound: false }] }],
    ["an alarm without a witness", { entries: [{ ...entry, hasWitness: false }] }],
    ["a witness that does not hold", { entries: [{ ...entry, witnessHolds: false }] }],
    ["an alarm at another edit", { entries: [{ ...entry, isAtItsEdit: false }] }],
    ["a false sentence", { falseSentences: ["Nothing explains it."] }],
    ["an entry without a place", { withoutPlace: ["a"] }],
  ])("are missed by %s", (_, wrong) => expect(isGood(summarise([{ ...right, ...wrong }]))).toBe(false));
});

describe("which way exported names go", () => {
  const folder = join(import.meta.dirname, "../../generated/dify-chat-ja");
  const files = ["src/schema", "src/operations"].map(
    (path) => [`${path}.ts`, readFileSync(join(folder, `${path}.d.ts`), "utf8")] as const,
  );
  const { sent, received } = flowsOf(new Map(files));

  it("is read from the files of a package", () => {
    const ways = (name: string) => [sent.has(name), received.has(name)];
    expect(ways("schemas/ChatRequest")).toEqual([true, false]);
    expect(ways("schemas/ChatCompletionResponse")).toEqual([false, true]);
    expect(ways("SendBasicChatMessageJaEvent")).toEqual([false, true]);
    expect(ways("SendBasicChatMessageJaStreamingRequest")).toEqual([true, false]);
  });

  it("names who uses them first", () => {
    expect(sent.get("schemas/ChatRequest")).toBe("sendBasicChatMessageJa");
  });
});
