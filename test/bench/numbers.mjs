// The numbers that README.md quotes. `npm run numbers` prints them; with --write it puts them between the README's markers.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { configuredTargets } from "../../dist/config.js";
import { generate } from "../../dist/generate.js";
import { load } from "../../dist/load/load.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const [target] = await configuredTargets(`${root}redocly.yaml`, ["dify-chat-ja"], root);
const before = (await load(`${root}${target.source}`, { cwd: root, config: target.rules })).document;
const at = { ...target, source: `${root}${target.source}`, overlays: target.overlays.map((overlay) => root + overlay) };
const { api, normalised } = await generate(at, { cwd: root, template: [] });

const stop = await bundle("stopBasicChatMessageGenerationJa");
const send = await bundle("sendBasicChatMessageJa");
const leanStop = await bundle("stopBasicChatMessageGenerationJa", "createLeanClient");
const leanSend = await bundle("sendBasicChatMessageJa", "createLeanClient");
const rows = [
  ["operations", api.operations.length],
  ["repairs by normalisation", normalised.repairs.length],
  ["response bodies that would be `unknown`, or a stream of `string`, before", untyped(before)],
  ["… after", untyped(normalised.document)],
  ["operations that require a key and declare a 401, before", declared401(before)],
  ["… after", declared401(normalised.document)],
  [
    "bundle of one imported operation (`stopBasicChatMessageGenerationJa`), minified and gzipped, with `createClient`",
    stop,
  ],
  ["… with `createLeanClient`", leanStop],
  ["bundle of the streaming one (`sendBasicChatMessageJa`), with `createClient`", send],
  ["… with `createLeanClient`", leanSend],
];
const table = [
  "| What | dify-chat-ja |",
  "| --- | --: |",
  ...rows.map(([what, value]) => `| ${what} | ${value} |`),
].join("\n");
console.log(table);
if (process.argv.includes("--write")) {
  const readme = readFileSync(`${root}README.md`, "utf8");
  const marked = /(<!-- numbers -->)[\s\S]*?(<!-- \/numbers -->)/;
  writeFileSync(
    `${root}README.md`,
    readme.replace(marked, (_all, open, close) => `${open}\n\n${table}\n\n${close}`),
  );
}

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

async function bundle(name, create = "createClient") {
  const contents = `export { ${create}, ${name} } from "./generated/dify-chat-ja/src/index.ts";`;
  const stdin = { contents, resolveDir: root, loader: "ts" };
  const { outputFiles } = await build({
    stdin,
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
    logLevel: "error",
  });
  return `${(gzipSync(outputFiles[0].contents, { level: 9 }).length / 1000).toFixed(1)} kB`;
}
