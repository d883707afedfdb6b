import { describe, expect, it, onTestFinished } from "vitest";
import { tellMissing } from "../runtimes/binaries.js";
import { git } from "../workflows/repository.js";
import { createRepository } from "./release-repository.js";
import { refused } from "./released.js";
import { missing, startRegistry } from "./verdaccio.js";

async function start() {
  const registry = await startRegistry();
  onTestFinished(() => registry.close());
  return registry;
}

describe.skipIf(tellMissing("Verdaccio", { missing }))("on Verdaccio", { timeout: 300_000 }, () => {
  it("whoever may only read is refused, and the owner goes on; taken is what has other contents", async () => {
    const registry = await start();
    const reader = createRepository(registry.url, registry.npmrc(registry.readerToken), "@pets/api");
    const { rule, message, hint } = await refused(reader.publish(reader.plan("1.0.0")));
    expect([rule, message, hint]).toEqual([
      "publish-refused",
      expect.stringContaining("E403"),
      expect.stringContaining("npm login"),
    ]);
    expect(message + hint).not.toContain(registry.readerToken);

    const owner = createRepository(registry.url, registry.npmrc(registry.token), "@pets/api");
    expect(await owner.publish(owner.plan("1.0.0"))).toEqual({ state: "published", tagged: true });
    expect(await owner.publish(owner.plan("1.0.0"))).toEqual({ state: "there", tagged: false });
    owner.write("1.0.0", { "src/more.js": "export {};\n" });
    expect((await refused(owner.publish(owner.plan("1.0.0")))).message).toBe(
      "1.0.0 is published already, with other contents: src/more.js.",
    );
    expect(await registry.versions("@pets/api")).toEqual(["1.0.0"]);
  });

  it("two runs at once publish once, and neither fails", async () => {
    const registry = await start();
    const [one, other] = [1, 2].map(() => createRepository(registry.url, registry.npmrc(registry.token)));
    git(other!.work, "remote", "set-url", "origin", one!.remote);
    git(other!.work, "fetch", "--quiet", "origin");
    git(other!.work, "reset", "--quiet", "--hard", "origin/main");
    await Promise.all([one!, other!].map((each) => each.publish(each.plan("1.0.0"))));
    expect(await registry.versions("pets")).toEqual(["1.0.0"]);
    expect(one!.tags()).toEqual([`pets@1.0.0 ${one!.head()}`]);
  });

  it("that is gone is told, and nothing has a tag", async () => {
    const registry = await startRegistry();
    const repository = createRepository(registry.url, registry.npmrc(registry.token));
    await registry.close();
    expect((await refused(repository.publish(repository.plan("1.0.0")))).rule).toBe("publish-registry");
    expect(repository.tags()).toEqual([]);
  });
});
