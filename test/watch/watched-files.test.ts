import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "vitest";
import { changedFiles, see, seeAgain, untilChanged, type Seen } from "../../generator/load/watched-files.js";
import { inFolder } from "../e2e/in-folder.js";

const never = new AbortController().signal;

/** What changes a file, when it is waited for already. */
const changes: Readonly<Record<string, readonly [what: string, (folder: string) => void | Promise<void>]>> = {
  "is written in place": ["specs/api.yaml", (folder) => writeFileSync(join(folder, "specs/api.yaml"), "other")],
  "is replaced by another with its name": [
    "specs/api.yaml",
    (folder) => {
      writeFileSync(join(folder, "specs/.api.yaml.swp"), "other");
      renameSync(join(folder, "specs/.api.yaml.swp"), join(folder, "specs/api.yaml"));
    },
  ],
  "is taken away and written anew": [
    "specs/api.yaml",
    async (folder) => {
      rmSync(join(folder, "specs/api.yaml"));
      await pause(20);
      writeFileSync(join(folder, "specs/api.yaml"), "other");
    },
  ],
  "is taken away": ["specs/api.yaml", (folder) => rmSync(join(folder, "specs/api.yaml"))],
  "lies in a folder that is replaced": [
    "specs/api.yaml",
    (folder) => {
      mkdirSync(join(folder, "new"));
      writeFileSync(join(folder, "new/api.yaml"), "other");
      renameSync(join(folder, "specs"), join(folder, "old"));
      renameSync(join(folder, "new"), join(folder, "specs"));
    },
  ],
  "is a link to one that is written": [
    "specs/linked.yaml",
    (folder) => writeFileSync(join(folder, "elsewhere/linked.yaml"), "other"),
  ],
  "was missing, and its folder, too": [
    "later/pond.yaml",
    (folder) => {
      mkdirSync(join(folder, "later"));
      writeFileSync(join(folder, "later/pond.yaml"), "new");
    },
  ],
  "has a new neighbour in a folder of pages": [
    "pages",
    (folder) => writeFileSync(join(folder, "pages/other.md"), "new"),
  ],
};

test.for(Object.entries(changes))("a change is seen of what %s", ([, [what, change]]) =>
  inFolder(
    [],
    async (folder) => {
      symlinkSync(join(folder, "elsewhere/linked.yaml"), join(folder, "specs/linked.yaml"));
      const seen: Seen = new Map();
      for (const path of ["specs/api.yaml", "specs/linked.yaml", "later/pond.yaml", "pages"])
        see(seen, join(folder, path));
      expect(changedFiles(seen)).toEqual([]);
      const changed = untilChanged([seen], never);
      await change(folder);
      await changed;
      expect(changedFiles(seen).map((path) => relative(folder, path))).toContain(what);
    },
    { "specs/api.yaml": "one", "elsewhere/linked.yaml": "two", "pages/one.md": "three" },
  ),
);

test("what changed before it is waited for is a change; what is beside it, or was written by ourselves, is none", () =>
  inFolder(
    [],
    async (folder) => {
      const [mine, theirs] = [join(folder, "lock.yaml"), join(folder, "api.yaml")];
      const seen: Seen = new Map();
      see(seen, mine);
      see(seen, theirs);
      writeFileSync(mine, "written by us");
      seeAgain(seen, mine);
      writeFileSync(join(folder, "log.txt"), "beside");
      expect(changedFiles(seen)).toEqual([]);
      writeFileSync(theirs, "written meanwhile");
      see(seen, theirs);
      await untilChanged([new Map(), seen], never);
      expect(changedFiles(seen)).toEqual([theirs]);
    },
    { "lock.yaml": "a", "api.yaml": "b" },
  ));

test("waiting ends when it is told to", () =>
  inFolder(
    [],
    async (folder) => {
      const seen: Seen = new Map();
      see(seen, join(folder, "api.yaml"));
      const stop = new AbortController();
      const waiting = untilChanged([seen], stop.signal);
      stop.abort();
      await expect(waiting).rejects.toThrow("aborted");
    },
    { "api.yaml": "b" },
  ));
