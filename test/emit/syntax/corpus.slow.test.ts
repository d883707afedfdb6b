import { join } from "node:path";
import { test } from "vitest";
import { singleTarget } from "../../../generator/config.js";
import { ProblemsError } from "../../../generator/problem.js";
import { readDescription } from "../../../generator/read-description.js";
import { corpus, documents, isThere } from "../../types-file/corpus.js";
import { expectAlike } from "./compare.js";

test.skipIf(!isThere).each(documents)(
  "the types of %s are made and printed as with the compiler",
  { timeout: 300_000 },
  async (name) => {
    const target = await singleTarget(join(corpus, name), "alike", {});
    const read = await readDescription(target, { cwd: corpus }).catch((error: unknown) => {
      // What no package can be made of has no types either.
      if (error instanceof ProblemsError) return undefined;
      throw error;
    });
    if (read !== undefined) expectAlike(read.normalised.document);
  },
);
