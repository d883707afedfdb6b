import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { Change } from "../../generator/diff/change.js";
import { diffDocuments } from "../../generator/diff/wire/diff-documents.js";
import { comparisonRules } from "../../generator/load/redocly-config.js";
import type { OpenApi } from "../../generator/document/types.js";
import { load } from "../../generator/load/load.js";
import { upgrade } from "../../generator/normalise/passes/upgrade.js";
import { outside, today } from "../diff/compare.js";
import { mutations } from "./mutations.js";
import { pick, seeded } from "./random.js";
import { openRedocly, type RedoclyVerdict } from "./redocly-diff.js";
import { explanations } from "./redocly-explanations.js";

/** Bigger descriptions are left out: some hundred pairs have to be compared in a minute. */
const mostBytes = 150_000;
/** Descriptions that each mutation is tried on. */
const triesPerMutation = 30;
/** Every how many of oasdiff's pairs one is taken. */
const casesApart = 2;

interface Pair {
  readonly name: string;
  readonly base: OpenApi;
  readonly revision: OpenApi;
}

const corpus = outside("corpus");
const cases = outside("diff-cases");

describe.skipIf(corpus === undefined || cases === undefined)("beside Redocly's differ", () => {
  const apart: { readonly name: string; readonly why: readonly string[] }[] = [];
  let compared = 0;

  beforeAll(async () => {
    const redocly = await openRedocly();
    for await (const { name, base, revision } of pairs()) {
      const theirs = await redocly(base, revision).catch(() => undefined);
      if (theirs === undefined) continue; // It says of itself that it cannot.
      const ours = diffDocuments(side(base), side(revision), { today });
      compared += 1;
      const breaking = ours.some(({ wire }) => wire === "breaking");
      if (breaking !== theirs.breaking) apart.push({ name, why: reasonsOf(ours, theirs) });
    }
  }, 300_000);

  it("has enough to compare", () => expect(compared).toBeGreaterThan(250));

  it("is judged otherwise for no reason but those that are written down", () => {
    console.info(`${compared} pairs, of which ${apart.length} are judged otherwise`);
    expect(apart.filter(({ why }) => why.length === 0 || !why.every(isExplained))).toEqual([]);
  });

  it("needs every reason that is written down", () => {
    const all = apart.flatMap(({ why }) => why);
    expect(explanations.filter((entry) => !all.some((why) => matches(entry.when, why)))).toEqual([]);
  });
});

/** `we: id` for each break that only we see; `they: rule | our id` where we give the change a lower verdict. */
function reasonsOf(ours: readonly Change[], theirs: RedoclyVerdict): string[] {
  const breaking = ours.filter(({ wire }) => wire === "breaking");
  if (breaking.length > 0) return [...new Set(breaking.map(({ id }) => `we: ${id}`))];
  const told = [...new Set(ours.filter(({ docs }) => !docs).map(({ id, wire }) => `${id} ${wire}`))];
  return theirs.rules.map((rule) => `they: ${rule} | ${told.join(", ") || "nothing"}`);
}

function isExplained(why: string): boolean {
  return explanations.some(({ when }) => matches(when, why));
}

function matches(when: RegExp, why: string): boolean {
  return when.test(why);
}

async function* pairs(): AsyncGenerator<Pair> {
  yield* mutated();
  const all = JSON.parse(readFileSync(join(cases!, "cases.json"), "utf8")) as { base: string; revision: string }[];
  const names = [...new Set(all.map(({ base, revision }) => `${base} ${revision}`))].sort();
  for (const name of names.filter((_, index) => index % casesApart === 0)) {
    const [base, revision] = await Promise.all(
      name.split(" ").map((file) => open(join(cases!, "specs", file.replace(/^specs\//, "")))),
    );
    if (base !== undefined && revision !== undefined) yield { name, base, revision };
  }
}

/** Descriptions of the corpus, each with one thing changed. */
async function* mutated(): AsyncGenerator<Pair> {
  const files = readdirSync(corpus!)
    .filter((name) => /\.(ya?ml|json)$/.test(name) && name !== "index.json")
    .filter((name) => statSync(join(corpus!, name)).size < mostBytes)
    .sort();
  const opened = new Map<string, OpenApi | undefined>();
  const random = seeded(1);
  for (const [kind, mutate] of Object.entries(mutations)) {
    for (let tries = 0; tries < triesPerMutation; tries++) {
      const file = pick(random, files)!;
      if (!opened.has(file)) opened.set(file, await open(join(corpus!, file)));
      const base = opened.get(file);
      if (base === undefined) continue;
      const revision = structuredClone(base);
      if (mutate(revision, random)) yield { name: `${kind}: ${file}`, base, revision };
    }
  }
}

async function open(file: string): Promise<OpenApi | undefined> {
  const loaded = await load(file, { config: await comparisonRules() }).catch(() => undefined);
  return loaded?.document;
}

function side(loaded: OpenApi) {
  const document = structuredClone(loaded);
  upgrade.run(document);
  return { document, locate: () => ({ file: "openapi.yaml", line: 1, column: 1 }) };
}
