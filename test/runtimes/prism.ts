import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { repository } from "../package/repository.js";
import { runCommand } from "../package/run-command.js";
import { prism as binary, tellMissing } from "./binaries.js";
import { gaps, type Gap } from "./gaps.js";
import type { Project } from "./project.js";
import { startPrism } from "./start-prism.js";

/** One call: what was sent, what Prism found wrong with that and with its own answer, and what the function made of it. */
interface Told {
  readonly call: string;
  readonly sent?: { readonly url: string; readonly headers: Readonly<Record<string, string>>; readonly body: string };
  readonly violations: readonly { readonly location: readonly string[]; readonly message: string }[];
  readonly answered?: string;
  readonly result: number | string;
}

const descriptions = { dify: "spec/dify-chat-ja/openapi.yaml", wide: "test/wide/openapi.yaml" } as const;

/** What Prism has against a request: what violates the description, or a failure of its own. */
function objections({ violations, answered = "no answer" }: Told): string {
  const wrong = violations.filter(({ location: [side] }) => side === "request");
  if (wrong.length === 0) return /problem\+json|^no/.test(answered) ? answered : "";
  return wrong.map(({ location, message }) => `${location.join(".")}: ${message}`).join("\n");
}

/** Every operation is called through Prism, which finds no request invalid. */
export function prism(project: () => Project): void {
  async function callAll(calls: string, description: keyof typeof descriptions): Promise<Told[]> {
    const server = await startPrism(join(repository, descriptions[description]));
    try {
      const args = ["calls/main.js", calls, server.url];
      const { stdout } = await runCommand(process.execPath, args, project().out);
      return stdout
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line) as Told);
    } finally {
      server.stop();
    }
  }

  describe.skipIf(tellMissing("Prism", binary))("Prism", () => {
    it.each(["dify", "wide"] as const)("finds no request invalid: %s", async (which) => {
      const told = await callAll(which, which);
      const text = readFileSync(join(repository, descriptions[which]), "utf8");
      const operations = new Set([...text.matchAll(/operationId: (\w+)/g)].map(([, id]) => id!));
      expect(new Set(told.map(({ call }) => call.split(",")[0]!))).toEqual(operations);
      const known = (call: string) => gaps.some((gap) => gap.call === call);
      expect(told.filter(({ call }) => !known(call)).map((each) => [each.call, objections(each)])).toEqual(
        told.filter(({ call }) => !known(call)).map(({ call }) => [call, ""]),
      );
      if (which === "wide") for (const gap of gaps) expectGap(gap, told);
    });

    it("finds a request invalid that is", async () => {
      const told = await callAll("wrong", "wide");
      expect(told.length).toBeGreaterThan(3);
      for (const each of told) expect(objections(each)).toContain(`${each.call}: `);
    });
  });
}

/** What Prism takes amiss is what the specification asks for; a gap that has closed is to leave the table. */
function expectGap({ call, says, sent: { url, body } }: Gap, told: readonly Told[]): void {
  const each = told.find((it) => it.call === call)!;
  expect([call, objections(each)]).toEqual([call, expect.stringMatching(says)]);
  if (url) expect(each.sent?.url).toBe(url);
  if (body instanceof RegExp) expect(each.sent?.body).toMatch(body);
  else if (body) expect(each.sent?.body).toBe(body);
}
