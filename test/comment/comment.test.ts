import { describe, expect, it } from "vitest";
import { formats } from "../../generator/diff/report/formats.js";
import { change, result, sample } from "../report/sample.js";
import { token, type Kept } from "./github-server.js";
import { startJob } from "./run-comment.js";

const first = "<!-- katagami-comment: diff -->";
const none = [result([])];
const chatter = (count: number) =>
  Array.from({ length: count }, (_, id) => ({ id, body: "Nice.", user: { login: "octocat", type: "User" } }));

describe("one comment", () => {
  it("is written, found again on a later page, and written anew", async () => {
    const { run, github } = await startJob();
    github.comments.push(...chatter(230));
    const written = await run([sample]);
    expect(written).toMatchObject({
      code: 0,
      said: expect.stringMatching(/^Comment written: http.*#issuecomment-1230\n$/),
    });
    expect(github.comments.at(-1)!.body).toMatch(new RegExp(`^${first}\n\n### API changes: breaking`));
    github.comments.push(...chatter(120));
    const again = await run([result([change()])]);
    expect(again.said).toMatch(/^Comment updated: http.*#issuecomment-1230\n$/);
    expect(github.comments.filter(({ body }) => body.startsWith(first))).toHaveLength(1);
    expect(github.requests.filter((each) => each.startsWith("GET") && each.includes("comments"))).toHaveLength(6);
  });

  it("is left as it is where it says so already, and where it was not changed but for its line ends", async () => {
    const { run, github } = await startJob();
    await run([sample]);
    github.comments[0]!.body = github.comments[0]!.body.replaceAll("\n", "\r\n");
    expect((await run([sample])).said).toMatch(/^The comment says so already/);
    expect(github.requests.filter((each) => each.startsWith("PATCH"))).toEqual([]);
  });

  it("does not come where there never was anything to tell", async () => {
    const { run, github } = await startJob();
    expect(await run(none)).toMatchObject({ code: 0, said: "Nothing to tell, and no comment.\n" });
    expect(github.comments).toEqual([]);
  });

  it("is folded, once, when there is nothing to tell any more, and unfolded when there is again", async () => {
    const { run, github } = await startJob();
    await run([sample]);
    await run(none);
    const [folded] = github.comments;
    expect(folded!.body).toMatch(
      /^<!-- katagami-comment: diff resolved -->\n\n\*\*This pull request no longer changes the API\.\*\*\n\n<details>\n<summary>The last report<\/summary>\n\n### API changes: breaking/,
    );
    expect(folded!.body.split("<details>")).toHaveLength(folded!.body.split("</details>").length);
    expect((await run(none)).said).toMatch(/^The comment is folded already/);
    await run([sample]);
    expect(github.comments).toHaveLength(1);
    expect(github.comments[0]!.body).toMatch(new RegExp(`^${first}\n`));
  });

  it("is one for each id", async () => {
    const { run, github } = await startJob();
    await run([sample], { id: "pets" });
    await run([sample], { id: "pets-2" });
    await run([result([change()])], { id: "pets" });
    expect(github.comments.map(({ body }) => body.split("\n")[0])).toEqual([
      "<!-- katagami-comment: pets -->",
      "<!-- katagami-comment: pets-2 -->",
    ]);
  });

  it("is never somebody else's, whatever that one begins with", async () => {
    const { run, github } = await startJob();
    github.comments.push({ id: 1, body: `${first}\n\nAll is well.`, user: { login: "mallory", type: "User" } });
    github.comments.push({ id: 2, body: `I saw\n${first}`, user: { login: "some[bot]", type: "Bot" } });
    github.comments.push({ id: 3, body: first, user: null });
    await run([sample]);
    expect(github.comments.slice(0, 3).map(({ body }) => body)).toEqual([
      `${first}\n\nAll is well.`,
      `I saw\n${first}`,
      first,
    ]);
    expect(github.comments).toHaveLength(4);
  });

  it("is the user's own, where the token is one's", async () => {
    const { run, github } = await startJob({ login: "octocat" });
    github.comments.push({ id: 1, body: first, user: { login: "github-actions[bot]", type: "Bot" } });
    await run([sample]);
    await run([result([change()])]);
    expect(github.comments.map(({ user }) => user!.login)).toEqual(["github-actions[bot]", "octocat"]);
    await run([sample], { author: "github-actions[bot]" });
    expect(github.comments[0]!.body).toContain("### API changes");
  });
});

describe("a token that may only read", () => {
  it("leaves the report in the job's summary", async () => {
    const { run, github } = await startJob({ isReadOnly: true });
    const { code, said, summary } = await run([sample]);
    expect(code).toBe(0);
    expect(said).toBe(
      "No comment: the token may only read, as it may for a fork. The report is in the job's summary.\n",
    );
    expect(summary).toContain("### API changes: breaking");
    expect(github.comments).toEqual([]);
    expect((await run([sample], { strict: true })).code).toBe(1);
  });
});

describe("limits", () => {
  it.each([403, 429] as const)(
    "with status %s and Retry-After are waited for, and the comment comes once",
    async (status) => {
      const { run, github } = await startJob({ limited: { count: 2, status, after: "0" } });
      const { code, said } = await run([sample]);
      expect(code).toBe(0);
      expect(said.match(/GitHub asks to wait 0 seconds …/g)).toHaveLength(2);
      expect(github.comments).toHaveLength(1);
      github.behaviour.limited = { count: 1, status, after: "1" };
      expect((await run([result([change()])])).said).toContain("Comment updated");
    },
  );

  it("that last too long are told, and taken for no read-only token", async () => {
    const { run } = await startJob({ limited: { count: 9, status: 403, after: "3600" } });
    const { code, said, summary } = await run([sample]);
    expect({ code, summary }).toEqual({ code: 1, summary: "" });
    expect(said).toMatch(/^No comment: GitHub refuses\. .*secondary rate limit[\s\S]*→ Run this job again later\.\n$/);
  });

  const many = [
    result(
      Array.from({ length: 3000 }, (_, index) =>
        change({ id: `rule-${index}`, cause: `${index}`, message: `Gone: ${"x".repeat(90)} ${index}` }),
      ),
    ),
  ];

  it("of characters keep the worst, and say how many more there are", async () => {
    const { run, github } = await startJob();
    expect((await run(`${"- one line of a report by hand\n".repeat(4000)}`)).code).toBe(0);
    const [{ body }] = github.comments as unknown as [Kept];
    expect(body.length).toBeLessThanOrEqual(65_536);
    const left = Number(/\*\*([\d,]+) more entries left out\*\*/.exec(body)![1]!.replace(",", ""));
    expect(body.match(/^- /gm)!.length + left).toBe(4000);
  });

  it("that GitHub alone knows of are found by what it refuses", async () => {
    const { run, github } = await startJob({ longest: 20_000 });
    expect((await run(many)).code).toBe(0);
    const [{ body }] = github.comments as unknown as [Kept];
    expect(body.length).toBeLessThanOrEqual(20_000);
    expect(body).toContain("#### Breaking (3,000)");
    expect(body.split("<details>")).toHaveLength(body.split("</details>").length);
    expect(body).toMatch(/\*\*[\d,]+ more entries left out\*\*: a comment has room for no more\.\n$/);
  });
});

describe("a run of another workflow", () => {
  const event = { workflow_run: { head_sha: "a".repeat(40), pull_requests: [] } };
  const json = formats.json([sample], {});

  it("is believed as data, of the commit that the pull request proposes", async () => {
    const { run, github } = await startJob();
    expect((await run(json, { event, pull: 7 })).said).toMatch(/^Comment written/);
    expect(github.comments[0]!.body).toContain("### API changes: breaking");
  });

  it("writes nothing on a pull request that it did not run for", async () => {
    const { run, github } = await startJob({ head: "b".repeat(40) });
    expect(await run(json, { event, pull: 7 })).toMatchObject({
      code: 0,
      said: "No comment: the run was not for what pull request 7 proposes now.\n",
    });
    expect(github.comments).toEqual([]);
  });

  it("may give no Markdown, and no JSON of another shape", async () => {
    const { run, github } = await startJob();
    await expect(run("@octocat look", { event, pull: 7 })).rejects.toThrow("has to be JSON");
    for (const wrong of [
      "{",
      "{}",
      '{"formatVersion":1,"results":[{}]}',
      json.replace('"GET', "1").replace('"message": "', '"message": 1, "x": "'),
    ])
      await expect(run(wrong, { event, pull: 7 })).rejects.toThrow("is no report");
    expect(github.requests).toEqual([]);
  });

  it("mentions nobody, closes nothing and forges no comment, whatever it says", async () => {
    const { run, github } = await startJob();
    const message = "@octocat fixes #1\n<!-- katagami-comment: other -->\n<img src=x> `closes octo/pets#1`";
    const hostile = result([change({ message, id: message, cause: message })], message);
    await run(formats.json([hostile], {}), { event, pull: 7 });
    const [{ body }] = github.comments as unknown as [Kept];
    expect(body).not.toMatch(/fixes #1|closes octo\/pets#|\n<!--/);
    expect(body.replace(/(`+).*?\1/g, "")).not.toMatch(/@octocat|<img|<!-- katagami-comment: other/);
  });
});

describe("what is wrong", () => {
  it("is told with what to do", async () => {
    const { run } = await startJob();
    const lost = await run([sample], { pull: 8 });
    expect(lost).toMatchObject({
      code: 1,
      said: expect.stringContaining("what the token may not see is not found either"),
    });
    await expect(run([sample], { event: {} })).rejects.toThrow("Which pull request is meant?");
    await expect(run([sample], { repo: "octo" })).rejects.toThrow("Which repository is meant?");
  });

  it("shows no token, not even where nothing answers", async () => {
    const { run, github } = await startJob();
    await github.close();
    const { code, said } = await run([sample]);
    expect(code).toBe(1);
    expect(said).toContain("GitHub cannot be reached");
    expect(said).not.toContain(token);
  });
});
