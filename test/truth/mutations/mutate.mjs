// Edits of a description, chosen by a seed: the same document and the same seed give the same edits on every machine.
import { answerMutations } from "./answer-mutations.mjs";
import { compositionMutations } from "./composition-mutations.mjs";
import { operationMutations } from "./operation-mutations.mjs";
import { parameterMutations } from "./parameter-mutations.mjs";
import { placesOf } from "./places.mjs";
import { propertyMutations } from "./property-mutations.mjs";
import { valueMutations } from "./value-mutations.mjs";

/** Each kind of edit: where it can be made (`sites`), how it is made (`edit`), and the pointers at which a reader sees it (`places`). */
const mutations = {
  ...propertyMutations,
  ...valueMutations,
  ...compositionMutations,
  ...operationMutations,
  ...parameterMutations,
  ...answerMutations,
};

/** What moves other things is made last, so that these are still found. */
const last = ["schema renamed", "path parameter renamed", "path moved", "webhook renamed", "operation removed"];

/**
 * @param document not changed
 * @param seed any text
 * @param count of edits, at most
 * @param uses how often each kind of edit was chosen so far: the rarest is chosen first; counted on
 * @returns {{ kind: string, at: string, places: string[] }[]} edits at different places, in the order in which they are to be made
 */
export function chooseEdits(document, seed, count, uses) {
  const random = randomOf(seed);
  const all = placesOf(document);
  const kinds = Object.keys(mutations)
    .map((kind) => ({ kind, order: (uses.get(kind) ?? 0) + random() * 0.9 }))
    .sort((a, b) => a.order - b.order);
  const chosen = [];
  for (const { kind } of kinds) {
    if (chosen.length === count) break;
    const sites = mutations[kind].sites(all).filter(({ at }) => chosen.every((one) => areApart(one.at, at)));
    if (sites.length === 0) continue;
    const site = sites[Math.floor(random() * sites.length)];
    chosen.push({ kind, at: site.at, places: [...new Set(mutations[kind].places(site))] });
    uses.set(kind, (uses.get(kind) ?? 0) + 1);
  }
  return chosen.sort((a, b) => last.indexOf(a.kind) - last.indexOf(b.kind));
}

/**
 * @returns a copy with the edits made
 * @throws where an edit finds no place any more
 */
export function withEdits(document, edits) {
  const copy = JSON.parse(JSON.stringify(document));
  for (const { kind, at } of edits) {
    const site = mutations[kind].sites(placesOf(copy)).find((one) => one.at === at);
    if (site === undefined) throw new Error(`${kind}: nothing to edit at ${at}`);
    mutations[kind].edit(copy, site);
  }
  return copy;
}

/** Neither inside the other, nor neighbours in one list or map. */
function areApart(one, other) {
  const holder = (at) => at.replace(/\/[^/]*$/, "");
  const isWithin = (inner, outer) => inner === outer || inner.startsWith(`${outer}/`);
  return (
    !isWithin(one, other) &&
    !isWithin(other, one) &&
    (holder(one) !== holder(other) || holder(one).split("/").length < 4)
  );
}

/** Mulberry32, seeded by a text. */
function randomOf(text) {
  let state = 0;
  for (const letter of text) state = (Math.imul(state, 31) + letter.codePointAt(0)) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
