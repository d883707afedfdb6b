import { type Expected, isTexts } from "./npm-fields.js";

/** What redocly.yaml says of an API's releases. */
export interface ReleaseSettings {
  /** The git tag, such as `v{version}`; `{name}` and `{version}` are those of the package. */
  readonly tag?: string;
  /** Texts that look like secrets, and may be published: examples. */
  readonly allow?: readonly string[];
}

export const releaseSettings: Record<keyof ReleaseSettings, Expected> = {
  tag: [
    "the name of a git tag with {version} in it",
    (value) => typeof value === "string" && value.includes("{version}") && isTag(value),
  ],
  allow: ["a list of texts", isTexts],
};

/**
 * The git tag of a version.
 * @param isOnly whether it is the only package of the repository: its tags are `v1.2.3`, others `my-api@1.2.3`
 */
export function tagOf({ tag }: ReleaseSettings, name: string, version: string, isOnly: boolean): string {
  return (tag ?? (isOnly ? "v{version}" : "{name}@{version}"))
    .replaceAll("{name}", name)
    .replaceAll("{version}", version);
}

/** Whether git takes it, with a name and a version in it. @see https://git-scm.com/docs/git-check-ref-format */
function isTag(pattern: string): boolean {
  const tag = tagOf({ tag: pattern }, "@scope/name", "1.0.0", false);
  return (
    /^[^\s\\~^:?*[\x00-\x1f\x7f-]/.test(tag) &&
    !/[\s\\~^:?*[\x00-\x1f\x7f]|\.\.|@\{|\/\/|\/\.|\.lock(\/|$)|[/.]$|^[/.]|^@$/.test(tag)
  );
}
