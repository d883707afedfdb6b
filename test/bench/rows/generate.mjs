import { existsSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { median } from "../run-measured.mjs";
import { dify, gitHub, measureTool } from "../tools.mjs";

const shared = fileURLToPath(new URL("../../../../shared", import.meta.url));
const peers = ["hey-api", "orval", "Redocly"];

/** Everything that each tool does with a description, in fresh processes without a cache; Katagami's lint is among it. */
export default async function generate(folder) {
  const published = join(shared, "dify/service.ja.json");
  const small = await measured(folder, existsSync(published) ? published : dify.description, peers, 5);
  const large = await measured(folder, gitHub, [...peers, "oazapfts"], 3);
  const middle = medianDocument();
  const common = middle === undefined ? undefined : await measured(folder, middle, peers, 5);
  return [
    row(`\`generate\` of \`${small.name}\`, beside the middle one of three`, small, middleOf(small, "time"), "time"),
    row("… of GitHub’s 13 MB, beside the fastest", large, least(large, "time"), "time"),
    ...(common
      ? [row(`… of a real description of median size (${common.size} kB)`, common, least(common, "time"), "time")]
      : []),
    row("… most memory for GitHub’s", large, "hey-api", "memory"),
    row("… bytes that are written for GitHub’s, without the runtime", large, "hey-api", "bytes", 1.2),
    row("… without the description itself, `openapi.json`", large, "hey-api", "code", 1.2),
  ];
}

const units = {
  time: (value) => `${(value / 1000).toFixed(2)} s`,
  memory: (value) => `${value.toFixed(0)} MiB`,
  bytes: (value) => `${(value / 1e6).toFixed(1)} MB`,
  code: (value) => `${(value / 1e6).toFixed(1)} MB`,
};

function row(what, { tools }, beside, of, reach = 1) {
  const show = (name) => units[of](tools[name][of]);
  const others = Object.keys(tools).filter((name) => name !== "Katagami" && name !== beside);
  return {
    what,
    ours: show("Katagami"),
    beside: `${beside} ${show(beside)}`,
    ratio: tools.Katagami[of] / tools[beside][of],
    reach,
    others: others.map((name) => `${name} ${show(name)}`).join(", "),
  };
}

function ranked({ tools }, of) {
  const others = Object.keys(tools).filter((name) => name !== "Katagami");
  return others.sort((a, b) => tools[a][of] - tools[b][of]);
}

function least(results, of) {
  return ranked(results, of)[0];
}

function middleOf(results, of) {
  const all = ranked(results, of);
  return all[Math.floor(all.length / 2)];
}

/** Each tool in turn, round after round; a first round warms the disk's cache. The medians of each. */
async function measured(folder, description, others, runs) {
  const samples = Object.fromEntries(["Katagami", ...others].map((name) => [name, []]));
  for (let run = 0; run <= runs; run++)
    for (const name of Object.keys(samples)) {
      const sample = await measureTool(name, description, join(folder, `${basename(description)}-${name}-${run}`));
      if (run > 0) samples[name].push(sample);
    }
  const of = (list, what) => median(list.map((sample) => sample[what]));
  const tools = Object.entries(samples).map(([name, list]) => [
    name,
    { time: of(list, "milliseconds"), memory: of(list, "memory"), bytes: of(list, "bytes"), code: of(list, "code") },
  ]);
  const size = Math.round(statSync(description).size / 1000);
  return { name: basename(description), size, tools: Object.fromEntries(tools) };
}

/** The description of ../shared/corpus that as many are smaller than as are larger, of those that are one file. */
function medianDocument() {
  const index = join(shared, "corpus/index.json");
  if (!existsSync(index)) return undefined;
  const files = JSON.parse(readFileSync(index, "utf8"))
    .map((entry) => join(shared, "corpus", entry.file))
    .filter((path) => existsSync(path) && statSync(path).isFile());
  return files.sort((a, b) => statSync(a).size - statSync(b).size)[Math.floor(files.length / 2)];
}
