import { expect, test } from "vitest";
import { repository } from "../package/repository.js";
import { startCommand } from "../package/run-command.js";
import { advisoriesOf, shippedPackages, type AuditReport } from "./shipped.js";

test("no advisory is known of what is shipped", async ({ skip }) => {
  const { stdout, stderr } = await startCommand("npm", ["audit", "--json"], repository).ended;
  const report = JSON.parse(stdout) as AuditReport & { readonly message?: string };
  if (report.vulnerabilities === undefined) {
    // A registry of a company, or a mirror, may have none.
    expect(stderr).toContain("audit endpoint returned an error");
    console.warn(`SKIPPED: npm audit: the registry of this machine has no answer: ${report.message}`);
    return skip();
  }
  expect(advisoriesOf(report, shippedPackages())).toEqual([]);
});

test("one would be found", () => {
  const shipped = shippedPackages();
  const names = shipped.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(["@redocly/openapi-core", "typescript", "prettier", "openapi-fetch"]));
  const { version } = shipped.find(({ name }) => name === "prettier")!;
  const via = (name: string, range: string) => ({ name, range, url: "https://github.com/advisories/GHSA-1" });
  const report = {
    vulnerabilities: {
      prettier: { via: [via("prettier", `<=${version}`), "verdaccio"] },
      other: { via: [via("prettier", `<${version}`), via("verdaccio", ">=0")] },
    },
  };
  expect(advisoriesOf(report, shipped)).toEqual([`prettier@${version} https://github.com/advisories/GHSA-1`]);
});
