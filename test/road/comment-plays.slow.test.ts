import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { formats } from "../../generator/diff/report/formats.js";
import { startGitHub, token } from "../comment/github-server.js";
import { sample } from "../report/sample.js";
import { cutOff, cuts, expectTold } from "./cut-off.js";
import { startProxy } from "./proxy.js";
import { createTeam, type Team } from "./team.js";

const args = ["comment", "../report.json"];

/** A team with a report to comment with, and a GitHub that is empty. */
async function begin() {
  const github = await startGitHub();
  onTestFinished(() => github.close());
  const proxy = await startProxy(github.url);
  const team = createTeam("pets", { github: proxy.url });
  writeReport(team);
  return { github, proxy, team };
}

function writeReport({ work }: Team): void {
  writeFileSync(join(work, "../report.json"), formats.json([sample], {}));
}

describe("a comment that is cut off at any of its requests", () => {
  it.each(cuts)("%s: the same command leaves one comment", { timeout: 600_000 }, async (cut) => {
    const whole = await begin();
    await whole.team.done(...args);
    const requests = whole.proxy.requests.length;
    expect(requests).toBeGreaterThanOrEqual(2);
    for (let nth = 0; nth < requests; nth++) {
      const { github, proxy, team } = await begin();
      const ended = await cutOff(team, proxy, args, (_request, at) => at === nth, cut);
      if (ended.code !== 0) expectTold(ended, cut);
      expect(ended.out + ended.err).not.toContain(token);
      await team.done(...args);
      expect([nth, github.comments.map(({ body }) => body)]).toEqual([
        nth,
        whole.github.comments.map(({ body }) => body),
      ]);
    }
  });

  it("whose token is refused says so, and shows none of it", async () => {
    const { github, team } = await begin();
    const refused = await team.start(args, { GITHUB_TOKEN: "ghs_another" }).ended;
    expect([refused.code, refused.err]).toEqual([1, expect.stringMatching(/refuse|credentials/i)]);
    expect(refused.out + refused.err).not.toContain("ghs_another");
    expect(github.comments).toEqual([]);
    await team.done(...args);
    expect(github.comments).toHaveLength(1);
  });
});
