import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { secretFormats, withoutSecrets } from "../../generator/release/secret-formats.js";
import type { Finding, Judged } from "../../generator/release/tarball/check.js";
import { checkNames } from "../../generator/release/tarball/check-tarball.js";
import { typescriptBlocks } from "../../generator/release/tarball/checks/readme.js";
import { secrets } from "../../generator/release/tarball/checks/secrets.js";
import { size } from "../../generator/release/tarball/checks/size.js";
import { unwantedFiles } from "../../generator/release/tarball/checks/unwanted-files.js";
import { entryPoints } from "../../generator/release/tarball/entry-points.js";
import { readTar } from "../../generator/release/tarball/read-tar.js";
import { tarballOf, type Tarball } from "../../generator/release/tarball/tarball.js";
import { defineRelease } from "../../generator/commands/release-line.js";
import { releaseSettings, tagOf } from "../../generator/release-settings.js";
import { Command } from "commander";
import { plan, roomIn, temporaryFolder } from "./package-folder.js";

/** A tarball by the machine's own tar. */
function tarball(files: Readonly<Record<string, string>>): Tarball {
  const folder = temporaryFolder();
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, "package", path, ".."), { recursive: true });
    writeFileSync(join(folder, "package", path), text);
  }
  const file = join(folder, "package.tgz");
  execFileSync("tar", ["-czf", file, "package"], { cwd: folder });
  return tarballOf(file, readFileSync(file));
}

function judged(files: Readonly<Record<string, string>>, more: Partial<Judged> = {}): Judged {
  const never = () => Promise.reject(new Error("not asked for"));
  const base = { plan, tarball: tarball(files), room: roomIn("."), allowed: [], tools: never, consumer: never };
  return { ...base, ...more };
}

describe("a tarball", () => {
  it("gives its files, with names that are long or not ASCII", () => {
    const long = `src/${"deep/".repeat(40)}${"名".repeat(40)}.js`;
    const { files } = tarball({ "package.json": "{}", [long]: "long", "src/ペット.js": "a".repeat(1000) });
    const read = Object.fromEntries(files.map(({ path, bytes }) => [path, bytes.toString("utf8")]));
    expect(read).toEqual({ "package.json": "{}", [long]: "long", "src/ペット.js": "a".repeat(1000) });
  });

  it("has contents that do not depend on how it was compressed, and do on every byte", () => {
    const { file, contents, integrity } = tarball({ a: "1", b: "2" });
    const plain = execFileSync("gunzip", ["-c", file]);
    const again = tarballOf(file, gzipSync(plain, { level: 1 }));
    expect([again.contents, again.integrity === integrity]).toEqual([contents, false]);
    for (const other of [{ a: "1", b: "3" }, { a: "12", b: "" }, { a: "1", c: "2" }, { a: "1" }])
      expect(tarball(other as Record<string, string>).contents).not.toBe(contents);
  });

  it("that is none is an error, and one without an end is read as far as it goes", () => {
    expect(() => readTar(Buffer.from("no"))).toThrow();
    expect(() => readTar(gzipSync(Buffer.alloc(512, "z")))).toThrow("cannot be read");
    expect(readTar(gzipSync(Buffer.alloc(0)))).toEqual([]);
  });
});

describe("secrets", () => {
  const drawn = "aB3dE5fG7hJ9kL1mN2pQ4rS6tU8vW0xYzAbC";
  const samples: readonly string[] = [
    `npm_${drawn}`,
    `ghp_${drawn}`,
    `ghs_${drawn}`,
    `github_pat_${drawn}`,
    `glpat-${drawn.slice(0, 20)}`,
    `sk-${drawn}`,
    `sk-proj-${drawn}`,
    `sk-ant-api03-${drawn}`,
    `sk_live_${drawn}`,
    `whsec_${drawn}`,
    "AKIAQ3EGT5WJ7KPX2L4M",
    `xoxb-123456-${drawn}`,
    `AIza${drawn.slice(0, 35)}`,
    `SG.${drawn.slice(0, 22)}.${drawn}`,
    `hf_${drawn}`,
    `pypi-AgE${drawn}`,
    `app-${drawn.slice(0, 24)}`,
    `eyJ${drawn}.eyJ${drawn}.${drawn}`,
    "-----BEGIN RSA PRIVATE KEY-----",
    "-----BEGIN PRIVATE KEY-----",
    "-----BEGIN PGP PRIVATE KEY BLOCK-----",
    `//registry.example/:_authToken=${drawn}`,
  ];
  const find = (text: string, allowed: readonly string[] = []) =>
    secrets.run(judged({ "src/index.js": text }, { allowed }));

  it.each(samples)("%s is found with its file and line, and is not shown", async (sample) => {
    const [found, ...others] = await find(`// one\nconst a = "${sample}";\n`);
    expect(others).toEqual([]);
    expect(found).toMatchObject({ severity: "error", path: "src/index.js", line: 2 });
    if (!sample.startsWith("-----")) expect(found!.message).not.toContain(sample);
    expect(withoutSecrets(`npm error ${sample} refused`)).not.toContain(sample);
  });

  it("has a sample of every format", () => {
    const missed = secretFormats.filter(({ pattern }) => !samples.some((sample) => sample.search(pattern) >= 0));
    expect(missed).toEqual([]);
  });

  it.each([
    "sk-xxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    "AKIAIOSFODNN7EXAMPLE",
    "ghp_000000000000000000000000000000000000",
    "task-management-of-everything-that-is-there",
    "the-sk-of-a-mask-is-a-long-word",
    "snpm_packages_are_fine_and_so_is_this_name_here",
    ":_authToken=${NPM_TOKEN}",
    "eyJ0.eyJ0.short",
    "xoxb",
  ])("%s is none", async (text) => {
    expect(await find(text)).toEqual([]);
  });

  it("that redocly.yaml allows may leave", async () => {
    expect(await find(`"${samples[0]}" "${samples[1]}"`, [samples[0]!])).toHaveLength(1);
  });

  it("are looked for in time that grows as the text does", async () => {
    for (const piece of ["eyJ", "eyJ-", "sk-", "SG.", "eyJaaaaaaaa.", "-----BEGIN A ", ":_auth  ", "a://b:"]) {
      const text = piece.repeat(300_000 / piece.length);
      const { user } = await worked(() => Promise.all([find(text), withoutSecrets(text)]));
      // Seconds of the processor: a square would take minutes.
      expect([piece, user < 5_000_000]).toEqual([piece, true]);
    }
  });

  async function worked(work: () => Promise<unknown>): Promise<NodeJS.CpuUsage> {
    const before = process.cpuUsage();
    await work();
    return process.cpuUsage(before);
  }

  it("leave no password in an address", () => {
    expect(withoutSecrets("GET https://me:secret@registry.example/pets")).toBe("GET https://***@registry.example/pets");
    expect(withoutSecrets("GET https://registry.example/@scope/pets")).toBe("GET https://registry.example/@scope/pets");
  });
});

describe("files", () => {
  const paths = [
    ...[".env", ".env.local", "src/.env.production", ".npmrc", "src/key.pem", "a.p12", "id_rsa", ".git/config"],
    ...["src/node_modules/a/index.js", ".DS_Store", "old.tgz", "npm-debug.log", ".aws/credentials", ".ssh/config"],
  ];
  it.each(paths)("%s should not be there", async (path) => {
    const found = await unwantedFiles.run(judged({ [path]: "a" }));
    expect(found.map((each) => [each.severity, each.path])).toEqual([["error", path]]);
  });

  it.each([".env.example", "src/environment.js", "src/keys.js", "src/pem.d.ts", "openapi.json"])(
    "%s may be",
    async (path) => {
      expect(await unwantedFiles.run(judged({ [path]: "a" }))).toEqual([]);
    },
  );
});

describe("the size", () => {
  const run = async (before: string, tarballSize: number): Promise<[readonly Finding[], string[]]> => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "index.js"), before);
    const room = roomIn(".");
    const previous = { version: "1.0.0", from: "registry", folder, tarballSize } as const;
    const found = await size.run(judged({ "index.js": "a".repeat(4000) }, { room, plan: { ...plan, previous } }));
    return [found, room.said];
  };

  it("is told beside that of the last release", async () => {
    const [found, said] = await run("a".repeat(3000), 100_000);
    expect(found).toEqual([]);
    expect(said).toEqual([expect.stringMatching(/^size: 0\.\d kB \(was 100 kB\) packed, 4 kB \(was 3 kB\) unpacked$/)]);
  });

  it("is a warning where it has doubled, packed or unpacked", async () => {
    expect((await run("a".repeat(2000), 100_000))[0].map(({ severity, message }) => [severity, message])).toEqual([
      ["warning", "The unpacked package has 4 kB; that of the last release had 2 kB."],
    ]);
    expect((await run("a".repeat(3000), 10))[0]).toHaveLength(1);
  });
});

describe("entry points", () => {
  const points = (fields: object, files: readonly string[] = []) =>
    entryPoints(
      tarball({ "package.json": JSON.stringify(fields), ...Object.fromEntries(files.map((path) => [path, ""])) }),
      "pets",
    ).map(({ specifier, isJson }) => (isJson ? `${specifier} (JSON)` : specifier));

  it("are what `exports` lets others import", () => {
    const exports = {
      ".": { types: "./a.d.ts", default: "./a.js" },
      "./data": "./data.json",
      "./types": { types: "./t.d.ts" },
      "./closed": null,
      "./deep": { node: { import: ["./d.js"] } },
      "./parts/*": "./src/parts/*.js",
    };
    const files = ["src/parts/one.js", "src/parts/two.js", "src/other.js"];
    expect(points({ exports }, files)).toEqual([
      ...["pets", "pets/data (JSON)", "pets/deep", "pets/parts/one", "pets/parts/two"],
    ]);
  });

  it("is the package itself where there is one alone", () => {
    expect(points({ exports: "./index.js" })).toEqual(["pets"]);
    expect(points({ exports: { import: "./index.js" } })).toEqual(["pets"]);
    expect(points({ main: "./index.js" })).toEqual(["pets"]);
  });
});

it("TypeScript blocks of a README have their lines", () => {
  const blocks = typescriptBlocks(
    "# a\n```sh\nnpm i\n```\n```ts\nconst a = 1;\n\n```\n```typescript\nb();\n```\n```ts\nopen",
  );
  expect(blocks).toEqual([
    { code: "const a = 1;\n", line: 6 },
    { code: "b();", line: 10 },
  ]);
});

it("--skip-checks is told the names of all checks", () => {
  const root = new Command();
  defineRelease(root, () => {}, "");
  const option = root.commands[0]!.options.find(({ long }) => long === "--skip-checks");
  expect(option!.description.split(": ")[1]!.split(", ")).toEqual(checkNames);
});

describe("the tag", () => {
  it("has the package's name where there are several", () => {
    expect(tagOf({}, "@pets/api", "1.2.3", false)).toBe("@pets/api@1.2.3");
    expect(tagOf({}, "@pets/api", "1.2.3", true)).toBe("v1.2.3");
    expect(tagOf({ tag: "api/{name}/{version}" }, "pets", "1.2.3", true)).toBe("api/pets/1.2.3");
  });

  it("has to be one that git takes", () => {
    const [, holds] = releaseSettings.tag;
    expect(["v{version}", "{name}@{version}", "api/{version}"].filter((tag) => !holds(tag))).toEqual([]);
    const wrong = ["v", "-{version}", "a b{version}", "{version}.lock", "a..{version}", "{version}/", "/{version}", 1];
    expect(wrong.filter(holds)).toEqual([]);
  });
});
