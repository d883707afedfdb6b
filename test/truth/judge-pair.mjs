// One pair of descriptions: what a consumer meets, what the differ says, and whether the two agree.
import { readFileSync } from "node:fs";
import { diffFiles } from "../../build/index.js";
import { complaintsOf } from "./compile.mjs";
import { writeConsumer } from "./consumer/write-consumer.mjs";
import { isAlarm, isAt, pointersOf, withTargets } from "./nearness.mjs";
import { originsOf } from "./origins.mjs";
import { packageOf } from "./package-of.mjs";

const consumerPath = "/app/consumer.ts";
const today = "2026-01-01";

/**
 * @param pair `{ name, before, after, edits }`: paths of two descriptions, and the edits that lead from one to the other, each with the
 *   path of a description in which it alone is made; without edits the places are worked out from the lines that fail
 */
export async function judgePair({ name, before, after, edits }) {
  const [old, revised] = [await packageOf(before), await packageOf(after)];
  const { changes, summary } = await diffFiles(before, after, { today });
  const documents = [before, after].map((file) => JSON.parse(readFileSync(file, "utf8")));
  const consumer = writeConsumer(old);
  const witnesses = changes.flatMap((change, index) =>
    isAlarm(change)
      ? (change.symbols ?? []).flatMap(({ witness }) => (witness ? [{ index, code: witness.code }] : []))
      : [],
  );
  const files = new Map([
    [consumerPath, consumer.text],
    ...witnesses.map(({ code }, number) => [`/app/witness-${number}.ts`, code]),
  ]);
  const against = (pkg) => complaintsOf(files, pkg.files, old.files);
  const [atFirst, afterwards] = [against(old), against(revised)];
  const unusable = new Set(atFirst.get(consumerPath).map(({ line }) => line));
  const broken = (complaints) => complaints.get(consumerPath).filter(({ line }) => !unusable.has(line));
  const holds = (number, complaints) => {
    const path = `/app/witness-${number}.ts`;
    return atFirst.get(path).length === 0 && complaints.get(path).length > 0;
  };

  const failing = broken(afterwards);
  const lines = consumer.text.split("\n");
  const told = (found) => found.slice(0, 3).map(({ line, text }) => ({ code: lines[line], text: text.slice(0, 300) }));
  const units = edits === undefined ? unitsOfLines(failing) : [];
  for (const { kind, at, places, alone } of edits ?? []) {
    const complaints = edits.length === 1 ? afterwards : against(await packageOf(alone));
    const its = broken(complaints);
    const seen = withTargets(places, documents);
    units.push({ kind, at, places: seen, breaks: its.length, shown: told(its), complaints });
  }

  const alarms = changes.map((change, index) => ({ ...change, index })).filter(isAlarm);
  const judged = units.map(({ complaints, ...unit }) => {
    const near = alarms.filter((change) => isAt(change, unit));
    return { ...unit, isFound: near.length > 0 };
  });
  const entries = alarms.map((change) => {
    const own = witnesses.flatMap(({ index }, number) => (index === change.index ? [number] : []));
    const near = units.filter((unit) => isAt(change, unit));
    const isHere = (number) => edits === undefined || near.some(({ complaints }) => holds(number, complaints));
    const { id, sdk, message } = change;
    return {
      id,
      sdk,
      message,
      pointers: pointersOf(change),
      hasWitness: own.length > 0,
      witnessHolds: own.length > 0 && own.every((number) => holds(number, afterwards)),
      isAtItsEdit: own.some(isHere),
    };
  });
  return {
    name,
    lines: lines.length - 1,
    unusable: unusable.size,
    breaks: failing.length,
    shown: told(failing),
    sdk: summary.sdk,
    isHistory: edits === undefined,
    units: judged,
    entries,
    falseSentences: changes
      .filter(({ message }) => message.includes("Nothing in the description explains it"))
      .map(({ message }) => message),
    withoutPlace: changes
      .filter((change) => pointersOf(change).length === 0)
      .map(({ id, message }) => `${id}: ${message}`),
  };

  /** Places of the old description at which a line broke, each once. */
  function unitsOfLines(found) {
    const [document] = documents;
    const units = new Map();
    for (const one of found) {
      const note = consumer.notes[one.line];
      const { at, on } = originsOf(note, lines[one.line], document, old);
      const key = `${note.kind} ${at.join(" ")}`;
      const known = units.get(key) ?? {
        kind: note.kind,
        at: `${note.user} ${note.path.join(".")}`,
        places: at,
        on,
        found: [],
      };
      known.found.push(one);
      units.set(key, known);
    }
    return [...units.values()].map(({ found: its, ...unit }) => ({ ...unit, breaks: its.length, shown: told(its) }));
  }
}
