import { cpSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { diff } from "semver";
import { describe, expect, it, onTestFinished } from "vitest";
import { checkNames } from "../../generator/release/tarball/check-tarball.js";
import { outside } from "../diff/compare.js";
import { brokenLines, packageIn } from "./consumer-of.js";
import { scratchProject } from "./scratch-project.js";
import { tellMissing } from "../runtimes/binaries.js";
import { missing, startRegistry } from "./verdaccio.js";

const published = outside("dify");
const history = published === undefined ? [] : readdirSync(join(published, "history/ja-chat")).sort();

/** What becomes of the package at each step, by its compiler: major breaks, minor adds, patch does neither. */
const bumps = ["minor", "major", "patch", "major", "patch", "patch", "major", "major"];

describe.skipIf(tellMissing("Verdaccio", { missing }) || published === undefined)(
  "descriptions that were published one after another",
  () => {
    it("are released under the versions that the compiler's word on a consumer of the one before asks for", async () => {
      const registry = await startRegistry();
      onTestFinished(() => registry.close());
      const last = join(published!, "history/ja-chat", history.at(-1)!);
      const steps = [
        ...history.map((name) => join(published!, "history/ja-chat", name)),
        join(published!, "service.ja.json"),
      ];
      const config = (filter: string) =>
        `apis:\n  dify-chat-ja:\n    root: spec/openapi.json\n    x-katagami:\n      output: generated/dify-chat-ja\n${filter}`;
      const filter = `      include: { operations: ${JSON.stringify(operationIds(last))} }\n`;
      const project = await scratchProject({
        ".npmrc": registry.npmrc(registry.token),
        ".gitignore": ".npmrc\nbefore\n",
      });
      const [folder, before] = ["generated/dify-chat-ja", "before"].map((name) => join(project.folder, name)) as [
        string,
        string,
      ];
      const found: { version: string; bump: string; told: string }[] = [];
      for (const [index, step] of steps.entries()) {
        project.write({ "redocly.yaml": config(index === steps.length - 1 ? filter : "") });
        cpSync(step, join(project.folder, "spec/openapi.json"), { recursive: true });
        await project.commit(`2026-01-${String(index + 1).padStart(2, "0")}`);
        const { plan, ...others } = await project.plan("--no-dry-run", "--skip-checks", checkNames.join(","));
        expect(others).toMatchObject({ ok: true });
        if (index === 1) {
          expect((await project.plan("--no-dry-run", "--skip-checks", checkNames.join(","))).plan).toEqual(plan);
          expect((await project.katagami("generate", "--check", "--quiet")).code).toBe(0);
        }
        if (index > 0) {
          const [was, is] = [packageIn(before), packageIn(folder)];
          const back = brokenLines(was, is);
          const adds = () => brokenLines(is, was).broken.length > 0;
          expect(back.lines).toBeGreaterThan(500);
          const wanted = back.broken.length > 0 ? "major" : adds() ? "minor" : "patch";
          console.info(`${index}: ${plan!.version}, ${plan!.reason} (${wanted})`);
          found.push({ version: plan!.version, bump: plan!.bump, told: wanted });
          expect.soft({ step: index, bump: plan!.bump, broken: back.broken.slice(0, 3) }).toEqual({
            ...{ step: index, bump: wanted },
            broken: back.broken.slice(0, 3),
          });
          expect(diff(found.at(-2)?.version ?? "1.0.0", plan!.version)).toBe(plan!.bump);
        }
        await registry.publish(folder);
        cpSync(folder, before, { recursive: true });
      }
      expect(found.map(({ bump }) => bump)).toEqual(bumps);
      expect(await registry.versions("dify-chat-ja")).toEqual(["1.0.0", ...found.map(({ version }) => version)]);
      const changelog = readFileSync(join(folder, "CHANGELOG.md"), "utf8");
      const titles = [...changelog.matchAll(/^## (\S+)/gm)].map(([, version]) => version);
      expect(titles).toEqual([...found.map(({ version }) => version).reverse(), "1.0.0"]);
    }, 1_800_000);
  },
);

function operationIds(file: string): string[] {
  const { paths } = JSON.parse(readFileSync(file, "utf8")) as {
    paths: Record<string, Record<string, { operationId?: string }>>;
  };
  return Object.values(paths).flatMap((item) => Object.values(item).flatMap(({ operationId }) => operationId ?? []));
}
