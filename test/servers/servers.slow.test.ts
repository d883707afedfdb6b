import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { format } from "prettier";
import { afterAll, describe, expect, it } from "vitest";
import { repository } from "../package/repository.js";
import { runCommand } from "../package/run-command.js";
import { tellMissing } from "../runtimes/binaries.js";
import { alertmanager } from "./alertmanager.js";
import { directus } from "./directus.js";
import { fastapi } from "./fastapi.js";
import { fastify } from "./fastify.js";
import { hono } from "./hono.js";
import { makePackage } from "./made-package.js";
import { nestjs } from "./nestjs.js";
import { powerdns } from "./powerdns.js";
import type { Server } from "./server.js";
import { tableOf, type Outcome, type Row } from "./table.js";

const servers: readonly Server[] = [alertmanager, directus, fastapi, fastify, hono, nestjs, powerdns];
const page = join(repository, "docs/servers.md");
const between = /(?<=<!-- servers -->\n)[\s\S]*(?=<!-- \/servers -->)/;

const temporary = realpathSync(mkdtempSync(join(tmpdir(), "katagami-servers-")));
afterAll(() => rmSync(temporary, { recursive: true, force: true }));
const rows: Row[] = [];

describe.each(servers)("$name", (server) => {
  it.skipIf(tellMissing(server.name, server.binary))(
    "does nothing and sends nothing that a call does not tell",
    { timeout: 600_000 },
    async () => {
      const folder = join(temporary, server.program);
      mkdirSync(join(folder, "server"), { recursive: true });
      const { url, stop } = await server.start(join(folder, "server"));
      try {
        const program = await makePackage(server, url, folder);
        const { stdout } = await runCommand(process.execPath, [program, url], folder);
        const outcomes = JSON.parse(stdout) as Outcome[];
        rows.push({ server, operations: operationsOf(join(folder, `${server.program}-client`)), outcomes });
        expect(outcomes.length).toBeGreaterThanOrEqual(10);
        expect(outcomes.filter(({ why }) => why)).toEqual([]);
      } finally {
        await stop();
      }
    },
  );
});

describe.skipIf(servers.some(({ binary }) => binary.missing))("all servers", () => {
  it("are in the table of docs/servers.md, as they were called", async () => {
    const table = tableOf(rows);
    console.log(table);
    const old = readFileSync(page, "utf8");
    const text = await format(old.replace(between, `\n${table}\n`), { parser: "markdown" });
    if (process.env["KATAGAMI_SERVERS"] === "write") writeFileSync(page, text);
    else expect(text).toBe(old);
    expect(rows.map(({ server }) => server.name)).toEqual(servers.map(({ name }) => name));
  });
});

function operationsOf(folder: string): number {
  const { paths } = JSON.parse(readFileSync(join(folder, "openapi.json"), "utf8")) as { paths: Record<string, object> };
  const methods = /^(get|put|post|delete|options|head|patch|trace|query)$/;
  return Object.values(paths).flatMap((item) => Object.keys(item).filter((key) => methods.test(key))).length;
}
