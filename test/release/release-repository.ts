import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { publishPackage, type Published } from "../../generator/release/publish/publish-package.js";
import type { ReleasePlan, ReleaseRoom } from "../../generator/release/release-plan.js";
import { surroundingsOf } from "../../generator/release/surroundings.js";
import { tarballOf } from "../../generator/release/tarball/tarball.js";
import { git } from "../workflows/repository.js";
import { packageFiles, roomIn, temporaryFolder, writePackage } from "./package-folder.js";
import { writeTar } from "./write-tar.js";

/** A clone with a package, and the repository that it pushes to. */
export interface ReleaseRepository {
  readonly work: string;
  /** The tarball of what was written last. */
  readonly file: string;
  /** A bare repository. */
  readonly remote: string;
  readonly room: ReleaseRoom & { readonly said: string[] };
  plan(version: string, previous?: string): ReleasePlan;
  /** Writes the package with a version, and with other contents where they are told. */
  write(version: string, files?: Readonly<Record<string, string>>, fields?: Readonly<Record<string, unknown>>): void;
  /** Publishes what was written last. */
  publish(plan: ReleasePlan, isDirect?: boolean): Promise<Published>;
  /** The tags of the remote, with their commits. */
  tags(): string[];
  head(): string;
}

/** Makes one that is gone when the test ends. @param npmrc what leads to the registry */
export function createRepository(registry: string, npmrc: string, name = "pets"): ReleaseRepository {
  const folder = temporaryFolder();
  const [remote, work] = [join(folder, "origin.git"), join(folder, "work")] as const;
  git(folder, "init", "--quiet", "--bare", remote);
  git(folder, "init", "--quiet", work);
  git(work, "remote", "add", "origin", remote);
  const packageFolder = join(work, "generated/pets");
  const file = join(folder, "package.tgz");
  const write: ReleaseRepository["write"] = (version, files = {}, fields = {}) => {
    mkdirSync(packageFolder, { recursive: true });
    writePackage(packageFolder, files, { name, version, ...fields });
    writeFileSync(file, writeTar(packageFiles(files, { name, version, ...fields })));
    git(work, "add", "--all");
    if (git(work, "status", "--porcelain") !== "") git(work, "commit", "--quiet", "--message", `Version ${version}`);
  };
  writeFileSync(join(work, ".gitignore"), ".npmrc\n");
  writeFileSync(join(work, ".npmrc"), npmrc);
  write("1.0.0");
  git(work, "push", "--quiet", "origin", "main");
  const room = { ...roomIn(work), surroundings: surroundingsOf(process.env, process.execPath) };
  return {
    ...{ work, remote, file, room, write },
    plan: (version, previous) => ({
      ...{ api: "pets", folder: "generated/pets", name, registry, version, bump: "minor", verdict: "breaking" },
      ...{ reason: "", section: "", tag: `${name}@${version}` },
      ...(previous === undefined
        ? {}
        : { previous: { version: previous, from: "registry", folder: packageFolder } as const }),
    }),
    publish: (plan, direct = false) => publishPackage(plan, tarballOf(file, readFileSync(file)), { direct }, room),
    tags() {
      const listed = git(work, "ls-remote", "--tags", "origin");
      return listed
        .split("\n")
        .flatMap((line) => /^(\w+)\trefs\/tags\/(.*)\^\{\}$/.exec(line)?.slice(1).reverse().join(" ") ?? []);
    },
    head: () => git(work, "rev-parse", "HEAD"),
  };
}
