import { isObject } from "../document/pointer.js";
import type { OpenApi } from "../document/types.js";
import { visit } from "../document/walk.js";

/** Takes out the tags that no operation has, unless they are above one that some has, also out of groups of tags. */
export function leaveOutTags(document: OpenApi): void {
  const used = new Set<unknown>();
  visit(document, {
    operation({ tags }) {
      for (const tag of Array.isArray(tags) ? tags : []) used.add(tag);
    },
  });
  if (Array.isArray(document.tags)) {
    const parents = new Map(document.tags.map((tag) => [tag?.name as unknown, tag?.["parent"]]));
    for (const tag of used) if (parents.get(tag) !== undefined) used.add(parents.get(tag));
    document.tags = document.tags.filter((tag) => used.has(tag?.name));
    if (document.tags.length === 0) delete document.tags;
  }
  const groups = document["x-tagGroups"];
  if (!Array.isArray(groups)) return;
  const left = (groups as unknown[]).flatMap((group) => {
    if (!isObject(group) || !Array.isArray(group["tags"])) return [group];
    const tags = group["tags"].filter((tag) => used.has(tag));
    return tags.length === 0 ? [] : [{ ...group, tags }];
  });
  if (left.length === 0) delete document["x-tagGroups"];
  else document["x-tagGroups"] = left;
}
