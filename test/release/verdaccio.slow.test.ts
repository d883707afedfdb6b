import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { runCommand, startCommand } from "../package/run-command.js";
import { temporaryFolder, writePackage } from "./package-folder.js";
import { tellMissing } from "../runtimes/binaries.js";
import { missing, startRegistry } from "./verdaccio.js";

it.skipIf(tellMissing("Verdaccio", { missing }))(
  "a registry of a test takes packages of its owner, refuses a reader's, and gives both",
  { timeout: 120_000 },
  async () => {
    const registry = await startRegistry();
    try {
      const folder = writePackage(temporaryFolder());
      expect(await registry.versions("pets")).toEqual([]);
      writeFileSync(join(folder, ".npmrc"), registry.npmrc(registry.readerToken));
      const refused = await startCommand("npm", ["publish"], folder).ended;
      expect([refused.code, refused.stderr]).toEqual([1, expect.stringContaining("npm error code E403")]);
      await registry.publish(folder);
      await registry.stock(["openapi-fetch", "openapi-typescript-helpers"]);
      expect(await registry.versions("pets")).toEqual(["1.0.0"]);

      const consumer = temporaryFolder();
      writeFileSync(join(consumer, ".npmrc"), registry.npmrc());
      writeFileSync(join(consumer, "package.json"), "{}");
      await runCommand("npm", ["install", "pets", "openapi-fetch", "--cache", temporaryFolder()], consumer);
    } finally {
      await registry.close();
    }
    await expect(fetch(registry.url)).rejects.toThrow();
  },
);
