import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { dify, generateWith } from "../tools.mjs";

const stop = "stopBasicChatMessageGenerationJa";
const send = "sendBasicChatMessageJa";
const ours = `${dify.package}/src/index.js`;

/** What an application imports to call an operation: what it sets up, and the operation. */
const programs = {
  "hey-api": (name) =>
    `export { client } from "./hey-api/client.gen.ts"; export { ${name} } from "./hey-api/index.ts";`,
  orval: (name) => `export { ${name} } from "./orval/api.ts";`,
  Redocly: (name) => `export { configure, ${name} } from "./Redocly/client.ts";`,
  "openapi-fetch": () => `export { default } from "openapi-fetch";`,
  moznion: () => `export { Client } from "./moznion/client.ts";`,
};

/** Bundles of one operation, minified by esbuild and gzipped, in kB. */
export default async function size(folder) {
  const dir = await generateWith(Object.keys(programs), dify.description, join(folder, "size"));
  const of = (tool) => bundled(programs[tool](stop), dir);
  const own = (create, name) => bundled(`export { ${create}, ${name} } from ${JSON.stringify(ours)};`, dir);
  const heyApi = await of("hey-api");
  const others = ["Redocly", "moznion", "openapi-fetch", "orval"];
  const sizes = await Promise.all(others.map(of));
  const lean = await own("createLeanClient", stop);
  const full = await own("createClient", stop);
  const one = `bundle of one operation, minified and gzipped`;
  const row = (what, bytes, [tool, beside], reach, rest) => ({
    what,
    ours: kB(bytes),
    beside: `${tool} ${kB(beside)}`,
    ratio: bytes / beside,
    reach,
    others: rest,
  });
  return [
    row(
      `${one}, \`createLeanClient\``,
      lean,
      ["hey-api", heyApi],
      1,
      others.map((tool, index) => `${tool} ${kB(sizes[index])}`).join(", "),
    ),
    row("… `createClient`, with openapi-fetch in it", full, ["hey-api", heyApi], 1),
    row(
      "… the streaming one, `createLeanClient`",
      await own("createLeanClient", send),
      ["hey-api’s line above", heyApi],
      1.53,
    ),
    row("… the streaming one, `createClient`", await own("createClient", send), [
      "Redocly",
      await bundled(programs.Redocly(send), dir),
    ]),
  ];
}

async function bundled(contents, resolveDir) {
  const stdin = { contents, resolveDir, loader: "ts" };
  const { outputFiles } = await build({
    stdin,
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    write: false,
    logLevel: "error",
  });
  return gzipSync(outputFiles[0].contents, { level: 9 }).length;
}

function kB(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
