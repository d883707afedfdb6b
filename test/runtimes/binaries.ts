import { existsSync } from "node:fs";
import { join } from "node:path";

const modules = join(import.meta.dirname, "node_modules");
const machine = `${process.platform}-${process.arch}`;
const install = "npm ci --prefix test/runtimes";

/** Something that runs JavaScript: its command, or why it is not here. */
export interface Binary {
  readonly command: string;
  /** What goes before the program. */
  readonly flags: readonly string[];
  /** How to get it; empty where it is here. */
  readonly missing: string;
}

function binary(command: string, flags: readonly string[] = [], how = install): Binary {
  return { command, flags, missing: existsSync(command) ? "" : `there is no ${command} (${how})` };
}

const bun = machine.replace("arm64", "aarch64");
const deno = machine.startsWith("linux") ? `${machine}-glibc` : machine;
const browsers = [process.env["CHROMIUM"], "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** Where packages run besides browsers; none of them needs an install script. */
export const binaries: Readonly<Record<string, Binary>> = {
  "Node 20": binary(join(modules, `node-20-${machine}/bin/node`)),
  "Node 22": binary(join(modules, `node-22-${machine}/bin/node`)),
  "Node 24": binary(join(modules, `node-24-${machine}/bin/node`)),
  Deno: binary(join(modules, `@deno/${deno}/deno`), ["run", "--quiet", "--allow-all", "--no-lock"]),
  Bun: binary(join(modules, `@oven/bun-${bun}/bin/bun`), ["run"]),
};

/** The browser that is installed, and how it is started for tests. */
export const browser: Binary = binary(
  browsers.find((path) => path !== undefined && existsSync(path)) ?? "/usr/bin/chromium",
  [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ],
  "apt-get install chromium, or set CHROMIUM to its path",
);

/** The browser with its driver, which is one of the installed packages. */
export const chromium: Binary = existsSync(join(modules, "playwright-core"))
  ? browser
  : binary(join(modules, "playwright-core"));

/** Prism needs a Node of its own age. */
export const prism: Binary = existsSync(join(modules, "@stoplight/prism-cli"))
  ? { ...binaries["Node 24"]!, flags: [join(modules, "@stoplight/prism-cli/dist/index.js")] }
  : binary(join(modules, "@stoplight/prism-cli"));

/** Whether something cannot be tested here, with the reason printed; where `CI` is set, nothing may be missing. */
export function tellMissing(name: string, { missing }: Pick<Binary, "missing">): boolean {
  if (missing && process.env["CI"]) throw new Error(`${name}: ${missing}`);
  if (missing) console.warn(`SKIPPED: ${name}: ${missing}`);
  return missing !== "";
}
