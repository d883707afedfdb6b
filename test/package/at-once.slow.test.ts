import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { inFolder } from "../e2e/in-folder.js";
import { katagami } from "../e2e/katagami.js";
import { packedDependencies } from "./install-packages.js";
import { runCommand } from "./run-command.js";

const offline = ["--offline", "--no-audit", "--no-fund"];

/** What a program gets of the package, by `import` and by `require`. */
async function imported(cwd: string): Promise<Record<"esm" | "cjs", string>> {
  writeFileSync(join(cwd, "esm.mjs"), 'import * as api from "harbour";\nconsole.log(Object.keys(api).join(" "));\n');
  writeFileSync(join(cwd, "cjs.cjs"), 'console.log(Object.keys(require("harbour")).join(" "));\n');
  const run = async (file: string) => (await runCommand(process.execPath, ["--no-warnings", file], cwd)).stdout.trim();
  return { esm: await run("esm.mjs"), cjs: await run("cjs.cjs") };
}

async function generate(cwd: string, out: string): Promise<void> {
  const { code, err } = await katagami(cwd, ["generate", "harbour.yaml", "--out", out, "--name", "harbour", "--quiet"]);
  expect([code, err]).toEqual([0, ""]);
}

describe("a package can be imported when `generate` has ended", () => {
  test.each([
    ["installed as a folder", "client", {}, ["./client"]],
    ["as a workspace", "packages/harbour", { workspaces: ["packages/*"], dependencies: { harbour: "*" } }, []],
  ] as const)("%s, with nothing but npm", async (_how, out, fields, args) => {
    await inFolder(["harbour.yaml"], async (cwd) => {
      const project = { name: "app", private: true, overrides: await packedDependencies(cwd), ...fields };
      writeFileSync(join(cwd, "package.json"), JSON.stringify(project));
      await generate(cwd, out);
      await runCommand("npm", ["install", ...offline, "--cache", join(cwd, ".cache"), ...args], cwd);
      const { esm, cjs } = await imported(cwd);
      expect(esm.split(" ")).toEqual(expect.arrayContaining(["createClient", "listBerths"]));
      expect(cjs.split(" ").sort()).toEqual(expect.arrayContaining(esm.split(" ").sort()));

      // What it was before a change answers no more.
      const text = readFileSync(join(cwd, "harbour.yaml"), "utf8");
      writeFileSync(join(cwd, "harbour.yaml"), text.replace("operationId: listBerths", "operationId: findBerths"));
      await generate(cwd, out);
      expect((await imported(cwd)).esm).toMatch(/\bfindBerths\b/);
      expect((await imported(cwd)).esm).not.toMatch(/\blistBerths\b/);
    });
  });
});
