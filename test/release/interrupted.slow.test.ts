import { chmodSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { finishRelease } from "../../generator/release/publish/publish-package.js";
import { git } from "../workflows/repository.js";
import { createRepository } from "./release-repository.js";
import { next, puts, refused, released, useJob } from "./released.js";

describe("a connection that is cut", { timeout: 300_000 }, () => {
  it.each([true, false])("in the middle of the upload has published nothing (direct: %s)", async (isDirect) => {
    const place = await released({ cut: "before" });
    const { rule, hint } = await refused(place.repository.publish(next(place), isDirect));
    expect([rule, hint]).toEqual(["publish-registry", expect.stringContaining("Run the same command again")]);
    expect(place.repository.tags()).toEqual([]);
    place.registry.behaviour.cut = undefined;
    expect(await place.repository.publish(next(place), isDirect)).toMatchObject({
      state: isDirect ? "published" : "staged",
      tagged: true,
    });
  });

  it("when all was sent is no failure: the registry says that it has it", async () => {
    const place = await released({ cut: "after" });
    expect(await place.repository.publish(next(place), true)).toEqual({ state: "there", tagged: true });
    expect(place.repository.tags()).toEqual([`pets@1.1.0 ${place.repository.head()}`]);
  });

  it("when all was staged is no failure either, where npm may be asked, and by the next run where it may not", async () => {
    const asked = await released({ cut: "after" });
    expect(await asked.repository.publish(next(asked))).toMatchObject({
      state: "staged",
      tagged: true,
      stageId: asked.registry.staged.get("1.1.0")!.id,
    });
    const place = await released({ cut: "after", trusted: "publish.yml" }, false);
    useJob(place.registry.job("publish.yml"));
    expect((await refused(place.repository.publish(next(place)))).rule).toBe("publish-registry");
    place.registry.behaviour.cut = undefined;
    expect(await place.repository.publish(next(place))).toEqual({ state: "staged", tagged: true });
    expect(place.repository.room.said.join("\n")).toContain("compare them on approval");
  });

  it("for good leaves open whether it went through, and the next run finds out", async () => {
    const place = await released();
    place.registry.behaviour.onSent = (when) => {
      if (when === "after") place.registry.behaviour.answers = 0;
    };
    place.registry.behaviour.cut = "after";
    const { rule, message } = await refused(place.repository.publish(next(place), true));
    expect([rule, message]).toEqual(["publish-registry", expect.stringContaining("cannot be asked whether it has")]);
    Object.assign(place.registry.behaviour, { answers: undefined, cut: undefined, onSent: undefined });
    expect(await place.repository.publish(next(place), true)).toEqual({ state: "there", tagged: true });
  });

  it("before anything says that nothing was sent", async () => {
    const place = await released({ answers: 0 });
    const { rule, hint } = await refused(place.repository.publish(next(place)));
    expect([rule, hint]).toEqual(["publish-registry", expect.stringContaining("Nothing was sent.")]);
  });
});

describe("git", { timeout: 300_000 }, () => {
  it("that would not take the tag is told before anything leaves", async () => {
    const place = await released();
    git(place.repository.work, "remote", "set-url", "--push", "origin", join(place.repository.work, "nowhere"));
    const { rule, message, hint } = await refused(place.repository.publish(next(place)));
    expect([rule, message]).toEqual(["publish-tag", expect.stringContaining("so nothing was published")]);
    expect(hint).toContain("contents: write");
    expect(puts(place)).toEqual([]);
  });

  it("that refuses the tag afterwards is told, and the same command tags what was published", async () => {
    const place = await released();
    const hook = join(place.repository.remote, "hooks/pre-receive");
    writeFileSync(hook, "#!/bin/sh\necho Not today >&2\nexit 1\n");
    chmodSync(hook, 0o755);
    expect((await refused(place.repository.publish(next(place), true))).rule).toBe("publish-tag");
    expect([...place.registry.published.keys()]).toEqual(["1.0.0", "1.1.0"]);
    rmSync(hook);
    expect(await place.repository.publish(next(place), true)).toEqual({ state: "there", tagged: true });
    expect(place.repository.tags()).toEqual([`pets@1.1.0 ${place.repository.head()}`]);
  });

  it("leaves a tag that somebody else has set, wherever it stands", async () => {
    const place = await released();
    const { work } = place.repository;
    git(work, "tag", "pets@1.1.0", "HEAD~1");
    git(work, "push", "--quiet", "origin", "pets@1.1.0");
    git(work, "tag", "--delete", "pets@1.1.0");
    expect(await place.repository.publish(next(place))).toMatchObject({ state: "staged", tagged: false });
    expect(place.repository.room.said.at(-1)).toContain("and stays there");
  });

  it("without a remote has the tag here alone, and without a repository there is none", async () => {
    const place = await released();
    git(place.repository.work, "remote", "remove", "origin");
    expect(await place.repository.publish(next(place), true)).toEqual({ state: "published", tagged: true });
    expect(git(place.repository.work, "tag", "--list")).toBe("pets@1.1.0");
    const bare = await released();
    rmSync(join(bare.repository.work, ".git"), { recursive: true });
    expect(await bare.repository.publish(next(bare), true)).toEqual({ state: "published", tagged: false });
  });

  it("tags what was published, where nothing else was left to do", async () => {
    const place = await released();
    const plan = { ...place.repository.plan("1.0.0", "1.0.0"), bump: "none" as const };
    expect(await finishRelease(plan, place.repository.room)).toEqual({ state: "there", tagged: true });
    expect(await finishRelease(plan, place.repository.room)).toEqual({ state: "there", tagged: false });
  });
});

describe("two runs at once", { timeout: 300_000 }, () => {
  it.each([true, false])("publish once, and neither fails (direct: %s)", async (isDirect) => {
    const place = await released();
    const other = createRepository(place.registry.url, place.registry.npmrc(true));
    git(place.repository.work, "push", "--quiet", "origin", "main");
    other.write("1.1.0");
    git(other.work, "remote", "set-url", "origin", place.repository.remote);
    git(other.work, "fetch", "--quiet", "origin");
    git(other.work, "reset", "--quiet", "--hard", "origin/main");
    const both = await Promise.all([place.repository, other].map((each) => each.publish(next(place), isDirect)));
    expect(both.filter(({ tagged }) => tagged).length).toBeGreaterThan(0);
    expect(place.repository.tags()).toEqual([`pets@1.1.0 ${place.repository.head()}`]);
    expect((isDirect ? place.registry.published : place.registry.staged).has("1.1.0")).toBe(true);
  });
});
