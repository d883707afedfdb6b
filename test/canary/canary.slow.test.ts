import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readTemplate } from "../../generator/write/read-template.js";
import { inFolder } from "../load/in-folder.js";
import { called } from "./called.js";
import { escapes } from "./escapes.js";
import { document, made, units } from "./made.js";
import { steeredByProblems, steeredByReport } from "./outputs.js";
import { payloads, whole } from "./payloads.js";

const refused = new Set<string>();

describe("a text that would run, at one place at a time", () => {
  test.each(units.map((unit) => [unit.name, unit] as const))("%s", async (name, { put }) => {
    await inFolder({}, async (cwd) => {
      const outcome = await made(cwd, put(document, whole));
      if ("files" in outcome) {
        expect([...escapes(outcome.files), ...steeredByReport(outcome)]).toEqual([]);
        return;
      }
      refused.add(JSON.stringify(name));
      expect(outcome.filter(({ severity }) => severity === "error")).not.toEqual([]);
      expect(steeredByProblems(outcome)).toEqual([]);
    });
  });

  test("is refused at these", async () => {
    await expect([...refused, ""].join("\n")).toMatchFileSnapshot(join(import.meta.dirname, "refused.txt"));
  });
});

describe("each text that would run, at every place that takes it", () => {
  test.each(payloads)("%j", async (payload) => {
    const texts = units.filter(({ name }) => /^text (?!#?\/)/.test(name) && !refused.has(JSON.stringify(name)));
    const hostile = texts.reduce((changed, { put }) => put(changed, payload), document);
    await inFolder({}, async (cwd) => {
      const outcome = await made(cwd, hostile, readTemplate());
      if (!("files" in outcome)) throw new Error(JSON.stringify(outcome.slice(0, 5)));
      expect([...escapes(outcome.files), ...steeredByReport(outcome)]).toEqual([]);
      const { ran, asked } = await called(cwd, outcome);
      expect({ ran, asked }).toEqual({ ran: false, asked: expect.stringMatching(/\/stars|^InvalidRequestError of/) });
    });
  });
});
