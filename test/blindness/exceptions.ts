import type { OpenApi } from "../../generator/document/types.js";
import { hasOperation } from "./reach.js";
import type { Edit } from "./edits.js";

/** A kind of change of which the verdict of the wire says nothing, although the code of the package is another one. */
interface Exception {
  readonly reason: string;
  readonly covers: (edit: Edit, document: OpenApi) => boolean;
}

/** What is right to be silent. */
const silent: readonly Exception[] = [
  {
    reason:
      "that a value is left out of a message is said of properties alone; a named schema is told at those that refer to it",
    covers: ({ keyword, at, place }) =>
      ["readOnly", "writeOnly"].includes(keyword.name) &&
      !place.split(" ")[0]!.endsWith("properties") &&
      !/^#\/components\/schemas\/[^/]+$/.test(at),
  },
  {
    reason: "a path without operations is called by nobody",
    covers: ({ at }, document) => {
      const [, section, path] = at.split("/");
      return section === "paths" && path !== undefined && !hasOperation(document, path);
    },
  },
];

/** Whether a change that only the code shows may stay untold. */
export function isExcepted(edit: Edit, document: OpenApi): boolean {
  return silent.some(({ covers }) => covers(edit, document));
}
