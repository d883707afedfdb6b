import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { inFolder } from "../e2e/in-folder.js";
import { packFolder } from "./pack-package.js";
import { repository } from "./repository.js";
import { runCommand } from "./run-command.js";

const offline = ["--offline", "--no-audit", "--no-fund"];

test("the packed toolkit is installed in an empty folder, and makes a package there, as the README says", async () => {
  await inFolder(["harbour.yaml"], async (cwd) => {
    // Tests beside this one run what is built: it is packed as it is, and not built again.
    const tarball = await packFolder(repository, cwd, "--ignore-scripts");
    const app = join(cwd, "my-app");
    mkdirSync(app);
    const npm = (...args: string[]) => runCommand("npm", [...args, ...offline, "--cache", join(cwd, ".cache")], app);
    const npx = (...args: string[]) => runCommand("npx", ["--no-install", ...args], app);
    await npm("install", "-D", tarball);
    expect(readdirSync(join(app, "node_modules")).filter((name) => !name.startsWith("."))).toEqual(["katagami"]);
    expect((await npx("katagami", "--version")).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);

    await npx("katagami", "generate", "../harbour.yaml", "--out", "client", "--name", "harbour", "--lean");
    await npm("install", "./client");
    writeFileSync(join(app, "main.mjs"), 'import * as api from "harbour";\nconsole.log(typeof api.listBerths);\n');
    expect((await runCommand(process.execPath, ["main.mjs"], app)).stdout).toBe("function\n");
    expect((await npx("katagami", "diff", "../harbour.yaml", "../harbour.yaml")).stdout).toMatch(/no change|nothing/i);
    expect((await npx("katagami", "explain", "request-property-removed")).stdout).not.toBe("");
  });
});
