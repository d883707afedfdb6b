import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { repository } from "../package/repository.js";

/** The published descriptions that are tried where they are there. */
export const corpus = join(repository, "../shared/corpus");
/** Whether they are. */
export const isThere = existsSync(corpus);
if (!isThere && process.env["CI"]) throw new Error(`There is no ${corpus}.`);
if (!isThere) console.warn(`skipped: there is no ${corpus}`);

/** Its documents; of those in folders of their own, the one that the others belong to. */
export const documents = isThere
  ? readdirSync(corpus, { withFileTypes: true }).flatMap((entry) => {
      if (!entry.isDirectory())
        return /\.(json|ya?ml)$/.test(entry.name) && entry.name !== "index.json" ? [entry.name] : [];
      const root = ["openapi.yaml", `${entry.name}.yaml`].find((name) => existsSync(join(corpus, entry.name, name)));
      return root === undefined ? [] : [join(entry.name, root)];
    })
  : [];
