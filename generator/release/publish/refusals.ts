import { fileProblem, ProblemsError } from "../../problem.js";
import type { ReleasePlan } from "../release-plan.js";
import type { Surroundings } from "../surroundings.js";
import { isNetwork, type NpmFailure } from "../tarball/npm-failure.js";

type Named = Pick<ReleasePlan, "name" | "version">;

function told({ name, version }: Named, rule: string, message: string, hint: string): ProblemsError {
  return new ProblemsError([fileProblem(`${name}@${version}`, rule, message, hint)]);
}

/** The registry cannot be reached. */
export function registryDown(plan: ReleasePlan, { code, said }: NpmFailure): ProblemsError {
  const message = `The registry ${plan.registry} does not answer: ${[code, said].filter(Boolean).join(": ")}`;
  return told(
    plan,
    "publish-registry",
    message,
    "Nothing was sent. Run the same command again when it can be reached.",
  );
}

/** The connection was cut, and what came of it cannot be seen. */
export function unsettled(plan: ReleasePlan, { code, said }: NpmFailure): ProblemsError {
  const message = `The connection was lost (${[code, said].filter(Boolean).join(": ")}), and the registry cannot be asked whether it has the version.`;
  return told(plan, "publish-registry", message, "Run the same command again: it finds out, and goes on from there.");
}

/** The registry answers, and not with what was asked for. */
export function unreadable(plan: ReleasePlan, { code, said }: NpmFailure): ProblemsError {
  const message = `npm cannot read what the registry has: ${[code, said].filter(Boolean).join(": ")}`;
  return told(plan, "publish-refused", message, `Try it by itself: npm view ${plan.name} versions`);
}

/** The version is there with other contents. */
export function taken(plan: ReleasePlan, how: "published" | "staged", paths: readonly string[]): ProblemsError {
  const shown = paths.slice(0, 5).join(", ") + (paths.length > 5 ? ` and ${paths.length - 5} more` : "");
  const message = `${plan.version} is ${how} already, with other contents${paths.length > 0 ? `: ${shown}` : ""}.`;
  const next = `Release another version: katagami release ${plan.api} --as VERSION`;
  const settle = `Approve what waits (npm stage list ${plan.name}), and run this again: the next version follows. Or reject it, and delete its tag: git push origin --delete ${plan.tag}`;
  return told(plan, "publish-taken", message, how === "published" ? next : settle);
}

export function npmTooOld(plan: Named, version: string, least: string, isStaged: boolean): ProblemsError {
  const what = isStaged ? "Staging a version" : "Publishing without a token";
  const message = `${what} needs npm ${least}; this is ${version || "none"}.`;
  const direct = isStaged ? "; or publish without a person who approves, with --direct" : "";
  return told(plan, "publish-npm", message, `npm install -g npm@11${direct}`);
}

/** git does not take the tag. */
export function tagProblem(
  { name, version, tag }: Pick<ReleasePlan, "name" | "version" | "tag">,
  what: string,
  said: string,
  remote = "origin",
): ProblemsError {
  const message = `The tag ${tag} ${what}${said === "" ? "" : `: ${said}`}`;
  const hint = `A job of GitHub needs \`permissions: contents: write\`. Then run the same command again: what is done stays done. Try it by itself: git push --dry-run ${remote} HEAD:refs/tags/${tag}`;
  return told({ name, version }, "publish-tag", message, hint);
}

/** npm refuses. */
export function refusal(
  failure: NpmFailure,
  plan: ReleasePlan,
  isStaged: boolean,
  surroundings: Surroundings,
): ProblemsError {
  const { code, said } = failure;
  if (isNetwork(failure)) return registryDown(plan, failure);
  const message = `npm refuses: ${[code, said].filter(Boolean).join(": ")}`;
  if (code === "EOTP") return told(plan, "publish-refused", message, oneTime(plan, isStaged));
  if (code === "E402") return told(plan, "publish-refused", message, restricted);
  if (code === "EPRIVATE")
    return told(plan, "publish-refused", message, "Take `private` out of `package:` in redocly.yaml.");
  if (["E401", "E403", "E404", "ENEEDAUTH"].includes(code))
    return told(plan, "publish-refused", message, permission(failure, plan, isStaged, surroundings));
  return told(
    plan,
    "publish-refused",
    message,
    "Nothing was published. Run the same command again when that is settled.",
  );
}

const restricted =
  "npm takes a package with a scope for a private one. Say that it is public: `package: { publishConfig: { access: public } }` below x-katagami.";

function oneTime({ previous }: ReleasePlan, isStaged: boolean): string {
  const stage = previous === undefined || isStaged ? "" : "Leave --direct out: staging needs none. Or ";
  return `npm asks for a second factor. ${stage}give it: npm_config_otp=123456 katagami release --publish`;
}

/** Who may publish what, as far as it can be told from here. */
function permission(
  { said }: NpmFailure,
  plan: ReleasePlan,
  isStaged: boolean,
  { ci, hasIdentity }: Surroundings,
): string {
  const setup = `katagami release ${plan.api} --setup prints what sets it up.`;
  if (ci === undefined) return `Who may publish ${plan.name} logs in first: npm login. For CI, ${setup}`;
  if (!hasIdentity) return `${missing[ci]} Pull requests of forks never get one. ${setup}`;
  if (plan.previous === undefined)
    return `npm trusts no workflow with a package that is not there yet. A person makes the first release: npm login, then katagami release ${plan.api} --publish --no-dry-run. After that, ${setup}`;
  if (/permission denied for this action/i.test(said))
    return `The trusted publisher may not do this: allow \`npm ${isStaged ? "stage " : ""}publish\` for it. ${setup}`;
  return `npm trusts another repository, or another name of the workflow's file. ${setup}`;
}

const missing: Readonly<Record<NonNullable<Surroundings["ci"]>, string>> = {
  github: "The job may not ask for an identity: its `permissions` lack `id-token: write`.",
  gitlab: 'The job has no identity: it lacks `id_tokens: { NPM_ID_TOKEN: { aud: "npm:registry.npmjs.org" } }`.',
  circle: "The job has no identity: NPM_ID_TOKEN is not set.",
};
