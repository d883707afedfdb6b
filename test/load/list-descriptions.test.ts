import { execFileSync } from "node:child_process";
import { realpathSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { listDescriptions } from "../../generator/load/list-descriptions.js";
import { diffFiles } from "../../generator/index.js";
import { inFolder } from "./in-folder.js";

const description = (title: string) => `openapi: 3.1.0\ninfo: { title: ${title}, version: 1.0.0 }\npaths: {}\n`;

const files = {
  "old/pets.yaml": description("Pets"),
  "old/more/cats.json": '{ "swagger": "2.0", "info": { "title": "Cats" } }',
  "old/more/cat.yaml": "type: object\nproperties:\n  openapi: { type: string }\n",
  "old/broken.yaml": "openapi: 3.1.0\ninfo: { title: [\n",
  "old/.hidden/pets.yaml": description("Hidden"),
  "old/node_modules/pets.yaml": description("Installed"),
  "old/README.md": "# openapi: 3.1.0",
  "old/overlay.yaml": "overlay: 1.0.0\n",
};

describe("the descriptions of a folder", () => {
  it("may be links to files of the folder, and to no others", () =>
    inFolder({ "old/v1/pets.yaml": description("Pets"), "secret.yaml": description("Secret") }, async (cwd) => {
      symlinkSync("v1/pets.yaml", join(cwd, "old/latest.yaml"));
      symlinkSync("../secret.yaml", join(cwd, "old/outside.yaml"));
      symlinkSync("nowhere.yaml", join(cwd, "old/broken.yaml"));
      const listed = await listDescriptions("old", cwd);
      expect(typeof listed === "string" ? listed : listed.map(({ path }) => path)).toEqual([
        "latest.yaml",
        "v1/pets.yaml",
      ]);
    }));

  it("are the files with an `openapi` or `swagger` key, at any depth, sorted", () =>
    inFolder(files, async (cwd) => {
      expect(await listDescriptions("old/", cwd)).toEqual([
        { path: "broken.yaml", source: "old/broken.yaml", title: "" },
        { path: "more/cats.json", source: "old/more/cats.json", title: "Cats" },
        { path: "pets.yaml", source: "old/pets.yaml", title: "Pets" },
      ]);
      expect(await listDescriptions("old/pets.yaml", cwd)).toBe("file");
      expect(await listDescriptions("https://example.com/specs/", cwd)).toBe("file");
      expect(await listDescriptions("olld", cwd)).toBe("missing");
    }));

  it("are those of a git revision, whatever is on disk now", () =>
    inFolder(files, async (folder) => {
      const cwd = realpathSync(folder);
      const git = (...args: string[]) =>
        execFileSync("git", ["-c", "user.name=T", "-c", "user.email=t@example.com", ...args], { cwd, stdio: "pipe" });
      git("init", "-q", "-b", "main");
      git("add", ".");
      git("commit", "-qm", "one");
      git("mv", "old", "new");
      const listed = await listDescriptions("main:old/", cwd);
      expect(listed).toContainEqual({ path: "pets.yaml", source: "main:old/pets.yaml", title: "Pets" });
      expect(listed).toHaveLength(3);
      expect(await listDescriptions("main:old/pets.yaml", cwd)).toBe("file");
      expect(await listDescriptions("main:new/", cwd)).toBe("missing");
    }));

  it("are not compared by diffFiles, which says what to do", () =>
    inFolder(files, async (cwd) => {
      await expect(diffFiles("old", "old", { cwd })).rejects.toMatchObject({
        problems: [{ file: "old", hint: expect.stringContaining("call it for each pair") as string }],
      });
    }));
});
