import { ran } from "../ran.js";
import type { ReleasePlan, ReleaseRoom } from "../release-plan.js";
import { withoutSecrets } from "../secret-formats.js";
import { tagProblem } from "./refusals.js";

/** The git tag of a release. */
export interface ReleaseTag {
  /** What a release wrote into it before; none where there is no such tag, or somebody else's. */
  readonly record?: { readonly contents: string };
  /** @throws ProblemsError where it could not be written: before anything leaves */
  assertWritable(): Promise<void>;
  /**
   * Tags the commit, here and on the remote, unless that is done.
   * @param contents of the tarball, so that it is known again
   * @returns whether something was left to do
   * @throws ProblemsError where git refuses
   */
  write(what: string, contents?: string): Promise<boolean>;
}

/** Nobody is there to be asked for a password: an empty one is refused at once. */
const unattended = ["-c", "core.askPass=true"];

/** Looks for the tag of a release. Where there is no git there is none. @throws ProblemsError where the remote does not answer */
export async function openTag(
  plan: Pick<ReleasePlan, "name" | "version" | "tag">,
  room: ReleaseRoom,
): Promise<ReleaseTag> {
  const git = (...args: string[]) => ran("git", [...unattended, ...args], room);
  const head = await git("rev-parse", "--verify", "--quiet", "HEAD").catch(() => undefined);
  if (head?.code !== 0) return noTag(room);
  const { tag } = plan;
  const ref = `refs/tags/${tag}`;
  const remote = remoteOf((await git("remote")).out);
  const refuse = (ended: { readonly err: string }, what: string) => tagProblem(plan, what, gitWords(ended.err), remote);
  const there = remote === undefined ? undefined : await onRemote(remote);

  return {
    ...(there?.record && { record: there.record }),
    async assertWritable() {
      if (remote === undefined || there !== undefined) return;
      const tried = await git("push", "--dry-run", "--quiet", "--no-verify", remote, `HEAD:${ref}`);
      if (tried.code !== 0) throw refuse(tried, "could not be pushed, so nothing was published");
    },
    async write(what, contents) {
      const commit = head.out.trim();
      if (there !== undefined) {
        if (there.commit !== commit) room.say("tag", `${tag} stands on ${there.commit.slice(0, 9)}, and stays there.`);
        return false;
      }
      const local = await git("rev-parse", "--verify", "--quiet", `${ref}^{commit}`);
      if (local.code === 0 && local.out.trim() !== commit)
        throw refuse(local, "stands on another commit here, and is not on the remote: git tag --delete it");
      if (local.code !== 0) {
        const message = [
          `${plan.name}@${plan.version}`,
          "",
          what,
          ...(contents ? [`contents: sha256-${contents}`] : []),
        ];
        const identity = (await git("var", "GIT_COMMITTER_IDENT")).code === 0 ? [] : stranger;
        const made = await git(...identity, "tag", "--annotate", "--message", message.join("\n"), tag, commit);
        if (made.code !== 0) throw refuse(made, "could not be made");
      }
      if (remote === undefined) {
        room.say("tag", `${tag}, which has no remote to go to`);
        return local.code !== 0;
      }
      const pushed = await git("push", "--quiet", "--no-verify", remote, `${ref}:${ref}`);
      // Another run may have been faster.
      if (pushed.code !== 0 && (await onRemote(remote))?.commit !== commit) throw refuse(pushed, "could not be pushed");
      room.say("tag", tag);
      return true;
    },
  };

  async function onRemote(name: string): Promise<{ commit: string; record?: { contents: string } } | undefined> {
    const listed = await git("ls-remote", "--tags", name, ref, `${ref}^{}`);
    if (listed.code !== 0) throw refuse(listed, "cannot be looked for");
    const lines = listed.out.trim().split("\n").filter(Boolean);
    const objects = lines.map((line) => line.split("\t")[0]!);
    if (objects.length === 0) return undefined;
    await git("fetch", "--quiet", "--no-tags", name, ref);
    const { out } = await git("cat-file", "tag", objects[0]!);
    const contents = /^contents: sha256-([\da-f]{64})$/m.exec(out)?.[1];
    return { commit: objects.at(-1)!, ...(contents === undefined ? {} : { record: { contents } }) };
  }
}

/** A tag needs a name of who made it. */
const stranger = ["-c", "user.name=katagami", "-c", "user.email=katagami@users.noreply.github.com"];

function noTag(room: ReleaseRoom): ReleaseTag {
  return {
    assertWritable: () => Promise.resolve(),
    write() {
      room.say("tag", "none: this folder is in no git repository with a commit");
      return Promise.resolve(false);
    },
  };
}

function remoteOf(listed: string): string | undefined {
  const remotes = listed.split("\n").filter(Boolean);
  return remotes.includes("origin") ? "origin" : remotes.length === 1 ? remotes[0] : undefined;
}

/** The last of git's own words that say why. */
function gitWords(err: string): string {
  const lines = err.split("\n").map((line) => line.slice(0, 1000).trim());
  const said = lines.find((line) => /^(fatal|error|ERROR|remote: \w)/.test(line)) ?? lines.find(Boolean) ?? "";
  return withoutSecrets(said);
}
