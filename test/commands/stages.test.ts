import { expect, test } from "vitest";
import { singleTarget } from "../../generator/config.js";
import { generate } from "../../generator/generate.js";
import { stageLines } from "../../generator/commands/stages.js";
import type { Terminal } from "../../generator/commands/terminal.js";
import { inFolder } from "../load/in-folder.js";

const section = (index: number) => `# Part ${index}\n\n${"Words of a part. ".repeat(400)}`;
const description = {
  openapi: "3.1.0",
  info: { title: "t", version: "1", description: [1, 2, 3].map(section).join("\n\n") },
  paths: {},
};

/** What a terminal gets that somebody watches, or nobody. */
function told(interactive: boolean, now?: () => number): Promise<string> {
  return inFolder({ "openapi.json": JSON.stringify(description) }, async (cwd) => {
    let text = "";
    const terminal = { interactive, err: (more: string) => (text += more) } as unknown as Terminal;
    const target = await singleTarget("openapi.json", "made", {});
    await generate(target, { cwd, template: [], ...stageLines("openapi.json", terminal, false, now) });
    return text;
  });
}

test("a person who watches sees what is being done, and which part of a long file has its layout", async () => {
  const text = await told(true);
  const shown = text.split("\r\u001b[2K").map((part) => part.replace(/\u001b\[\d+m/g, "").trim());
  const begun = shown.flatMap((part) => part.split("\n").at(-1)!.trim());
  for (const stage of ["load …", "normalise …", "model …", "emit …", "print …"]) expect(begun).toContain(stage);
  expect(begun.filter((part) => /^print: README\.md, \d+ %$/.test(part)).length).toBeGreaterThan(1);
});

test("a log has a line for each stage, and nothing else", async () => {
  const lines = (await told(false)).trimEnd().split("\n");
  expect(lines.map((line) => line.trim().split(" ")[0])).toEqual([
    "openapi.json",
    ...["load", "normalise", "model", "emit", "print"],
  ]);
});

test("a log that was silent for ten seconds hears what is being done", async () => {
  let seconds = 0;
  const lines = (await told(false, () => 1000 * (seconds += 4))).trimEnd().split("\n");
  expect(lines.filter((line) => /print: README\.md, \d+ %$/.test(line)).length).toBeGreaterThan(0);
});
