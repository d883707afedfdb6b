import { join } from "node:path";
import { pathToFileURL } from "node:url";
import openapiTS, { astToString } from "openapi-typescript";
import { expect, test } from "vitest";
import { singleTarget } from "../../generator/config.js";
import { ProblemsError } from "../../generator/problem.js";
import { makeTypes } from "../../generator/type-file.js";
import { inFolder } from "../e2e/in-folder.js";
import { compare } from "./compare.js";
import { corpus, documents, isThere } from "./corpus.js";
import { exceptions, reasons } from "./exceptions.js";

test.skipIf(!isThere).each(documents)(
  "the types of %s are assignable both ways, or it is listed",
  { timeout: 300_000 },
  (name) =>
    inFolder([], async (cwd) => {
      const path = join(corpus, name);
      const theirs = await openapiTS(pathToFileURL(path), { silent: true }).then(astToString, () => undefined);
      const ours = await makeTypes(await singleTarget(path, "ours.ts", {}), {}, { cwd: corpus }).catch(
        (error: unknown) => {
          // What no package can be made of has no types either; that it is told why is tested elsewhere.
          if (error instanceof ProblemsError) return undefined;
          throw error;
        },
      );
      if (ours === undefined) return;
      const { differing, wrong } = compare(cwd, theirs, ours.text);
      expect(wrong).toEqual([]);
      const told = [...differing].slice(0, 5).map((each) => each.join(": ").slice(0, 300));
      expect(differing.size > 0, told.join("\n")).toBe(Object.hasOwn(exceptions, name));
    }),
);

test.skipIf(!isThere)("what is listed is there, with a reason that is told", () => {
  for (const [name, why] of Object.entries(exceptions)) {
    expect(documents).toContain(name);
    expect(why.length).toBeGreaterThan(0);
    for (const reason of why) expect(reasons).toHaveProperty(reason);
  }
});
