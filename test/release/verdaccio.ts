import { fork } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCommand } from "../package/run-command.js";
import { packFolder } from "../package/pack-package.js";
import { nodeModules } from "../package/repository.js";

/** What Verdaccio is installed in, with a lock of its own. */
const installed = join(import.meta.dirname, "registry");

/** Why there can be no registry here; empty where there can. */
export const missing = existsSync(join(installed, "node_modules/verdaccio/package.json"))
  ? ""
  : "there is no Verdaccio (npm ci --prefix test/release/registry)";

/** A registry of Verdaccio on loopback. */
export interface Registry {
  /** Ends with `/`. */
  readonly url: string;
  /** Of somebody who may publish every package. */
  readonly token: string;
  /** Of somebody who may read and nothing else: publishing is answered with 403. */
  readonly readerToken: string;
  /** The text of an .npmrc that leads to it, with a token if one is given. */
  npmrc(token?: string): string;
  /** Publishes what lies in a folder. */
  publish(folder: string): Promise<void>;
  /** Publishes packages that the repository has installed, so that others can depend on them. */
  stock(names: readonly string[]): Promise<void>;
  /** The versions of a package, in their order; none where there is no such package. */
  versions(name: string): Promise<string[]>;
  close(): Promise<void>;
}

export interface RegistryOptions {
  /** Fetches what it does not have from the registry of this machine. */
  readonly uplink?: boolean;
}

/** Starts a registry that is empty; it is ended by its id, and its folder is gone then. */
export async function startRegistry({ uplink = false }: RegistryOptions = {}): Promise<Registry> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "katagami-verdaccio-")));
  const config = join(folder, "config.json");
  const upstream = uplink ? (await runCommand("npm", ["config", "get", "registry"], folder)).stdout.trim() : undefined;
  writeFileSync(config, JSON.stringify(configuration(folder, upstream)));
  const child = fork(join(installed, "verdaccio.cjs"), [config], { cwd: folder, stdio: "ignore" });
  const exited = once(child, "exit");
  const started = (await Promise.race([once(child, "message"), exited])) as [{ port?: number }];
  const { port } = started[0] ?? {};
  if (port === undefined) throw new Error("Verdaccio did not start");
  const url = `http://127.0.0.1:${port}/`;
  const [token, readerToken] = [await addUser(url, "owner"), await addUser(url, "reader")];
  const npmrc = (given?: string) =>
    `registry=${url}\nfetch-retries=0\n${given === undefined ? "" : `//127.0.0.1:${port}/:_authToken=${given}\n`}`;
  // Whatever a folder's own .npmrc says.
  const asOwner = ["--ignore-scripts", `--registry=${url}`, `--//127.0.0.1:${port}/:_authToken=${token}`];
  const publish = async (source: string) => {
    await runCommand("npm", ["publish", ...asOwner], source);
  };
  return {
    ...{ url, token, readerToken, npmrc, publish },
    async stock(names) {
      const packed = join(folder, "stock");
      mkdirSync(packed, { recursive: true });
      for (const name of names) {
        const tarball = await packFolder(join(nodeModules, name), packed, "--ignore-scripts");
        await runCommand("npm", ["publish", ...asOwner, tarball], folder);
      }
    },
    async versions(name) {
      const response = await fetch(url + encodeURIComponent(name));
      if (response.status === 404) return [];
      return Object.keys(((await response.json()) as { versions: object }).versions);
    },
    async close() {
      child.kill();
      await exited;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function configuration(folder: string, upstream: string | undefined): object {
  const access = { access: "$all", publish: "owner", unpublish: "owner" };
  return {
    storage: join(folder, "storage"),
    auth: { htpasswd: { file: join(folder, "htpasswd") } },
    ...(upstream === undefined ? {} : { uplinks: { npm: { url: upstream } } }),
    packages: { "**": { ...access, ...(upstream === undefined ? {} : { proxy: "npm" }) } },
    web: { enable: false },
    max_body_size: "50mb",
    log: { type: "stdout", level: "fatal" },
  };
}

/** @returns the token of a new user */
async function addUser(url: string, name: string): Promise<string> {
  const response = await fetch(`${url}-/user/org.couchdb.user:${name}`, {
    method: "PUT",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ name, password: "a password of a test" }),
  });
  const { token } = (await response.json()) as { token?: string };
  if (token === undefined) throw new Error(`Verdaccio gives ${name} no token: ${response.status}`);
  return token;
}
