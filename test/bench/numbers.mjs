// The numbers that README.md quotes. `npm run numbers` prints them; with --write it puts them between the README's markers.
import { fileURLToPath } from "node:url";
import { configuredTargets } from "../../build/config.js";
import { generate } from "../../build/generate.js";
import { load } from "../../build/load/load.js";
import { writeSection } from "./write-section.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const [target] = await configuredTargets(`${root}redocly.yaml`, ["dify-chat-ja"], root);
const before = (await load(`${root}${target.source}`, { cwd: root, config: target.rules })).document;
const at = { ...target, source: `${root}${target.source}`, overlays: target.overlays.map((overlay) => root + overlay) };
const { api, normalised } = await generate(at, { cwd: root, template: [] });

const rows = [
  ["operations", api.operations.length],
  ["repairs by normalisation", normalised.repairs.length],
  ["response bodies that would be `unknown`, or a stream of `string`, before", untyped(before)],
  ["… after", untyped(normalised.document)],
  ["operations that require a key and declare a 401, before", declared401(before)],
  ["… after", declared401(normalised.document)],
];
const table = [
  "| What | dify-chat-ja |",
  "| --- | --: |",
  ...rows.map(([what, value]) => `| ${what} | ${value} |`),
].join("\n");
console.log(table);
if (process.argv.includes("--write")) await writeSection("numbers", table);

/** Response bodies without a type: JSON without schema, and streams whose items are not described. */
function untyped(document) {
  return responses(document)
    .flatMap((response) => Object.entries(response.content ?? {}))
    .filter(([type, media]) => (/event-stream/.test(type) ? !media["x-katagami-item"] : !media.schema)).length;
}

function declared401(document) {
  return operations(document).filter((operation) => "401" in operation.responses).length;
}

function responses(document) {
  const resolve = (response) =>
    response.$ref ? document.components.responses[response.$ref.split("/").at(-1)] : response;
  return [...new Set(operations(document).flatMap((operation) => Object.values(operation.responses).map(resolve)))];
}

function operations(document) {
  const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];
  return Object.values(document.paths).flatMap((item) => methods.flatMap((method) => item[method] ?? []));
}
