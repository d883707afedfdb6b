import { execFile } from "node:child_process";
import { mkdirSync, readdirSync, statSync, symlinkSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { runMeasured } from "./run-measured.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const root = join(here, "../..");
const installed = (path) => join(here, "node_modules", path);

/** Of Katagami's own cache, nothing. */
const cold = ["--no-cache"];

/** The commands with which each tool makes a client of a description, in a folder of its own, as its documentation says. */
const commands = {
  Katagami: (description, out) => [
    [join(root, "dist/cli.js"), "generate", description, "--out", out, "--name", "measured", "--quiet", ...cold],
  ],
  "hey-api": (description, out) => [[installed("@hey-api/openapi-ts/bin/run.js"), "-i", description, "-o", out]],
  orval: (description, out) => [
    [
      installed("orval/dist/bin/orval.mjs"),
      "--input",
      description,
      "--output",
      join(out, "api.ts"),
      "--client",
      "fetch",
    ],
  ],
  Redocly: (description, out) => [
    [installed("@redocly/cli/bin/cli.js"), "generate-client", description, "--output", join(out, "client.ts")],
  ],
  oazapfts: (description, out) => [[installed("oazapfts/dist/cli.js"), description, join(out, "client.ts")]],
  "openapi-fetch": (description, out) => [
    [installed("openapi-typescript/bin/cli.js"), description, "-o", join(out, "schema.d.ts")],
  ],
  moznion: (description, out) => [
    ...commands["openapi-fetch"](description, out),
    [
      installed("@moznion/openapi-fetch-gen/dist/cli.js"),
      ...["--input", join(out, "schema.d.ts"), "--output", join(out, "client.ts")],
    ],
  ],
};

/**
 * Makes clients of a description with some of the tools.
 * @returns the folder that holds one folder for each, by its name, where what they import can be found
 */
export async function generateWith(names, description, folder) {
  mkdirSync(folder, { recursive: true });
  symlinkSync(installed(""), join(folder, "node_modules"), "junction");
  for (const name of names) {
    const out = join(folder, name);
    mkdirSync(out);
    for (const command of commands[name](description, out))
      await promisify(execFile)(process.execPath, command, { cwd: folder, maxBuffer: Infinity });
  }
  return folder;
}

/**
 * Runs the commands with which a tool makes a client of a description, each in a fresh process without a cache of compiled code.
 * @returns wall-clock milliseconds, the largest resident set of a Node process in MiB, and the bytes of what was written: all, and without the description
 */
export async function measureTool(name, description, out) {
  mkdirSync(out, { recursive: true });
  const all = [];
  for (const command of commands[name](description, out)) {
    const run = await runMeasured(process.execPath, command, dirname(out));
    if (run.code !== 0) throw new Error(`${name}: ${run.errors}`);
    all.push(run);
  }
  return {
    milliseconds: all.reduce((sum, { milliseconds }) => sum + milliseconds, 0),
    memory: Math.max(...all.map(({ memory }) => memory)),
    ...writtenBytes(out),
  };
}

/** Bytes of a folder's files, but for what a tool copies alike for every description: its runtime; and those of code alone. */
function writtenBytes(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !/[\\/](?:runtime|client|core)[\\/]/.test(path.slice(folder.length)));
  const sum = (paths) => paths.reduce((all, path) => all + statSync(path).size, 0);
  return { bytes: sum(files), code: sum(files.filter((path) => basename(path) !== "openapi.json")) };
}

/** Where the description of GitHub's API lies. */
export const gitHub = installed("@octokit/openapi/generated/api.github.com.json");

/** The description of Dify's chat app API, and the package that Katagami makes of it. */
export const dify = {
  description: join(root, "spec/dify-chat-ja/openapi.yaml"),
  package: join(root, "generated/dify-chat-ja"),
};
