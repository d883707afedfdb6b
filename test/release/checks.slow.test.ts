import { describe, expect, it, vi, onTestFinished } from "vitest";
import { checkTarball, withTarball } from "../../generator/release/tarball/check-tarball.js";
import { plan, roomIn, temporaryFolder, writePackage } from "./package-folder.js";

/** Checks a package that is the good one but for some files and fields. */
async function check(
  files: Readonly<Record<string, string>>,
  fields: Readonly<Record<string, unknown>> = {},
  skip: readonly string[] = [],
) {
  const folder = writePackage(temporaryFolder(), files, fields);
  const room = roomIn(folder);
  const problems = await withTarball(plan, folder, room, (tarball) =>
    checkTarball(plan, tarball, room, { skip, allow: [] }),
  );
  return { problems, room };
}

/** What was found, without words that belong to others. */
const found = ({ problems }: Awaited<ReturnType<typeof check>>) =>
  problems.map(({ severity, rule, file, line }) => `${severity} ${rule} ${file}:${line}`);

const only = (...names: string[]) =>
  ["size", "files", "secrets", "publint", "types", "imports", "readme", "typescript"].filter(
    (name) => !names.includes(name),
  );

describe("a tarball", { timeout: 300_000 }, () => {
  it("that is good passes every check", async () => {
    const { problems, room } = await check({});
    expect(problems).toEqual([]);
    expect(room.said.filter((line) => line.startsWith("check: "))).toHaveLength(
      8 + room.said.filter((line) => line.includes("installs")).length,
    );
  });

  it("whose package.json leads nowhere is found by publint and Are The Types Wrong", async () => {
    const exports = { ".": { types: "./src/gone.d.ts", default: "./src/gone.js" } };
    const rules = new Set((await check({}, { exports }, only("publint", "types"))).problems.map(({ rule }) => rule));
    expect([...rules]).toEqual(["tarball-publint", "tarball-types"]);
  });

  it("whose declarations are of another kind of module than its code is found", async () => {
    const files = { "src/index.d.cts": "declare const a: number;\nexport = a;\n" };
    const exports = { ".": { types: "./src/index.d.cts", default: "./src/index.js" } };
    expect(found(await check(files, { exports }, only("types")))).toContain(
      "error tarball-types generated/pets/package.json:1",
    );
  });

  it("that imports what it does not declare is found", async () => {
    const files = { "src/index.js": 'import "left-out";\nexport const createClient = 1, listPets = 2;\n' };
    const { problems } = await check(files, {}, only("imports"));
    expect(problems.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^import\("pets"\): Cannot find package 'left-out'/),
      expect.stringMatching(/^require\("pets"\): Cannot find package 'left-out'/),
    ]);
  });

  it("that cannot be required is found", async () => {
    const files = { "src/index.js": "await 0;\nexport const createClient = 1, listPets = 2;\n" };
    const { problems } = await check(files, {}, only("imports"));
    expect(problems.map(({ message }) => message.slice(0, 15))).toEqual([`require("pets")`]);
  });

  it("whose README shows what does not compile is found at its line", async () => {
    const readme = "# pets\n\nWords.\n\n```ts\nconst names = listPets(client);\nnames.nothing();\n```\n";
    expect(found(await check({ "README.md": readme }, {}, only("readme")))).toEqual([
      "error tarball-readme generated/pets/README.md:7",
    ]);
  });

  it("whose declarations do not compile is found under each TypeScript", async () => {
    const files = {
      "src/index.d.ts":
        "export declare const createClient: () => Missing;\nexport declare const listPets: (client: {}) => string[];\n",
    };
    const { problems } = await check(files, {}, only("typescript"));
    expect(problems.map(({ message, file, line }) => [message.slice(0, 15), file, line])).toEqual(
      ["5.9", "6.0", "7.0"].map((version) => [`TypeScript ${version}:`, "generated/pets/src/index.d.ts", 1]),
    );
  });

  it("that declares a value which is not there is found", async () => {
    const files = { "src/index.js": "export const createClient = () => ({});\n" };
    const { problems } = await check(files, {}, only("typescript"));
    expect(problems.map(({ message }) => message)).toEqual([`import("pets"): it lacks listPets`]);
  });

  it("with a secret or a file of one machine is found", async () => {
    const token = `npm_${"aB3dE5fG7hJ9kL1mN2pQ4rS6tU8vW0xYzAbC"}`;
    const files = {
      "src/index.js": `// ${token}\nexport const createClient = 1, listPets = 2;\n`,
      "src/.env": "A=1\n",
    };
    const result = await check(files, {}, only("files", "secrets"));
    expect(found(result)).toEqual([
      "error tarball-files generated/pets/src/.env:1",
      "error tarball-secrets generated/pets/src/index.js:1",
    ]);
    expect(JSON.stringify(result)).not.toContain(token);
  });

  it("that cannot be installed is found", async () => {
    const { problems } = await check({}, { engines: {}, os: ["nowhere"] }, only("imports"));
    expect(problems.map(({ rule, message }) => [rule, message.slice(0, 47)])).toEqual([
      ["tarball-imports", "npm cannot install the tarball: EBADPLATFORM: U"],
    ]);
  });

  it("is refused where a check cannot be run, and says which, until they are skipped by name", async () => {
    vi.stubEnv("npm_config_cache", temporaryFolder());
    vi.stubEnv("npm_config_registry", "http://127.0.0.1:1/");
    vi.stubEnv("npm_config_fetch_retries", "0");
    onTestFinished(() => void vi.unstubAllEnvs());
    const { problems } = await check({});
    expect(problems.map(({ rule, severity }) => [rule, severity])).toEqual([["tarball-not-checked", "error"]]);
    expect(problems[0]!.message).toMatch(
      /^These checks could not be run: publint, types, readme, typescript\. npm cannot/,
    );
    expect(problems[0]!.hint).toContain("--skip-checks publint,types,readme,typescript");
    expect((await check({}, {}, ["publint", "types", "readme", "typescript"])).problems).toEqual([]);
  });

  it("of another package than is planned is refused", async () => {
    await expect(check({}, { version: "2.0.0" })).rejects.toThrow("pets@2.0.0 was packed, and pets@1.0.0 was planned.");
  });
});
