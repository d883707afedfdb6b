// The pairs of descriptions that are judged: neighbours of a history, and documents beside copies with known edits.
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { loadCompared } from "../../build/load/load-compared.js";
import { chooseEdits, withEdits } from "./mutations/mutate.mjs";

/** Each description of a folder with the next one. */
export function historyPairs(folder) {
  const files = readdirSync(folder).sort();
  return files.slice(1).map((name, index) => ({
    name: `history ${basename(files[index], ".json")}`,
    before: join(folder, files[index]),
    after: join(folder, name),
  }));
}

/**
 * Documents beside copies with one to three edits, written to a folder.
 * @param files paths of descriptions
 */
export async function mutatedPairs(files, folder) {
  const uses = new Map();
  const pairs = [];
  for (const [index, file] of files.entries()) {
    // As text, since a document that was YAML may hold one object in two places.
    const document = JSON.parse(JSON.stringify((await loadCompared(file)).document));
    const name = basename(file).replace(/\.\w+$/, "");
    const chosen = chooseEdits(document, name, 1 + (index % 3), uses);
    const own = join(folder, `${index}-${name}`);
    mkdirSync(own, { recursive: true });
    const written = (as, value) => {
      const path = join(own, `${as}.json`);
      writeFileSync(path, JSON.stringify(value, null, 2));
      return path;
    };
    const edits = chosen.map((edit, number) => ({
      ...edit,
      alone: written(`only-${number + 1}`, withEdits(document, [edit])),
    }));
    pairs.push({
      name,
      before: written("before", document),
      after: written("after", withEdits(document, chosen)),
      edits,
    });
  }
  return pairs;
}
