import { execFile } from "node:child_process";
import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const here = fileURLToPath(new URL(".", import.meta.url));
const root = join(here, "../..");
const installed = (path) => join(here, "node_modules", path);

/** The commands with which each tool makes a client of a description, in a folder of its own, as its documentation says. */
const commands = {
  Katagami: (description, out) => [
    [join(root, "dist/cli.js"), "generate", description, "--out", out, "--name", "measured", "--quiet"],
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
      await promisify(execFile)(process.execPath, command, { cwd: here, maxBuffer: Infinity });
  }
  return folder;
}

/** Where the description of GitHub's API lies. */
export const gitHub = installed("@octokit/openapi/generated/api.github.com.json");

/** The description of Dify's chat app API, and the package that Katagami makes of it. */
export const dify = {
  description: join(root, "spec/dify-chat-ja/openapi.yaml"),
  package: join(root, "generated/dify-chat-ja"),
};
