// One description: judge.mjs FILE FOLDER. Lays its package into the folder, with a program that calls it, and prints a row of the table as JSON.
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { singleTarget } from "../../build/config.js";
import { generate } from "../../build/generate.js";
import { load } from "../../build/load/load.js";
import { lookUp } from "../../build/document/pointer.js";
import { comparisonRules } from "../../build/load/redocly-config.js";
import { findOpaque } from "../../build/normalise/opaque.js";
import { findUntyped } from "../../build/normalise/untyped.js";
import { ProblemsError } from "../../build/problem.js";
import { readTemplate } from "../../build/write/read-template.js";
import { callsOf } from "./calls-of.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const [source, folder] = process.argv.slice(2);

const version = /["']?(?:openapi|swagger)["']?\s*:\s*["']?([\d.]+)/.exec(readFileSync(source, "utf8"))?.[1];
console.log(JSON.stringify({ version, ...(await judge()) }));

async function judge() {
  const target = await singleTarget(source, folder, {});
  const read = new Set();
  try {
    const made = await generate(target, { cwd: root, template: readTemplate(), onRead: (path) => read.add(path) });
    const { user, system } = process.cpuUsage();
    const seconds = ((user + system) / 1e6).toFixed(1);
    const memory = Math.round(process.resourceUsage().maxRSS / 1024);
    const { document } = await load(source, { cwd: root, config: await comparisonRules() });
    writePackage(made, callsOf(made));
    const operations = made.api.operations.length;
    const told = made.api.unsent.filter(({ reason }) => reason.endsWith("has no function")).length;
    const declared = declaredOperations(document) - told;
    const facts = {
      operations,
      repairs: made.normalised.repairs.length,
      problems: made.problems.length,
      before: findUntyped(document).length + findOpaque(document).length,
      after: made.normalised.untyped.length,
      seconds,
      memory,
      read: hashes(read),
    };
    if (operations === declared) return { ...facts, verdict: "made" };
    return { ...facts, verdict: "operations lost", reason: `${declared} are declared` };
  } catch (error) {
    if (!(error instanceof ProblemsError)) throw error;
    return { read: hashes(read), ...refusal(error.problems) };
  }
}

/** How many operations a bundled document has, by no walk of Katagami's own. */
function declaredOperations(document) {
  const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];
  return Object.entries(document.paths ?? {}).reduce((sum, [path, declared]) => {
    const item = { ...lookUp(document, declared?.$ref ?? "#/none"), ...declared };
    const own = methods.filter((method) => item[method]).length;
    return path.startsWith("/") ? sum + own + Object.keys(item.additionalOperations ?? {}).length : sum;
  }, 0);
}

/** A refusal has to tell what is wrong, and where. */
function refusal(problems) {
  const errors = problems.filter(({ severity }) => severity === "error");
  const [first] = errors;
  const isTold = errors.length > 0 && errors.every(({ file, line, column }) => file && line >= 1 && column >= 1);
  const reason = first && `${first.rule} at ${first.line}:${first.column}: ${first.message.split("\n")[0]}`;
  return { problems: errors.length, verdict: isTold ? "refused" : "refused without a place", reason };
}

function writePackage({ files }, calls) {
  const texts = [...files, { path: "consumer.ts", text: 'export * from "./src/index.js";\n' }, ...calls];
  for (const { path, text } of texts) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** What was read, as it was: a verdict holds as long as that stays so. */
function hashes(paths) {
  const found = [...paths].flatMap((path) => {
    try {
      return [[resolve(path), createHash("sha256").update(readFileSync(path)).digest("hex").slice(0, 24)]];
    } catch {
      return [];
    }
  });
  return Object.fromEntries(found);
}
