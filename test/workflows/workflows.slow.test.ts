import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { startGitHub, token, type Behaviour } from "../comment/github-server.js";
import { checkOutBranch, checkOutPull, commit, createRemote, git, pets, type Remote } from "./repository.js";
import { runSteps, type StepRan } from "./run-steps.js";

const codes = (ran: readonly StepRan[]) => ran.map(({ name, code }) => [name, code]);

describe("regenerate", { timeout: 600_000 }, () => {
  interface Pull {
    readonly number: number;
    readonly body: string;
    readonly open: boolean;
    readonly base: string;
  }

  async function regenerate(remote: Remote, name: string, upstream: string) {
    const paths = { UPSTREAM: join(remote.folder, "upstream.yaml"), GH_STATE: join(remote.folder, "pulls.json") };
    writeFileSync(paths.UPSTREAM, upstream);
    const token = "secrets.KATAGAMI_TOKEN || github.token";
    const ran = await runSteps("api-regenerate.yml", checkOutBranch(remote, name), remote, {
      env: paths,
      values: { [token]: "t", "github.event.repository.default_branch": "main" },
    });
    expect(ran.filter(({ code }) => code !== 0)).toEqual([]);
    return JSON.parse(readFileSync(paths.GH_STATE, "utf8")) as Pull[];
  }
  const branch = (remote: Remote) => git(remote.url, "rev-parse", "katagami/regenerate");

  it("keeps one pull request with the diff as its body, and none where nothing changed", async () => {
    const remote = createRemote();
    expect(await regenerate(remote, "same", pets("name"))).toEqual([]);
    expect(git(remote.url, "branch", "--list", "katagami/*")).toBe("");

    const [first] = await regenerate(remote, "moved", pets("title"));
    expect(first).toMatchObject({ number: 1, open: true, base: "main" });
    expect(first!.body).toContain("### API changes: breaking");
    expect(first!.body).toContain("  const copy: string = data.name;");
    const changed = git(remote.url, "diff", "--name-only", "main", "katagami/regenerate").split("\n");
    expect(changed).toContain("spec/pets/openapi.yaml");
    expect(changed.filter((path) => !/^(spec|generated)\//.test(path))).toEqual([]);

    const before = branch(remote);
    await regenerate(remote, "again", pets("title"));
    expect(branch(remote)).toBe(before);

    const pulls = await regenerate(remote, "further", pets("label"));
    expect(pulls.map(({ number, open }) => [number, open])).toEqual([[1, true]]);
    expect(pulls[0]!.body).toContain("label");
    expect(branch(remote)).not.toBe(before);

    expect((await regenerate(remote, "back", pets("name"))).map(({ open }) => open)).toEqual([false]);
  });

  it("runs nothing that a description says, and mentions nobody", async () => {
    const remote = createRemote();
    const title = "$(touch owned) `touch owned` '; touch owned; fixes #1 @octocat ${{ github.token }}";
    const [pull] = await regenerate(remote, "hostile", pets("title", title));
    expect(existsSync(join(remote.folder, "hostile/owned"))).toBe(false);
    expect(pull!.body).not.toMatch(/fixes #1/);
    expect(pull!.body.replace(/(`+).*?\1/g, "")).not.toContain("@octocat");
  });
});

async function review(file: string, work: string, remote: Remote, behaviour: Behaviour, event: object, isFork = false) {
  const github = await startGitHub(behaviour);
  onTestFinished(() => github.close());
  writeFileSync(join(remote.folder, "event.json"), JSON.stringify(event));
  const ran = await runSteps(file, work, remote, {
    env: {
      GITHUB_BASE_REF: "main",
      GITHUB_REPOSITORY: "octo/pets",
      GITHUB_API_URL: github.url,
      GITHUB_EVENT_PATH: join(remote.folder, "event.json"),
    },
    values: {
      "github.token": token,
      "github.event.pull_request.number": "7",
      "github.event.pull_request.head.repo.fork": isFork,
    },
  });
  return { ran, github };
}

const opened = { pull_request: { number: 7 } };
const proposing =
  (property: string, isFresh = true) =>
  (work: string) => {
    writeFileSync(join(work, "spec/pets/openapi.yaml"), pets(property));
    if (isFresh) return commit(work, "Another property");
    git(work, "commit", "--quiet", "--all", "--message", "Another property");
  };

describe("review", { timeout: 600_000 }, () => {
  it("comments, annotates and stops what breaks", async () => {
    const remote = createRemote();
    const work = checkOutPull(remote, "pull", proposing("title"));
    const { ran, github } = await review("api-review.yml", work, remote, {}, opened);
    expect(codes(ran)).toEqual([
      ["npm ci", 0],
      ["Compare with the base", 0],
      ["Keep one comment", 0],
      ["Annotate, and stop what breaks", 1],
      ["Packages are fresh", 0],
    ]);
    expect(ran[3]!.said).toMatch(/^::error file=spec\/pets\/openapi\.yaml,line=\d+/m);
    expect(github.comments.map(({ body }) => body.split("\n")[2])).toEqual(["### API changes: breaking"]);
  });

  it("lets pass what is approved, and what changes nothing, which has no comment; stale packages it finds", async () => {
    const remote = createRemote();
    const none = checkOutPull(remote, "none", (work) => {
      writeFileSync(join(work, "README.md"), "Pets\n");
      commit(work, "Words");
    });
    const { ran, github } = await review("api-review.yml", none, remote, {}, opened);
    expect(ran.filter(({ code }) => code !== 0)).toEqual([]);
    expect(github.comments).toEqual([]);
    const stale = checkOutPull(remote, "stale", proposing("title", false));
    const { ran: found } = await review("api-review.yml", stale, remote, {}, opened);
    expect(codes(found).at(-1)).toEqual(["Packages are fresh", 1]);
  });

  it("of a fork leaves the report in the job's summary, and hands it on to what may comment", async () => {
    const remote = createRemote();
    const work = checkOutPull(remote, "fork", proposing("title"));
    const { ran } = await review("api-review.yml", work, remote, { isReadOnly: true }, opened, true);
    expect(codes(ran)).toContainEqual(["Hand a fork's report on", 0]);
    expect(readFileSync(join(remote.folder, "summary.md"), "utf8")).toContain("### API changes: breaking");

    const handed = join(remote.folder, "report");
    git(remote.folder, "init", "--quiet", handed);
    for (const name of ["report.json", "pull"])
      writeFileSync(join(handed, name), readFileSync(join(remote.folder, name)));
    const head = "c".repeat(40);
    const run = { workflow_run: { head_sha: head } };
    const posted = await review("api-review-comment.yml", checkOutBranch(remote, "main"), remote, { head }, run);
    expect(posted.github.comments[0]!.body).toContain("### API changes: breaking");

    for (const [pull, expected] of [
      ["7; touch owned", 2],
      ["$(touch owned)", 2],
      ["-1", 2],
    ] as const) {
      writeFileSync(join(handed, "pull"), pull);
      const { ran: refused, github } = await review(
        "api-review-comment.yml",
        join(remote.folder, "main"),
        remote,
        { head },
        run,
      );
      expect([pull, refused.at(-1)!.code]).toEqual([pull, expected]);
      expect(github.requests).toEqual([]);
    }
    expect(existsSync(join(remote.folder, "main/owned"))).toBe(false);
  });
});
