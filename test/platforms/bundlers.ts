import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { runCommand } from "../package/run-command.js";
import { askModule } from "./ask.js";
import { assertAnswer, failureOf, type Asked, type Outcome, type Platform } from "./platform.js";
import type { Projects } from "./projects.js";
import { named, toolPath } from "./tools.js";

const modules = { "package.js": askModule("dify-chat-ja"), "source.js": askModule("./src/api/index.ts") };

/** Builds a library for browsers, and calls what it exports. */
async function vite(projects: Projects, asked: Asked): Promise<Outcome> {
  const entry = { package: "package.js", source: "source.js" };
  const config = { logLevel: "warn", build: { lib: { entry, formats: ["es"] } } };
  const folder = await projects.make("vite", {
    ...modules,
    "vite.config.js": `export default ${JSON.stringify(config)}`,
  });
  await runCommand(process.execPath, [toolPath("vite/bin/vite.js"), "build"], folder);
  const call = async (name: string) => {
    const built = (await import(pathToFileURL(join(folder, "dist", `${name}.js`)).href)) as {
      ask: (url: string, key: string) => Promise<string>;
    };
    assertAnswer(await built.ask(asked.url, asked.key), asked);
  };
  return { package: await failureOf(() => call("package")), source: await failureOf(() => call("source")) };
}

const page = (name: string) => `
import { ask } from "../../${name}.js";
import { Own } from "./own.js";
export const dynamic = "force-dynamic";
export default async function Page() {
  return <main><p>{await ask(process.env.ASK_URL, process.env.ASK_KEY)}</p><Own /></main>;
}
`;

const component = (name: string) => `"use client";
import { ask } from "../../${name}.js";
export function Own() {
  return <button onClick={() => ask("/v1", "key")}>Ask</button>;
}
`;

const nextFiles = {
  ...modules,
  // What is installed for tests is linked, and lies elsewhere.
  "next.config.mjs": 'export default { turbopack: { root: "/" } };\n',
  "app/layout.js": "export default ({ children }) => <html><body>{children}</body></html>;\n",
  ...Object.fromEntries(
    ["package", "source"].flatMap((name) => [
      [`app/${name}/page.js`, page(name)],
      [`app/${name}/own.js`, component(name)],
    ]),
  ),
};

/** Builds an application, starts it, and reads its pages: each calls on the server, and has a component of the browser's. */
async function next(projects: Projects, asked: Asked): Promise<Outcome> {
  const folder = await projects.make("next", nextFiles);
  for (const name of ["next", "react", "react-dom"])
    symlinkSync(toolPath(name), join(folder, "node_modules", name), "junction");
  const command = ["--max-old-space-size=1024", toolPath("next/dist/bin/next")];
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: "1", ASK_URL: asked.url, ASK_KEY: asked.key };
  const start = (...args: string[]) =>
    spawn(process.execPath, [...command, ...args], { cwd: folder, env, stdio: ["ignore", "pipe", "pipe"] });

  const build = start("build");
  let said = "";
  for (const stream of [build.stdout, build.stderr]) stream.on("data", (chunk) => (said += String(chunk)));
  const [code] = (await once(build, "close")) as [number];
  if (code !== 0) throw new Error(`next build ended with ${code}\n${said}`);
  if (!hasText(join(folder, ".next/static"))) throw new Error("no component was built for browsers");

  const server = start("start", "--port", "0", "--hostname", "127.0.0.1");
  try {
    const url = await addressOf(server.stdout);
    const read = async (name: string) => {
      const html = await (await fetch(`${url}/${name}`)).text();
      assertAnswer(/<p>(.*?)<\/p><button>Ask/.exec(html)?.[1] ?? html.slice(0, 500), asked);
    };
    return { package: await failureOf(() => read("package")), source: await failureOf(() => read("source")) };
  } finally {
    server.kill();
    await once(server, "close");
  }
}

function hasText(folder: string): boolean {
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).some((path) => path.endsWith(".js"));
}

async function addressOf(stdout: AsyncIterable<Buffer>): Promise<string> {
  let said = "";
  for await (const chunk of stdout) {
    said += String(chunk);
    const [, address] = /Local:\s+(http:\S+)/.exec(said) ?? [];
    if (address && said.includes("Ready")) return address;
  }
  throw new Error(`next start ended:\n${said}`);
}

/** What puts the package into bundles. */
export const bundlers: readonly Platform[] = [
  { name: "Vite", folder: toolPath("vite"), ways: { "`vite build`": vite } },
  { name: "Next.js", folder: toolPath("next"), ways: { "pages of the server, components of the browser": next } },
].map(({ name, folder, ways }) => ({ name: named(name, folder), ways }));
