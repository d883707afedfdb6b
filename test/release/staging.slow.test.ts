import { chmodSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { createRepository } from "./release-repository.js";
import { next, puts, refused, released, useJob } from "./released.js";
import { startStaging } from "./staging-registry.js";

describe("a first release", { timeout: 300_000 }, () => {
  it("goes out at once, and its commit has a tag", async () => {
    const registry = await startStaging();
    const repository = createRepository(registry.url, registry.npmrc(true));
    expect(await repository.publish(repository.plan("1.0.0"))).toEqual({ state: "published", tagged: true });
    expect([...registry.published.keys()]).toEqual(["1.0.0"]);
    expect(repository.tags()).toEqual([`pets@1.0.0 ${repository.head()}`]);

    expect(await repository.publish(repository.plan("1.0.0", "1.0.0"))).toEqual({ state: "there", tagged: false });
    expect(registry.requests.filter((line) => line.startsWith("PUT"))).toHaveLength(1);
  });

  it("of a prerelease is not what everybody gets", async () => {
    const registry = await startStaging();
    const repository = createRepository(registry.url, registry.npmrc(true));
    repository.write("1.0.0-beta.1");
    await repository.publish(repository.plan("1.0.0-beta.1"));
    expect(registry.published.get("1.0.0-beta.1")!.tag).toBe("beta");
  });
});

describe("a package that is there", { timeout: 300_000 }, () => {
  it("is staged; the same command says so again, until a person approves it", async () => {
    const place = await released();
    const { registry, repository } = place;
    const staged = await repository.publish(next(place));
    expect(staged).toEqual({ state: "staged", tagged: true, stageId: registry.staged.get("1.1.0")!.id });
    expect(repository.room.said.at(-2)).toContain(`npm stage approve ${staged.stageId}`);
    expect(repository.tags()).toEqual([`pets@1.1.0 ${repository.head()}`]);

    expect(await repository.publish(next(place))).toEqual({ state: "waiting", tagged: false });
    registry.approve("1.1.0");
    expect(await repository.publish(next(place))).toEqual({ state: "there", tagged: false });
    expect(puts(place)).toEqual(["POST /-/stage/package/pets"]);
  });

  it("goes out at once with --direct", async () => {
    const place = await released();
    expect(await place.repository.publish(next(place), true)).toEqual({ state: "published", tagged: true });
    expect(puts(place)).toEqual(["PUT /pets"]);
  });

  it("with other contents than those that wait is refused, and what to do is told", async () => {
    const place = await released();
    await place.repository.publish(next(place));
    place.repository.write("1.1.0", { "src/more.js": "export {};\n" });
    const { rule, message, hint } = await refused(place.repository.publish(next(place)));
    expect([rule, message]).toEqual(["publish-taken", "1.1.0 is staged already, with other contents."]);
    expect(hint).toContain("git push origin --delete pets@1.1.0");
    expect(puts(place)).toHaveLength(1);
  });

  it("with other contents than those that are published is refused, and the files are named", async () => {
    const place = await released();
    await place.repository.publish(next(place), true);
    place.repository.write("1.1.0", { "src/more.js": "export {};\n", LICENSE: "0BSD\n" });
    const { rule, message, hint } = await refused(place.repository.publish(next(place), true));
    expect([rule, message]).toEqual([
      "publish-taken",
      "1.1.0 is published already, with other contents: LICENSE, src/more.js.",
    ]);
    expect(hint).toBe("Release another version: katagami release pets --as VERSION");
  });

  it("that another zlib has compressed is still the same: its files are compared", async () => {
    const place = await released();
    const { registry, repository } = place;
    registry.seed("1.1.0");
    const again = gzipSync(gunzipSync(registry.published.get("1.1.0")!.tarball), { level: 1 });
    registry.replace("1.1.0", again);
    expect(await repository.publish(next(place))).toEqual({ state: "there", tagged: true });
    expect(registry.requests.filter((line) => line.endsWith(".tgz"))).toHaveLength(1);
  });
});

describe("a job without a token", { timeout: 300_000 }, () => {
  it("stages by its identity, where npm trusts its workflow", async () => {
    const place = await released({ trusted: "publish.yml" }, false);
    useJob(place.registry.job("publish.yml"));
    expect(await place.repository.publish(next(place))).toMatchObject({ state: "staged", tagged: true });
    expect(puts(place)).toEqual(["POST /-/npm/v1/oidc/token/exchange/package/pets", "POST /-/stage/package/pets"]);
    expect(await place.repository.publish(next(place))).toEqual({ state: "waiting", tagged: false });
  });

  it.each([
    ["another workflow", "other.yml", "npm trusts another repository, or another name of the workflow's file."],
    ["direct publishing, which it may not do", "publish.yml", "allow `npm publish` for it."],
  ])("is told what is wrong with %s", async (_what, workflow, expected) => {
    const place = await released({ trusted: "publish.yml" }, false);
    useJob(place.registry.job(workflow));
    const { room } = createRepository(place.registry.url, "");
    Object.assign(place.repository.room, { surroundings: room.surroundings });
    const isDirect = workflow === "publish.yml";
    const { rule, hint } = await refused(place.repository.publish(next(place), isDirect));
    expect(rule).toBe("publish-refused");
    expect(hint).toContain(expected);
    expect(hint).toContain("katagami release pets --setup");
  });

  it.each([
    ["github", { GITHUB_ACTIONS: "true" }, "lack `id-token: write`"],
    ["gitlab", { GITLAB_CI: "true" }, 'NPM_ID_TOKEN: { aud: "npm:registry.npmjs.org" }'],
    ["nowhere", {}, "npm login"],
  ])("nor an identity is told which permission is missing (%s)", async (_where, env, expected) => {
    const place = await released({}, false);
    useJob({ GITHUB_ACTIONS: "", GITLAB_CI: "", ...env });
    const { room } = createRepository(place.registry.url, "");
    Object.assign(place.repository.room, { surroundings: room.surroundings });
    const { rule, hint } = await refused(place.repository.publish(next(place)));
    expect([rule, hint]).toEqual(["publish-refused", expect.stringContaining(expected)]);
    expect(place.repository.tags()).toEqual([]);
  });
});

describe("npm that refuses", { timeout: 300_000 }, () => {
  it.each([
    ["a token", { status: 401, error: "Unauthorized" }, "publish-refused", "npm login"],
    ["a person", { status: 403, error: "You do not have permission" }, "publish-refused", "npm login"],
    ["what it does not show", { status: 404, error: "Not found" }, "publish-refused", "npm login"],
    [
      "whoever gives no second factor",
      { status: 401, error: "one-time password", headers: { "www-authenticate": "OTP" } },
      "publish-refused",
      "npm_config_otp=123456",
    ],
    ["what is not paid for", { status: 402, error: "Payment required" }, "publish-refused", "access: public"],
    ["everything, for now", { status: 503, error: "Busy" }, "publish-registry", "Run the same command again"],
  ])("%s is told in its words, and with what helps", async (_what, refuse, rule, hint) => {
    const place = await released({ refuse });
    const told = await refused(place.repository.publish(next(place), true));
    expect([told.rule, told.hint]).toEqual([rule, expect.stringContaining(hint)]);
    expect(place.repository.tags()).toEqual([]);
    place.registry.behaviour.refuse = undefined;
    expect(await place.repository.publish(next(place), true)).toEqual({ state: "published", tagged: true });
  });

  it("once does not the next time: the same command goes on", async () => {
    const place = await released({ refuse: { status: 401, error: "Unauthorized" } });
    await refused(place.repository.publish(next(place), true));
    place.registry.behaviour.refuse = undefined;
    expect(await place.repository.publish(next(place), true)).toEqual({ state: "published", tagged: true });
  });

  it("is too old is told before anything is sent", async () => {
    const place = await released();
    const programs = join(place.repository.work, "../programs");
    mkdirSync(programs);
    const old = `#!/bin/sh\nif [ "$1" = --version ]; then echo 11.14.1; else exec "$NPM" "$@"; fi\n`;
    writeFileSync(join(programs, "npm"), old);
    chmodSync(join(programs, "npm"), 0o755);
    useJob({ NPM: npmPath(), PATH: `${programs}:${process.env["PATH"]}` });
    const { rule, message, hint } = await refused(place.repository.publish(next(place)));
    expect([rule, message]).toEqual(["publish-npm", "Staging a version needs npm 11.15.0; this is 11.14.1."]);
    expect(hint).toContain("npm install -g npm@11");
    expect(puts(place)).toEqual([]);
    expect(await place.repository.publish(next(place), true)).toMatchObject({ state: "published" });
  });

  function npmPath(): string {
    const paths = process.env["PATH"]!.split(":").map((folder) => join(folder, "npm"));
    return paths.find((path) => existsSync(path))!;
  }
});
