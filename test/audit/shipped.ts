import { readFileSync } from "node:fs";
import { join } from "node:path";
import { satisfies } from "semver";
import { nodeModules, repository } from "../package/repository.js";

/** A package of others that reaches users. */
export interface Shipped {
  readonly name: string;
  readonly version: string;
}

/** What `npm audit --json` says, as far as it is read. @see https://docs.npmjs.com/cli/commands/npm-audit */
export interface AuditReport {
  readonly vulnerabilities?: Readonly<
    Record<
      string,
      { readonly via: readonly (string | { readonly name: string; readonly range: string; readonly url: string })[] }
    >
  >;
}

/** What the built toolkit has in it, as its licences tell; and what generated packages depend on. */
export function shippedPackages(): Shipped[] {
  const licences = readFileSync(join(repository, "dist/THIRD-PARTY-LICENSES.txt"), "utf8");
  const bundled = [...licences.matchAll(/^((?:@[\w.-]+\/)?[\w.-]+) (\d+\.\d+\.\d+\S*): \S/gm)];
  const depended = ["openapi-fetch", "openapi-typescript-helpers"].map((name) => {
    const { version } = JSON.parse(readFileSync(join(nodeModules, name, "package.json"), "utf8")) as Shipped;
    return { name, version };
  });
  return [...bundled.map(([, name, version]) => ({ name: name!, version: version! })), ...depended];
}

/** Advisories about what is shipped, as `name@version URL`: those about tools of development are none. */
export function advisoriesOf({ vulnerabilities = {} }: AuditReport, shipped: readonly Shipped[]): string[] {
  const advisories = Object.values(vulnerabilities)
    .flatMap(({ via }) => via)
    .filter((each) => typeof each === "object");
  const found = advisories.flatMap(({ name, range, url }) =>
    shipped
      .filter((each) => each.name === name && satisfies(each.version, range, { includePrerelease: true }))
      .map(({ version }) => `${name}@${version} ${url}`),
  );
  return [...new Set(found)];
}
