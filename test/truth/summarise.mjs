// What the judged pairs say together.

import { explanationOf } from "./explained.mjs";

const alarming = ["breaking", "warning"];

/** Of what breaks, the share that has to be told. */
const reach = 0.98;

/** @param results of `judgePair` */
export function summarise(results) {
  const broken = results.filter(({ breaks }) => breaks > 0);
  const units = results.flatMap((result) =>
    result.units.map((unit) => ({ ...unit, pair: result.name, isHistory: result.isHistory })),
  );
  const breaking = units.filter(({ breaks }) => breaks > 0);
  const edits = breaking.filter(({ isHistory }) => !isHistory);
  const entries = results.flatMap((result) => result.entries.map((entry) => ({ ...entry, pair: result.name })));
  return {
    pairs: results.length,
    lines: sum(results.map(({ lines, unusable }) => lines - unusable)),
    unusable: sum(results.map(({ unusable }) => unusable)),
    broken: broken.length,
    missedPairs: broken.filter(({ sdk }) => !alarming.includes(sdk)).map(({ name, shown }) => ({ pair: name, shown })),
    breaking: edits.length,
    misses: edits.filter(({ isFound }) => !isFound),
    historyBreaking: breaking.length - edits.length,
    historyMisses: breaking.filter(({ isHistory, isFound }) => isHistory && !isFound),
    silent: units.length - breaking.length,
    alarms: entries.length,
    withoutWitness: entries.filter(({ hasWitness }) => !hasWitness),
    falseWitness: entries.filter(({ hasWitness, witnessHolds }) => hasWitness && !witnessHolds),
    misplaced: entries.filter(
      ({ hasWitness, witnessHolds, isAtItsEdit }) => hasWitness && witnessHolds && !isAtItsEdit,
    ),
    falseSentences: results.flatMap(({ name, falseSentences }) =>
      falseSentences.map((message) => ({ pair: name, message })),
    ),
    withoutPlace: results.flatMap(({ name, withoutPlace }) => withoutPlace.map((message) => ({ pair: name, message }))),
  };
}

const sum = (numbers) => numbers.reduce((total, one) => total + one, 0);

/** The table of the row. */
export function table(found) {
  const share = (missed, all) =>
    all === 0 ? "none" : `${all - missed} of ${all} (${((100 * (all - missed)) / all).toFixed(1)} %)`;
  const rows = [
    ["pairs", found.pairs],
    ["lines of consumers that compiled before", `${found.lines} (${found.unusable} dropped)`],
    ["pairs that break a consumer, and are told", share(found.missedPairs.length, found.broken)],
    ["edits that break a consumer, and are told at their place", share(found.misses.length, found.breaking)],
    [
      "places of the history that break a consumer, and are told",
      share(found.historyMisses.length, found.historyBreaking),
    ],
    ["edits that break no consumer", found.silent],
    ["alarms", found.alarms],
    ["alarms without a witness", found.withoutWitness.length],
    ["witnesses that do not hold", found.falseWitness.length],
    ["alarms that stand on another edit than the one that breaks", found.misplaced.length],
    ["false sentences about causes", found.falseSentences.length],
    ["entries without a place", found.withoutPlace.length],
  ];
  return rows.map(([name, value]) => `  ${name.padEnd(62)} ${String(value).padStart(22)}`).join("\n");
}

/** Nearly all is told where it is, the rest is explained, and nothing that is told is false. */
export function isGood({ broken, missedPairs, breaking, misses, historyBreaking, historyMisses, ...found }) {
  const isTold = (missed, all) => all - missed.length >= reach * all;
  const unexplained = [...missedPairs, ...misses, ...historyMisses].filter((one) => explanationOf(one) === undefined);
  const untrue = [
    unexplained,
    found.withoutWitness,
    found.falseWitness,
    found.misplaced,
    found.falseSentences,
    found.withoutPlace,
  ];
  const told = [
    [missedPairs, broken],
    [misses, breaking],
    [historyMisses, historyBreaking],
  ];
  return told.every(([missed, all]) => isTold(missed, all)) && untrue.every((list) => list.length === 0);
}

/** Every fault in a paragraph of its own. */
export function faults(found) {
  const lines = ({ shown }) => shown.map(({ code, text }) => `      ${code}\n        ${text.split("\n")[0]}`);
  const entry =
    (title) =>
    ({ pair, id, sdk, message, pointers }) =>
      `${title}: ${pair}\n      ${sdk} ${id} ${pointers.join(" ")}\n      ${message}`;
  const said =
    (title) =>
    ({ pair, message }) =>
      `${title}: ${pair}\n      ${message}`;
  return [
    ...found.missedPairs.map((one) => [`missed pair: ${one.pair}${reason(one)}`, ...lines(one)].join("\n")),
    ...[...found.misses, ...found.historyMisses].map((one) =>
      [`missed: ${one.pair}: ${one.kind} at ${one.places.join(" ")}${reason(one)}`, ...lines(one)].join("\n"),
    ),
    ...found.withoutWitness.map(entry("no witness")),
    ...found.falseWitness.map(entry("witness does not hold")),
    ...found.misplaced.map(entry("on another edit")),
    ...found.falseSentences.map(said("false sentence")),
    ...found.withoutPlace.map(said("no place")),
  ];
}

/** What is said of a miss that is borne. */
function reason(one) {
  const why = explanationOf(one);
  return why === undefined ? "" : ` (${why})`;
}
