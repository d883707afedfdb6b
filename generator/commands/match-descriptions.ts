import type { ListedDescription } from "../load/list-descriptions.js";

/** Two descriptions that stand for one another, or one that only one folder has. */
export interface DescriptionMatch {
  readonly base?: ListedDescription;
  readonly revision?: ListedDescription;
}

/** Matches the descriptions of two folders by path; the rest by title, where no other on either side has it. Sorted by path. */
export function matchDescriptions(
  base: readonly ListedDescription[],
  revision: readonly ListedDescription[],
): DescriptionMatch[] {
  const samePath = base.flatMap((one) => {
    const other = revision.find(({ path }) => path === one.path);
    return other ? [{ base: one, revision: other }] : [];
  });
  const gone = base.filter((one) => !samePath.some((match) => match.base === one));
  const come = revision.filter((one) => !samePath.some((match) => match.revision === one));
  const moved = gone.flatMap((one) => {
    const [other] = withTitle(come, one.title);
    const alone = withTitle(gone, one.title).length === 1 && withTitle(come, one.title).length === 1;
    return one.title !== "" && other && alone ? [{ base: one, revision: other }] : [];
  });
  return [
    ...samePath,
    ...moved,
    ...gone.filter((one) => !moved.some((match) => match.base === one)).map((one) => ({ base: one })),
    ...come.filter((one) => !moved.some((match) => match.revision === one)).map((one) => ({ revision: one })),
  ].sort((a, b) => (pathOf(a) < pathOf(b) ? -1 : 1));
}

/** The path by which a match is called: the revision's, where there is one. */
export function pathOf({ base, revision }: DescriptionMatch): string {
  return (revision ?? base)!.path;
}

function withTitle(descriptions: readonly ListedDescription[], title: string): ListedDescription[] {
  return descriptions.filter((one) => one.title === title);
}
