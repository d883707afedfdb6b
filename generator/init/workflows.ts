import type { Project, TextFile } from "../load/project.js";

export type Ci = "github" | "gitlab" | "none";

/** Workflows as files of the folder, and what is to be said of them. */
export interface Workflows {
  readonly files: readonly TextFile[];
  readonly notes: readonly string[];
}

/** Whose workflows a folder takes, as its remotes say; undefined where they say nothing. */
export function ciOf({ remotes }: Pick<Project, "remotes">): Ci | undefined {
  for (const remote of remotes) {
    const [, host] = /^(?:\w+:\/\/)?(?:[^@/]*@)?([^:/]+)/.exec(remote) ?? [];
    const found = (["github", "gitlab"] as const).find((each) => host?.toLowerCase().includes(each));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** When each template is written, by its name, which begins with `api-` but for the one that npm trusts by its name. */
const wanted: Readonly<Record<string, (about: About) => boolean>> = {
  "api-regenerate": ({ isPulled }) => isPulled,
  "api-review": () => true,
  "api-review-comment": () => true,
  publish: ({ publishes }) => publishes,
};

interface About {
  /** Whether any description comes from elsewhere. */
  readonly isPulled: boolean;
  /** Whether packages are to be published on merge. */
  readonly publishes: boolean;
}

/**
 * The workflows of a folder.
 * @param templates files of templates/github or templates/gitlab, by their names
 */
export function workflowsFor(
  ci: Ci,
  templates: readonly TextFile[],
  { repository }: Pick<Project, "repository">,
  about: About,
): Workflows {
  if (ci === "none") return { files: [], notes: [] };
  if (repository === "below")
    return {
      files: [],
      notes: [
        "Workflows: this folder is not the root of its repository. Copy them there, with a working-directory each.",
      ],
    };
  const nameOf = ({ path }: TextFile) => path.replace(/\.ya?ml$/, "");
  const files = templates.filter((file) => wanted[nameOf(file)]?.(about));
  const notes = about.isPulled
    ? []
    : ["Workflows: no description comes from elsewhere, so there is nothing to pull on a schedule."];
  if (ci === "github")
    return { files: files.map(({ path, text }) => ({ path: `.github/workflows/${path}`, text })), notes };
  const paths = files.map(({ path }) => `.gitlab/${path}`);
  const include = `include:\n${paths.map((path) => `  - local: ${path}\n`).join("")}`;
  return {
    files: [
      ...files.map(({ text }, index) => ({ path: paths[index]!, text })),
      { path: ".gitlab-ci.yml", text: include },
    ],
    notes,
  };
}
