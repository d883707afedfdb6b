import { isObject } from "../document/pointer.js";
import type { PlannedApi } from "../init/plan-api.js";
import type { Project } from "../load/project.js";
import { parsedJson } from "../init/read-setups.js";
import type { Ci } from "../init/workflows.js";
import { printableLines } from "../diff/report/text/style.js";
import { exitCode, type ExitCode } from "./failure.js";

/** What is to be said when a folder is set up. */
interface About {
  /** What `generate` ended with. */
  readonly code: ExitCode;
  readonly isGenerated: boolean;
  readonly ci: Ci;
  /** Whether a workflow is to publish packages. */
  readonly publishes: boolean;
  readonly project: Pick<Project, "packageJson">;
}

/** The commands that come next, in lines. */
export function nextSteps(apis: readonly PlannedApi[], { code, isGenerated, ci, publishes, project }: About): string {
  const packages = apis
    .filter(({ isSource, entry }) => !isSource && entry !== "complete")
    .map(({ output }) => `./${output}`);
  const lines =
    code !== exitCode.done
      ? [
          "Mend what is told above: by an overlay where it is not yours, by `rules` in redocly.yaml where you do not hold to a rule. Then: npx katagami generate",
        ]
      : [
          ...(isGenerated ? [] : ["npx katagami generate"]),
          ...(packages.length > 0 ? [`npm install ${packages.join(" ")}`] : []),
          ...(publishes && ci !== "none"
            ? ["npx katagami release --setup says how npm comes to trust the workflow."]
            : []),
          ...apis.map(({ output, isSource }) =>
            isSource
              ? `import { createClient } from "./${output}/index.js"`
              : `The README of ${output} has a first call.`,
          ),
        ];
  return `Next\n${[...lines, ...unready(project, ci)].map((line) => `  ${printableLines(line)}\n`).join("")}`;
}

/** What a job cannot install as long as it is as it is. */
function unready({ packageJson }: About["project"], ci: Ci): string[] {
  const value = packageJson && parsedJson(packageJson.text);
  const all = isObject(value) ? [value["dependencies"], value["devDependencies"]].filter(isObject) : [];
  const [version] = all.flatMap((each) => (typeof each["katagami"] === "string" ? [each["katagami"]] : []));
  if (version === undefined) return ["Katagami is not in package.json yet: npm install -D and its tarball."];
  const isElsewhere = /^file:\.\.\//.test(version);
  return isElsewhere && ci !== "none"
    ? [`Workflows install what package.json names, and ${version} lies outside of the repository: put it inside.`]
    : [];
}
