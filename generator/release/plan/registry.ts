import { isObject } from "../../document/pointer.js";
import { npmComplaint, type FailedRun } from "../../load/npm-complaint.js";
import { runProgram, type ProgramOptions } from "../../load/run-program.js";
import { fileProblem, ProblemsError } from "../../problem.js";
import { withFolder } from "./with-folder.js";

/** Where npm looks for a package, and publishes it. */
export interface Registry {
  /** Ends with `/`. */
  readonly url: string;
  /** What makes npm use it, whatever its configuration says. */
  readonly options: readonly string[];
}

/** What a registry knows of a package. */
export interface Registered {
  readonly versions: readonly string[];
  /** Versions that nobody can publish again: those, and those that were withdrawn. */
  readonly taken: readonly string[];
}

/**
 * The registry of a package: that of `publishConfig` in its package.json, or else that of npm's own configuration.
 * @param place its folder's .npmrc counts
 * @throws ProblemsError where npm cannot be run
 */
export async function registryOf(name: string, publishConfig: unknown, place: ProgramOptions): Promise<Registry> {
  const own = isObject(publishConfig) ? publishConfig : {};
  const scope = /^@[^/]+(?=\/)/.exec(name)?.[0];
  const keys = [...(scope === undefined ? [] : [`${scope}:registry`]), "registry"];
  const given = keys.map((key) => own[key]).find((value) => typeof value === "string");
  const url = given ?? (await configured(name, keys, place));
  const whole = `${String(url).replace(/\/+$/, "")}/`;
  return { url: whole, options: keys.map((key) => `--${key}=${whole}`) };
}

async function configured(name: string, keys: readonly string[], place: ProgramOptions): Promise<string> {
  for (const key of keys) {
    const value = await npm(name, ["config", "get", key], place);
    if (/^https?:/.test(value)) return value;
  }
  return "https://registry.npmjs.org/";
}

/**
 * Asks a registry for the versions of a package; undefined where it has none, or shows none.
 * @throws ProblemsError where it does not answer, refuses the token, or the package was withdrawn
 */
export async function askRegistry(
  name: string,
  { url, options }: Registry,
  place: ProgramOptions,
): Promise<Registered | undefined> {
  const asked = ["view", "--json", ...patience, ...options];
  // From its usual cache npm answers for a registry that is down, too.
  const view = (cache: string) => npm(name, [...asked, `--cache=${cache}`, "--", name, "versions", "time"], place);
  const answer = await withFolder(place, view).catch((error: unknown) => {
    if (!(error instanceof NpmError)) throw error;
    const { complaint } = error;
    if (complaint.code !== "E404") throw refused(name, url, error);
    const withdrawn = /Unpublished on (\S+)/i.exec(complaint.told)?.[1];
    if (withdrawn !== undefined) throw unpublished(name, url, withdrawn);
    return "{}";
  });
  return readAnswer(answer);
}

/** npm waits for minutes where nobody answers: two attempts more, soon, are enough. */
const patience = ["--fetch-retry-mintimeout=500", "--fetch-retry-maxtimeout=2000", "--loglevel=error"];

function readAnswer(answer: string): Registered | undefined {
  const found: unknown = answer === "" ? {} : JSON.parse(answer);
  // Where there is one field alone, npm gives its value; and of one version the text alone.
  const fields = isObject(found) ? found : { versions: found };
  const { versions, time } = fields;
  const listed = (Array.isArray(versions) ? versions : [versions]).filter((each) => typeof each === "string");
  if (listed.length === 0) return undefined;
  const known = isObject(time) ? Object.keys(time).filter((key) => /^\d/.test(key)) : [];
  return { versions: listed, taken: [...new Set([...listed, ...known])] };
}

/** A run of npm that failed, and what it said. */
class NpmError extends Error {
  constructor(
    readonly complaint: ReturnType<typeof npmComplaint>,
    options: ErrorOptions,
  ) {
    super(complaint.told, options);
  }
}

async function npm(name: string, args: readonly string[], place: ProgramOptions): Promise<string> {
  try {
    return (await runProgram("npm", args, place)).toString("utf8").trim();
  } catch (cause) {
    place.signal?.throwIfAborted();
    throw new NpmError(npmComplaint(name, cause as FailedRun), { cause });
  }
}

function refused(name: string, url: string, { complaint: { code, told, hint } }: NpmError): ProblemsError {
  const isToken = ["E401", "E403", "ENEEDAUTH"].includes(code);
  const message = isToken
    ? `${url} shows nothing of ${name} to this login: ${told}`
    : `What was published last is not known, since npm failed at ${url}: ${told}`;
  const help = code.startsWith("E") && hint.startsWith("Try it") ? `Try it by itself: npm view ${name}` : hint;
  return new ProblemsError([fileProblem(`npm:${name}`, "npm", message, help)]);
}

function unpublished(name: string, url: string, when: string): ProblemsError {
  const message = `${name} was withdrawn from ${url} on ${when.slice(0, 10)}: its versions cannot be published again.`;
  const hint =
    "Release under another name, or see https://docs.npmjs.com/policies/unpublish before you say a version by --as.";
  return new ProblemsError([fileProblem(`npm:${name}`, "release-unpublished", message, hint)]);
}
