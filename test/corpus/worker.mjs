import { fork, spawn } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { strict } from "./strict.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const script = (name) => fileURLToPath(new URL(name, import.meta.url));
/** Seconds that one step of one description may take. */
const longest = 300;
/** Bytes from which on a compiler is let go: it keeps what it has parsed. */
const largest = 1.5e9;

/** Judges one description after the other, each by processes that no other needs, in a folder that is emptied for each. */
export function startWorker(scratch) {
  let compiler;
  return { judge, stop: () => compiler?.kill() };

  async function judge(source) {
    rmSync(scratch, { recursive: true, force: true });
    mkdirSync(scratch, { recursive: true });
    const made = await run([script("judge.mjs"), source, scratch], root);
    if (made.code !== 0) return { verdict: stopped(made), reason: lastLine(made.err) };
    const row = JSON.parse(made.out);
    return row.verdict === "made" ? { ...row, ...(await verdictOf()) } : row;
  }

  async function verdictOf() {
    const options = { compilerOptions: strict, files: ["consumer.ts"] };
    writeFileSync(join(scratch, "tsconfig.json"), JSON.stringify(options));
    const native = await run([join(root, "node_modules/typescript-7/bin/tsc"), "-p", scratch], scratch);
    if (native.code !== 0)
      return { verdict: "does not compile", reason: `7: ${native.out.split("\n")[0] || stopped(native)}` };
    const fault = await compile();
    if (fault !== undefined) return { verdict: "does not compile", reason: `5.9: ${fault}` };
    const called = await run([script("call.mjs")], scratch);
    if (called.code !== 0) return { verdict: "does not run", reason: lastLine(called.err) };
    const { calls, count, faults } = JSON.parse(called.out);
    if (count > 0) return { calls, faults, verdict: "calls fail", reason: `${count}, such as ${faults[0]}` };
    return { calls, verdict: "package" };
  }

  async function compile() {
    compiler ??= fork(script("compile.mjs"), { cwd: root });
    const timer = setTimeout(() => compiler.kill(), longest * 1000);
    const { fault, memory = Infinity } = await new Promise((done) => {
      const onExit = () => done({ fault: "the compiler has ended" });
      compiler.once("exit", onExit);
      compiler.once("message", (answer) => {
        compiler.off("exit", onExit);
        done(answer);
      });
      compiler.send({ folder: scratch });
    });
    clearTimeout(timer);
    if (memory > largest) {
      compiler.kill();
      compiler = undefined;
    }
    return fault;
  }
}

async function run(given, cwd) {
  const child = spawn(process.execPath, given, { cwd, timeout: longest * 1000 });
  let [out, err] = ["", ""];
  child.stdout.on("data", (text) => (out += text));
  child.stderr.on("data", (text) => (err += text));
  const code = await new Promise((done) => child.on("close", (status, signal) => done(signal ?? status)));
  return { code, out, err };
}

function stopped({ code }) {
  return code === "SIGTERM" ? `over ${longest} s` : "crash";
}

/** What an error says: of a stack, the line that names it. */
function lastLine(text) {
  const lines = text.trim().split("\n");
  return lines.find((line) => /^\w*Error\b/.test(line)) ?? lines.at(-1) ?? "";
}
