import { cpSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startGitHub } from "../comment/github-server.js";
import type { DiffResult } from "../../generator/diff/report/diff-result.js";
import { chatbot } from "../dify-server/scenarios/index.js";
import { startDifyServer } from "../dify-server/server.js";
import { repository } from "../package/repository.js";
import { site } from "../pull/site.js";
import { startRegistry, type Registry } from "../release/verdaccio.js";
import { createConsumer } from "./consumer.js";
import { publisher } from "./published.js";
import { createTeam } from "./team.js";

const words = ["鶴を", "折る"];

const name = "dify-chat";

describe(`the road of a team, with ${publisher.name}`, () => {
  let registry: Registry;
  beforeAll(async () => {
    // What checks a tarball, and what packages depend on, comes from the registry of this machine.
    registry = await startRegistry({ uplink: true });
  });
  afterAll(() => registry?.close());

  it(
    "leads from a site that changes to a consumer that breaks where the verdict says so",
    { timeout: 900_000 },
    async () => {
      const texts: Record<string, string> = {};
      await using served = await site(texts);
      await using dify = await startDifyServer({ scenario: () => chatbot({ words }) });
      const github = await startGitHub();
      const npmrc = registry.npmrc(registry.token);
      const team = createTeam(name, { npmrc, github: github.url });
      const overlays = [`spec/${name}/overlay.yaml`];
      mkdirSync(join(team.work, "spec", name), { recursive: true });
      cpSync(join(repository, "spec/dify-chat-ja/overlay.yaml"), join(team.work, overlays[0]!));
      const consumer = createConsumer(name, npmrc);
      const show = (shown: Readonly<Record<string, string>>) => {
        for (const path of Object.keys(texts)) delete texts[path];
        Object.assign(texts, shown);
      };
      const versionOf = () =>
        (JSON.parse(readFileSync(join(team.work, "generated", name, "package.json"), "utf8")) as { version: string })
          .version;
      const release = async () => {
        await team.done("release", "--publish", "--direct");
        team.push("main", `Version ${versionOf()}`);
        return versionOf();
      };

      // The first day: pages, a package, its first release.
      show(publisher.pages(served.origin));
      team.configure({ source: `${served.origin}/llms.txt`, overlays });
      await team.done("pull");
      await team.done("generate", "--quiet");
      team.push("main", "The first package");
      expect(await release()).toBe("1.0.0");
      await consumer.install("1.0.0");
      expect(await consumer.compile()).toEqual({ files: [], said: "" });
      expect(await consumer.run(dify)).toBe([words.join(""), words.join("")].join());

      // The day on which the pages are gone: the job fails, and nothing is touched.
      show(publisher.moved);
      const gone = await team.katagami("pull");
      expect([gone.code, gone.err]).toEqual([1, expect.stringContaining("404")]);
      expect(team.git("status", "--porcelain")).toBe("");
      team.configure({ source: `${served.origin}/service.json`, overlays, include: { tags: publisher.tags } });
      let last = "1.0.0";
      for (const shown of [publisher.moved, publisher.broken]) {
        show(shown);
        await team.done("pull");
        await team.done("generate", "--quiet");

        // A pull request: what it says is what the comment says.
        await team.done("diff", "--format", "markdown", "--output", "../body.md");
        await team.done("diff", "--format", "json", "--output", "../report.json");
        team.push("katagami/regenerate", "The API's packages are made anew");
        await team.done("comment", "../report.json");
        const body = readFileSync(join(team.work, "../body.md"), "utf8");
        const comments = github.comments.filter(({ body: text }) => text.startsWith("<!-- katagami-comment"));
        expect(comments).toHaveLength(1);
        expect(comments[0]!.body).toContain(headingOf(body));

        // Merged, released, installed.
        team.merge("katagami/regenerate");
        const version = await release();
        const { results } = JSON.parse(readFileSync(join(team.work, "../report.json"), "utf8")) as Report;
        const isBreaking = results.some(({ summary }) => summary.sdk === "breaking");
        expect([version, isMajor(version, last)]).toEqual([version, isBreaking]);
        const shownToBreak = consumer.adopt(results);
        expect(await consumer.compile()).toEqual({ files: [], said: "" });
        await consumer.install(version);
        const isAnswerGone = shown === publisher.broken;
        const { files, said } = await consumer.compile();
        expect(files, said).toEqual([...(isAnswerGone ? ["main.ts"] : []), ...shownToBreak].sort());
        if (!isAnswerGone) expect(await consumer.run(dify)).toBe([words.join(""), words.join("")].join());
        expect(shownToBreak.length > 0).toBe(isBreaking);
        consumer.adopt([]);
        last = version;
      }
      expect(await registry.versions(name)).toEqual(expect.arrayContaining(["1.0.0", last]));
      expect(team.git("tag").split("\n")).toContain(`v${last}`);
      rmSync(join(team.work, "../body.md"));
      await github.close();
    },
  );
});

interface Report {
  readonly results: readonly DiffResult[];
}

const headingOf = (markdown: string) => /^### .*$/m.exec(markdown)![0];

const isMajor = (version: string, last: string) => version.split(".")[0] !== last.split(".")[0];
