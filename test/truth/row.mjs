// `npm run bench:diff -- --row truth`: what the differ says beside what a consumer of the old package meets.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { documents } from "./documents.mjs";
import { judgeAll } from "./judge-all.mjs";
import { historyPairs, mutatedPairs } from "./pairs.mjs";
import { faults, isGood, summarise, table } from "./summarise.mjs";

/**
 * Prints the table and every fault.
 * @param root folder of the repository
 * @param folder for the descriptions that are made
 * @returns whether the reaches are met
 */
export async function isTrue(root, folder) {
  const shared = join(root, "../shared");
  const [history, corpus] = ["dify/history/ja-chat", "corpus"].map((name) => join(shared, name));
  if (!existsSync(history) || !existsSync(corpus)) {
    console.error(`SKIPPED: the row of truth needs ${history} and ${corpus}.`);
    return true;
  }
  const mutated = await mutatedPairs(
    documents.map((name) => join(corpus, name)),
    folder,
  );
  const pairs = [...historyPairs(history), ...mutated];
  const found = summarise(await judgeAll(pairs, () => process.stderr.write(".")));
  process.stderr.write("\n");
  console.log(
    `Truth by consumers: ${pairs.length - mutated.length} pairs of a history, ${mutated.length} documents with edits`,
  );
  console.log(table(found));
  console.log(["", ...faults(found)].join("\n"));
  return isGood(found);
}
