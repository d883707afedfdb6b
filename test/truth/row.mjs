// `npm run bench:diff -- --row truth`: what the differ says beside what a consumer of the old package meets.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { documents } from "./documents.mjs";
import { judgeAll } from "./judge-all.mjs";
import { historyPairs, mutatedPairs } from "./pairs.mjs";
import { faults, summarise, table } from "./summarise.mjs";

const reach = 0.98;

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
  const found = summarise(await judgeAll(pairs));
  console.log(
    `Truth by consumers: ${pairs.length - mutated.length} pairs of a history, ${mutated.length} documents with edits`,
  );
  console.log(table(found));
  console.log(["", ...faults(found)].join("\n"));
  return isGood(found);
}

/** Nearly all is told where it is, and nothing that is told is false. */
export function isGood({ broken, missedPairs, breaking, misses, ...found }) {
  const isTold = (missed, all) => all - missed.length >= reach * all;
  const untrue = [found.withoutWitness, found.falseWitness, found.misplaced, found.falseSentences, found.withoutPlace];
  return isTold(missedPairs, broken) && isTold(misses, breaking) && untrue.every((list) => list.length === 0);
}
