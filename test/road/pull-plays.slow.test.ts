import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { site } from "../pull/site.js";
import { cutOff, cuts, expectTold } from "./cut-off.js";
import { petPages } from "./pets.js";
import { startProxy } from "./proxy.js";
import { createTeam, type Team } from "./team.js";

const pulled = ({ work }: Team, name: string) => join(work, "spec/pets", name);

describe("a pull that is cut off at its first or its last request", () => {
  it.each(cuts)(
    "%s: touches nothing that it has not whole, and the same command goes on",
    { timeout: 600_000 },
    async (cut) => {
      const texts: Record<string, string> = {};
      await using served = await site(texts);
      const proxy = await startProxy(served.origin);
      Object.assign(texts, petPages(proxy.url));
      const make = () => {
        const team = createTeam("pets", {});
        team.configure({ source: `${proxy.url}/llms.txt` });
        return team;
      };
      const whole = make();
      await whole.done("pull");
      const requests = proxy.requests.length;
      expect(requests).toBeGreaterThanOrEqual(3);
      for (const nth of [0, requests - 1]) {
        const team = make();
        expectTold(await cutOff(team, proxy, ["pull"], (_request, at) => at === nth, cut), cut);
        expect(existsSync(pulled(team, "openapi.json"))).toBe(false);
        await team.done("pull");
        for (const name of ["openapi.json", "source.lock.yaml"])
          expect(withoutTimes(readFileSync(pulled(team, name), "utf8"))).toBe(
            withoutTimes(readFileSync(pulled(whole, name), "utf8")),
          );
      }
    },
  );

  it("keeps what was pulled before, whole, where the next one is cut off", { timeout: 300_000 }, async () => {
    const texts: Record<string, string> = {};
    await using served = await site(texts);
    const proxy = await startProxy(served.origin);
    Object.assign(texts, petPages(proxy.url));
    const team = createTeam("pets", {});
    team.configure({ source: `${proxy.url}/llms.txt` });
    await team.done("pull");
    const before = readFileSync(pulled(team, "openapi.json"), "utf8");
    Object.assign(texts, petPages(proxy.url, "nickname"));
    for (const cut of cuts) {
      expectTold(await cutOff(team, proxy, ["pull"], (_request, at) => at === 1, cut), cut);
      expect(readFileSync(pulled(team, "openapi.json"), "utf8")).toBe(before);
    }
    await team.done("pull");
    expect(readFileSync(pulled(team, "openapi.json"), "utf8")).toContain("nickname");
  });
});

/** A lock says when it was fetched. */
const withoutTimes = (text: string) => text.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, "");
