import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { displayLocation } from "../../load/location.js";
import { setScalar } from "../../load/set-scalar.js";
import { fileProblem, ProblemsError } from "../../problem.js";
import { writeText } from "../../write/write-error.js";
import type { ReleaseRoom } from "../release-plan.js";

/**
 * Writes a version into redocly.yaml, where `package.version` of an API stands; all else stays as it was written.
 * @throws ProblemsError where it stands in another way than as a text of that file
 */
export function setConfiguredVersion(config: string, api: string, version: string, { cwd, hold }: ReleaseRoom): void {
  const file = resolve(cwd, config);
  const shown = displayLocation(file, cwd);
  const text = readFileSync(file, "utf8");
  const changed = setScalar(text, ["apis", api, "x-katagami", "package", "version"], version);
  if (changed === undefined) {
    const message = `The version of ${api} could not be set: ${shown} does not say it as a text of its own.`;
    const hint = `Write \`version: ${version}\` under x-katagami: package, or leave version out: then package.json keeps it.`;
    throw new ProblemsError([fileProblem(shown, "release-version", message, hint)]);
  }
  if (changed !== text) writeText(file, changed, { path: shown, option: "--config", ...(hold && { hold }) });
}
