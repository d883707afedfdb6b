import type { ReleasePlan, ReleaseRoom } from "../release-plan.js";
import type { Tarball } from "../tarball/tarball.js";
import { isNetwork, npmFailure, type NpmFailure } from "../tarball/npm-failure.js";
import { assertNpm, sendTarball } from "./npm-publish.js";
import { refusal, taken, unsettled } from "./refusals.js";
import { assertSameContents, hasVersion, registryState, settledState } from "./registry-state.js";
import { findStaged } from "./staged.js";
import { openTag, type ReleaseTag } from "./tag.js";

/** How a tarball is published. */
export interface PublishWay {
  /** Without a person who approves. */
  readonly direct: boolean;
}

/** What became of a release. */
export interface Published {
  /** `there`: it was published before. `waiting`: it was staged before, and nobody has approved it yet. */
  readonly state: "published" | "staged" | "there" | "waiting";
  /** Whether the commit has its tag now, and had none before. */
  readonly tagged: boolean;
  /** What `npm stage approve` takes, where it is known. */
  readonly stageId?: string;
}

/**
 * Publishes a checked tarball and tags the commit. What is there already is no error, and what was left undone is done: whatever
 * a run before was cut off at, the same command goes on from there.
 * @throws ProblemsError where the registry or git refuses, and where the version has other contents already
 */
export async function publishPackage(
  plan: ReleasePlan,
  tarball: Tarball,
  way: PublishWay,
  room: ReleaseRoom,
): Promise<Published> {
  const tag = await openTag(plan, room);
  const before = await registryState(plan, room);
  if (hasVersion(before, plan.version)) {
    await assertSameContents(plan, tarball, room);
    return finished("there", plan, tarball, tag, room);
  }
  if (tag.record !== undefined) {
    if (tag.record.contents !== tarball.contents) throw taken(plan, "staged", []);
    room.say("publish", `${plan.name}@${plan.version} is staged since it was tagged. ${approval(plan)}`);
    return { state: "waiting", tagged: false };
  }
  const isStaged = !way.direct && (before.versions.length > 0 || plan.previous !== undefined);
  await assertNpm(plan, isStaged, room);
  await tag.assertWritable();
  const sent = await sendTarball(plan, tarball, isStaged, room);
  if (sent.code === 0) {
    const id = /staged with id ([\da-f-]{36})/.exec(sent.out)?.[1];
    return finished(isStaged ? "staged" : "published", plan, tarball, tag, room, id);
  }
  return afterRefusal(npmFailure(sent), { plan, tarball, tag, room, isStaged });
}

interface Attempt {
  readonly plan: ReleasePlan;
  readonly tarball: Tarball;
  readonly tag: ReleaseTag;
  readonly room: ReleaseRoom;
  readonly isStaged: boolean;
}

/** npm failed, which does not say that nothing went through: what the registry has now decides. */
async function afterRefusal(failure: NpmFailure, { plan, tarball, tag, room, isStaged }: Attempt): Promise<Published> {
  const isTaken = /cannot (publish|stage) (over|previously)|cannot modify pre-existing|EPUBLISHCONFLICT/i.test(
    `${failure.said} ${failure.code}`,
  );
  const isStagedAlready = isTaken && /stage/i.test(failure.said);
  const after = await settledState(plan, isTaken && !isStagedAlready, room).catch((error: unknown) => {
    room.signal?.throwIfAborted();
    if (isNetwork(failure)) throw unsettled(plan, failure);
    throw error;
  });
  if (hasVersion(after, plan.version)) {
    await assertSameContents(plan, tarball, room);
    return finished("there", plan, tarball, tag, room);
  }
  const staged = isStagedAlready || isStaged ? await findStaged(plan, room) : undefined;
  if (staged?.shasum !== undefined) {
    if (staged.shasum !== tarball.shasum) throw taken(plan, "staged", []);
    return finished("staged", plan, tarball, tag, room, staged.id);
  }
  if (isStagedAlready) {
    room.say("publish", "A run before has staged it; this job may not see its contents, so compare them on approval.");
    return finished("staged", plan, tarball, tag, room);
  }
  throw refusal(failure, plan, isStaged, room.surroundings);
}

async function finished(
  state: Published["state"],
  plan: ReleasePlan,
  tarball: Tarball,
  tag: ReleaseTag,
  room: ReleaseRoom,
  stageId?: string,
): Promise<Published> {
  const what = `${plan.name}@${plan.version}`;
  const said = {
    published: `${what} is published.`,
    staged: `${what} is staged. ${approval(plan, stageId)}`,
    there: `${what} was published before, with the same contents.`,
    waiting: "",
  };
  room.say("publish", said[state]);
  const tagged = await tag.write(state === "staged" ? "Staged on npm." : "Published on npm.", tarball.contents);
  return { state, tagged, ...(stageId === undefined ? {} : { stageId }) };
}

function approval({ name }: ReleasePlan, id?: string): string {
  const command = id === undefined ? `npm stage list ${name}, then npm stage approve ID` : `npm stage approve ${id}`;
  return `It waits for a person: ${command}`;
}

/** Finishes what a release that was cut off left undone; `plan.version` is on the registry. */
export async function finishRelease(plan: ReleasePlan, room: ReleaseRoom): Promise<Published> {
  if (plan.previous?.from !== "registry") return { state: "there", tagged: false };
  const tag = await openTag(plan, room);
  return { state: "there", tagged: await tag.write("Published on npm.") };
}
