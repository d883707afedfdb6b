import { join } from "node:path";
import { runCommand } from "../package/run-command.js";
import { binaries } from "../runtimes/binaries.js";
import { askCommonJs, askModule, askTyped } from "./ask.js";
import { assertAnswer, failureOf, type Asked, type Platform } from "./platform.js";
import type { Projects } from "./projects.js";
import { compilers } from "./tools.js";

const program = "ask(process.argv[2], process.argv[3]).then(console.log);\n";

/** Runs `package.*` and `source.*` of a folder, and compares what they print. */
async function run(node: string, folder: string, extension: string, asked: Asked) {
  const printed = async (name: string) => {
    const args = [`${name}.${extension}`, asked.url, asked.key];
    assertAnswer((await runCommand(binaries[node]!.command, args, folder)).stdout, asked);
  };
  return {
    package: await failureOf(() => printed("package")),
    source: await failureOf(() => printed("source")),
  };
}

async function asWritten(node: string, extension: "mjs" | "cjs", projects: Projects, asked: Asked) {
  const text = (from: string) =>
    extension === "mjs" ? askModule(from) + program : askCommonJs(from) + `exports.${program}`;
  const folder = await projects.make(`${node} ${extension}`, {
    [`package.${extension}`]: text("dify-chat-ja"),
    [`source.${extension}`]: text("./src/api/index.ts"),
  });
  return run(node, folder, extension, asked);
}

async function compiled(node: string, projects: Projects, asked: Asked) {
  const compilerOptions = {
    ...{ target: "ES2022", lib: ["ES2022", "DOM"], module: "NodeNext", moduleResolution: "NodeNext" },
    ...{ types: [], strict: true, rootDir: ".", outDir: "out" },
  };
  const declared = "declare const process: { readonly argv: readonly [string, string, string, string] };\n";
  const folder = await projects.make(`${node} compiled`, {
    "tsconfig.json": JSON.stringify({ compilerOptions, include: ["*.ts"] }),
    "package.ts": askTyped("dify-chat-ja") + declared + program,
    "source.ts": askTyped("./src/api/index.js") + declared + program,
  });
  const tsc = join(compilers["5.9"]!, "bin/tsc");
  await runCommand(binaries[node]!.command, [tsc, "-p", ".", "--pretty", "false"], folder);
  return run(node, join(folder, "out"), "js", asked);
}

/** The Nodes of test/runtimes. */
export const nodes: readonly Platform[] = ["Node 20", "Node 22", "Node 24"].map((name) => ({
  name,
  ways: {
    "ES module": (projects, asked) => asWritten(name, "mjs", projects, asked),
    CommonJS: (projects, asked) => asWritten(name, "cjs", projects, asked),
    ...(name === "Node 20"
      ? { "compiled by `tsc`": (projects: Projects, asked: Asked) => compiled(name, projects, asked) }
      : {}),
  },
}));
