import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { expect, test } from "vitest";
import { start } from "../e2e/katagami.js";
import { packFolder } from "../package/pack-package.js";
import { nodeModules, repository } from "../package/repository.js";
import { runCommand } from "../package/run-command.js";
import { binaries } from "../runtimes/binaries.js";

const title = "Three minutes to a first typed call";
const { command: node24, missing } = binaries["Node 24"]!;
if (missing !== "" && process.env["CI"]) throw new Error(missing);
if (missing !== "") console.warn(`skipped: ${missing}`);

/** What the screen says, in its order: lines for a shell, and the file to save. */
interface Screen {
  readonly install: readonly string[];
  readonly program: { readonly name: string; readonly text: string };
  readonly run: readonly string[];
}

function readScreen(): Screen {
  const readme = readFileSync(join(repository, "README.md"), "utf8");
  const section = readme.split(/^## /m).find((each) => each.startsWith(`${title}\n`))!;
  const shells = [...section.matchAll(/^```sh\n(.*?)^```$/gms)].map(([, lines]) =>
    lines!.split("\n").flatMap((line) => line.replace(/\s+#.*$/, "") || []),
  );
  const [, name] = /first call as `([^`]+)`/.exec(section)!;
  const [, text] = /^```ts\n(.*?)^```$/ms.exec(section)!;
  return { install: shells[0]!, program: { name: name!, text: text! }, run: shells[1]! };
}

/** A folder beside which the checkout lies, with the tarball that `npm pack` makes of it. */
async function besideCheckout(): Promise<string> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "katagami-newcomer-")));
  const checkout = join(folder, "katagami");
  mkdirSync(checkout);
  for (const name of readdirSync(repository))
    if (!name.endsWith(".tgz")) symlinkSync(join(repository, name), join(checkout, name));
  // Its scripts would build what other tests are running.
  await packFolder(repository, checkout, "--ignore-scripts");
  return folder;
}

test.skipIf(missing !== "")(
  "whoever follows README's first screen has a typed first call",
  { timeout: 180_000 },
  async () => {
    const { install, program, run } = readScreen();
    expect(install[0]).toBe("cd katagami && npm ci && npm pack && cd ..");
    const [serve, call] = run;
    expect([run.length, serve, call]).toEqual([2, "npm --prefix ../katagami run server", `node ${program.name}`]);
    const folder = await besideCheckout();
    const since = performance.now();
    try {
      let cwd = folder;
      let told = "";
      for (const line of install.slice(1)) {
        const { stdout, stderr } = await runCommand("sh", ["-c", `${line} && echo && pwd`], cwd);
        cwd = stdout.trim().split("\n").at(-1)!;
        told += stdout + stderr;
      }
      expect(told).toContain("  written   redocly.yaml\n");
      expect(told).toContain("26 operations");
      writeFileSync(join(cwd, program.name), program.text);

      const compile = [
        "--noEmit",
        "--strict",
        "--module",
        "nodenext",
        "--types",
        "node",
        "--typeRoots",
        join(nodeModules, "@types"),
      ];
      const tsc = (file: string) =>
        runCommand(process.execPath, [join(nodeModules, "typescript-7/bin/tsc"), ...compile, file], cwd);
      await tsc(program.name);
      writeFileSync(join(cwd, "wrong.mts"), program.text.replace("info.mode", "info.mood"));
      await expect(tsc("wrong.mts")).rejects.toThrow("Property 'mood' does not exist");

      // npm would not hand its end on to the server, which is ended by its id.
      const [, play] = /^(node .*)$/.exec(scripts()["server"]!)!;
      const server = start(join(cwd, "../katagami"), [process.execPath, ...play!.split(" ").slice(1)]);
      try {
        await new Promise((resolve) => server.child.stdout.once("data", resolve));
        const path = [dirname(node24), process.env["PATH"]].join(delimiter);
        const { code, out, err } = await start(cwd, ["sh", "-c", call!], { PATH: path }).ended;
        expect([code, out], err).toEqual([0, "折り紙チャット chat\n"]);
      } finally {
        server.child.kill();
        await server.ended;
      }
      console.info(`${title}: ${((performance.now() - since) / 1000).toFixed(1)} s`);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
);

function scripts(): Readonly<Record<string, string>> {
  return (JSON.parse(readFileSync(join(repository, "package.json"), "utf8")) as { scripts: Record<string, string> })
    .scripts;
}
