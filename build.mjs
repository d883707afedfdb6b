// Compiles the generator into build/, bundles that into dist/, and compiles the runtime of every package as it is copied: JavaScript and declarations, with their layout.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { chmodSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { format } from "prettier";
import { bundle } from "./bundle.mjs";

const root = fileURLToPath(new URL(".", import.meta.url));
const compile = (project) =>
  execFileSync(process.execPath, ["node_modules/typescript-7/bin/tsc", "-p", project], { cwd: root, stdio: "inherit" });

for (const folder of ["build", "dist"]) rmSync(join(root, folder), { recursive: true, force: true });
compile("generator");
await bundle(root);
chmodSync(join(root, "dist/cli.js"), 0o755);

const runtime = join(root, "dist/runtime");
compile("templates/package");
for (const entry of readdirSync(runtime, { recursive: true, withFileTypes: true })) {
  if (!entry.isFile()) continue;
  const path = join(entry.parentPath, entry.name);
  const text = readFileSync(path, "utf8");
  // What has types alone is imported by nobody that runs.
  if (text.trim() === "export {};") rmSync(path);
  else writeFileSync(path, await format(text, { parser: "babel-ts", printWidth: 120 }));
}

/** Files below a folder, in an order. */
const filesBelow = (folder) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();

// What a run of another build has remembered is worth nothing.
const id = createHash("sha256");
for (const path of ["dist", "templates"].flatMap(filesBelow))
  id.update(`${path.slice(root.length)}\0`).update(readFileSync(path));
writeFileSync(join(root, "dist/build-id"), id.digest("hex"));
