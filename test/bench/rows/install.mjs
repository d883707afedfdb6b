import { execFileSync } from "node:child_process";
import { existsSync, lstatSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = fileURLToPath(new URL("..", import.meta.url));
const root = join(here, "../..");
const modules = join(here, "node_modules");

/** What it takes to install each tool: its own tarball, and all that comes with it once it is there. */
export default function install() {
  const tools = { "hey-api": "@hey-api/openapi-ts", orval: "orval" };
  const others = Object.entries(tools).map(([tool, name]) => ({ tool, ...measured(join(modules, name)) }));
  const own = measured(root);
  const [beside, ...rest] = others;
  const row = (what, show, of) => ({
    what,
    ours: show(own),
    beside: `${beside.tool} ${show(beside)}`,
    ratio: of(own) / of(beside),
    others: rest.map((each) => `${each.tool} ${show(each)}`).join(", "),
  });
  const size = ({ installed, packages }) => `${MB(installed)}, ${packages} package${packages === 1 ? "" : "s"}`;
  return [
    row(
      "tarball of the tool itself",
      ({ tarball }) => MB(tarball),
      ({ tarball }) => tarball,
    ),
    row("… installed, with all that it depends on", size, ({ installed }) => installed),
  ];
}

function MB(bytes) {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}

/** Bytes of a package's tarball; of its files and those of all packages that it depends on, and how many these are. */
function measured(folder) {
  const [{ size, unpackedSize }] = JSON.parse(
    execFileSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], { cwd: folder, encoding: "utf8" }),
  );
  const all = new Map();
  const waiting = dependenciesOf(folder);
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (all.has(next)) continue;
    all.set(next, sizeOf(next));
    for (const more of dependenciesOf(next)) waiting.push(more);
  }
  const others = [...all.values()].reduce((sum, each) => sum + each, 0);
  return { tarball: size, installed: unpackedSize + others, packages: all.size + 1 };
}

/** Where the dependencies of a package are installed; what npm left out for another system is not. */
function dependenciesOf(folder) {
  const {
    dependencies = {},
    optionalDependencies = {},
    peerDependencies = {},
    peerDependenciesMeta = {},
  } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const peers = Object.keys(peerDependencies).filter((name) => !peerDependenciesMeta[name]?.optional);
  return [...Object.keys({ ...dependencies, ...optionalDependencies }), ...peers].flatMap((name) => {
    for (let at = folder; at.length > 1; at = dirname(at)) {
      const found = join(at, "node_modules", name);
      if (existsSync(found)) return [found];
    }
    return [];
  });
}

function sizeOf(folder) {
  return readdirSync(folder, { withFileTypes: true }).reduce((sum, entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sum + (entry.name === "node_modules" ? 0 : sizeOf(path));
    return sum + lstatSync(path).size;
  }, 0);
}
