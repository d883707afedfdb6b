import { posix } from "node:path";

/** An API of redocly.yaml, and the root of its description as it is written there. */
interface Rooted {
  readonly api: string;
  readonly root: string;
}

/**
 * Where the names of each API are pinned: in `names.lock.yaml` beside its root; where others stand in that folder, too, in a file
 * that has the name of the API. What a URL describes has no place of its own.
 */
export function lockPaths(apis: readonly Rooted[]): Map<string, string> {
  const local = apis.filter(({ root }) => !/^[a-z][a-z\d+.-]+:/i.test(root));
  const folderOf = ({ root }: Rooted) => posix.dirname(posix.normalize(root.replaceAll("\\", "/")));
  return new Map(
    local.map((each) => {
      const folder = folderOf(each);
      const isAlone = local.filter((other) => folderOf(other) === folder).length === 1;
      const name = isAlone ? "names.lock.yaml" : `${each.api.replace(/[^\p{L}\p{N}.-]+/gu, "-")}.names.lock.yaml`;
      return [each.api, posix.join(folder, name)];
    }),
  );
}
