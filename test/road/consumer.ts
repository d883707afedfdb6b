import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { DifyServer } from "../dify-server/server.js";
import type { DiffResult } from "../../generator/diff/report/diff-result.js";
import { writeFiles } from "../e2e/in-folder.js";
import { nodeModules } from "../package/repository.js";
import { runCommand, startCommand } from "../package/run-command.js";
import { temporaryFolder } from "../release/package-folder.js";

/** An application that has the package from the registry, and nothing else of ours. */
export interface Consumer {
  install(version: string): Promise<void>;
  /** Adds the lines that a report shows to stop compiling, as files of their own. @returns their names */
  adopt(reports: readonly DiffResult[]): string[];
  /** The files that do not compile; and what the compiler said of them. */
  compile(): Promise<{ readonly files: readonly string[]; readonly said: string }>;
  /** What the application prints. */
  run(server: DifyServer): Promise<string>;
}

const compilerOptions = {
  ...{ target: "ES2022", lib: ["ES2022", "DOM"], module: "NodeNext", moduleResolution: "NodeNext", types: [] },
  ...{ strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true, outDir: "out", rootDir: "." },
};

/** Asks in both ways, and stops what is streamed. */
const main = (name: string) => `
import { createClient, sendBasicChatMessageJa, stopBasicChatMessageGenerationJa } from "${name}";
declare const process: { readonly argv: readonly [string, string, string, string] };

const client = createClient({ baseUrl: process.argv[2], auth: { ApiKeyAuth: process.argv[3] } });
const body = { inputs: {}, query: "q", user: "user-1" };
const stream = await sendBasicChatMessageJa(client, { body: { ...body, response_mode: "streaming" } }).unwrap();
let streamed = "";
let task = "";
for await (const event of stream) {
  if (event.event !== "message") continue;
  streamed += event.answer ?? "";
  task = event.task_id ?? task;
}
await stopBasicChatMessageGenerationJa(client, { path: { task_id: task }, body: { user: "user-1" } }).unwrap();
const whole = await sendBasicChatMessageJa(client, { body: { ...body, response_mode: "blocking" } }).unwrap();
console.log([streamed, whole.answer].join());
`;

/** Makes one. @param name of the package */
export function createConsumer(name: string, npmrc: string): Consumer {
  const folder = temporaryFolder();
  writeFiles(folder, {
    ".npmrc": npmrc,
    "package.json": '{ "name": "app", "private": true, "type": "module" }',
    "tsconfig.json": JSON.stringify({ compilerOptions, include: ["*.ts", "shown/*.ts"] }),
    "main.ts": main(name),
  });
  const flags = ["--no-audit", "--no-fund", "--prefer-online", "--cache", join(folder, ".cache")];
  return {
    async install(version) {
      await runCommand("npm", ["install", ...flags, `${name}@${version}`], folder);
    },
    adopt(reports) {
      rmSync(join(folder, "shown"), { recursive: true, force: true });
      mkdirSync(join(folder, "shown"));
      const broken = reports.flatMap(({ changes }) => changes).filter(({ sdk }) => sdk === "breaking");
      const codes = new Set(
        broken.flatMap(({ symbols = [] }) => symbols).flatMap(({ witness }) => witness?.code ?? []),
      );
      return [...codes].map((code, index) => {
        const file = `shown/line-${index}.ts`;
        writeFileSync(join(folder, file), `${code.replaceAll('"the-package"', `"${name}"`)}\nexport {};\n`);
        return file;
      });
    },
    async compile() {
      const tsc = join(nodeModules, "typescript/bin/tsc");
      const { code, stdout } = await startCommand(process.execPath, [tsc, "-p", ".", "--pretty", "false"], folder)
        .ended;
      const files = [...stdout.matchAll(/^(\S+\.ts)\(\d+,\d+\): error/gm)].map(([, file]) => file!);
      if (code !== 0 && files.length === 0) throw new Error(stdout);
      return { files: [...new Set(files)].sort(), said: stdout };
    },
    async run({ url, apiKey }) {
      return (await runCommand(process.execPath, ["out/main.js", url, apiKey], folder)).stdout.trim();
    },
  };
}
