// Publishes a tarball as `katagami release --publish` does. The argument is JSON: { plan, file, direct, cwd }.
import { readFileSync } from "node:fs";
import { publishPackage } from "../../build/release/publish/publish-package.js";
import { tarballOf } from "../../build/release/tarball/tarball.js";

const { plan, file, direct, cwd } = JSON.parse(process.argv[2]);
const surroundings = { node: process.execPath, hasIdentity: false };
const say = (stage, detail) => console.log(`${stage}: ${detail}`);
const room = { cwd, pid: process.pid, surroundings, isRunning: () => false, say };
await publishPackage(plan, tarballOf(file, readFileSync(file)), { direct }, room);
