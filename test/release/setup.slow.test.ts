import { expect, it } from "vitest";
import { setupText } from "../../generator/release/publish/setup.js";
import { runCommand } from "../package/run-command.js";
import { git } from "../workflows/repository.js";
import { roomIn, temporaryFolder } from "./package-folder.js";

const packages = [{ api: "pets", name: "@pets/api", hasRepository: false }];

async function setupIn(remote?: string): Promise<string> {
  const folder = temporaryFolder();
  git(folder, "init", "--quiet");
  if (remote !== undefined) git(folder, "remote", "add", "origin", remote);
  return setupText(packages, roomIn(folder));
}

it.each([
  ["https://github.com/octo/pets.git", "github @pets/api --repo octo/pets --file publish.yml"],
  ["git@github.com:octo/pets.git", "github @pets/api --repo octo/pets --file publish.yml"],
  ["ssh://git@github.com:22/octo/pets", "github @pets/api --repo octo/pets --file publish.yml"],
  [
    "https://me:secret@gitlab.com/group/part/pets.git",
    "gitlab @pets/api --project group/part/pets --file .gitlab-ci.yml",
  ],
  [undefined, "github @pets/api --repo OWNER/NAME --file publish.yml"],
])("--setup knows the repository of %s", async (remote, expected) => {
  const text = await setupIn(remote);
  expect(text).toContain(`npm trust ${expected} --allow-stage-publish`);
  expect(text).not.toContain("secret");
});

it("--setup prints what npm takes", { timeout: 60_000 }, async () => {
  for (const remote of ["https://github.com/octo/pets", "https://gitlab.com/group/pets"]) {
    const [command] = /npm trust .*/.exec(await setupIn(remote))!;
    const { stdout } = await runCommand("npm", [...command.split(" ").slice(1), "--dry-run"], temporaryFolder());
    expect(stdout).toContain("permissions: stage publish");
  }
});
