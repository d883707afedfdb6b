import { expect, test } from "vitest";
import type { ForeignSetup } from "../../generator/init/foreign-setup.js";
import type { Project } from "../../generator/load/project.js";
import { readSetups } from "../../generator/init/read-setups.js";

const nothing: Project = {
  descriptions: [],
  isCut: false,
  configurations: [],
  packageJson: undefined,
  redocly: undefined,
  remotes: [],
  repository: "none",
};

const setupOf = (path: string, text: string): ForeignSetup =>
  readSetups({ ...nothing, configurations: [{ path, text }] })[0]!;
const apisOf = ({ apis }: ForeignSetup) => apis.map(({ input, outputs }) => [input, ...outputs]);

/** The ways in which people write the same configuration of hey-api. */
const heyApi: Readonly<Record<string, string>> = {
  "with defineConfig": `import { defineConfig } from "@hey-api/openapi-ts"; export default defineConfig({ input: "./api.yaml", output: "src/client" });`,
  "as an object": `export default { input: { path: "api.yaml" }, output: { path: "./src/client", clean: true } } satisfies UserConfig;`,
  "with constants":
    "const input = `api.yaml`; const output = 'src/client' as const; const config = { input, output }; export default config;",
  "with what is spread in": `const base = { output: "src/client" }; export default { ...base, input: "api.yaml" };`,
  "as CommonJS": `/** @type {import("@hey-api/openapi-ts").UserConfig} */ module.exports = { input: "api.yaml", output: "src/client" };`,
  "as a function": `export default defineConfig(() => ({ input: "api.yaml", output: "src/client" }));`,
  "as an async function": `export default defineConfig(async () => ({ input: "api.yaml", output: "src/client" }));`,
  "with paths that are joined": `import path from "node:path"; export default { input: path.resolve(__dirname, "api.yaml"), output: path.join(import.meta.dirname, "src", "client") };`,
  "as a list": `export default defineConfig([{ input: "api.yaml", output: "src/client" }]);`,
  "with a list of inputs": `export default { input: ["api.yaml"], output: ["src/client"] };`,
};

test.each(Object.entries(heyApi))("hey-api's configuration %s", (_how, text) => {
  const { tool, apis, left } = setupOf("openapi-ts.config.ts", text);
  expect([tool, left]).toEqual(["hey-api", []]);
  expect(apis).toEqual([{ input: "api.yaml", outputs: ["src/client"] }]);
});

test("what is computed is told with its line, and taken for nothing", () => {
  const text = `export default defineConfig({
  input: process.env.SPEC ?? "api.yaml",
  output: out(),
  plugins: ["@hey-api/client-fetch", "@hey-api/typescript", "zod", { name: "@tanstack/react-query" }, ...more],
});`;
  const { apis, left } = setupOf("openapi-ts.config.ts", text);
  expect(apis).toEqual([{ input: undefined, outputs: [] }]);
  expect(left).toEqual([
    "The plugin zod: Katagami writes functions and types alone.",
    "The plugin @tanstack/react-query: Katagami writes functions and types alone.",
    "A plugin is computed in openapi-ts.config.ts, line 4: ...more. It is read as text and never run.",
    "`output` is computed in openapi-ts.config.ts, line 3: out(). It is read as text and never run.",
    '`input` is computed in openapi-ts.config.ts, line 2: process.env.SPEC ?? "api.yaml". It is read as text and never run. Name it: katagami init PATH.',
  ]);
  const registry = setupOf("openapi-ts.config.ts", `export default { input: "hey-api/backend", output: "a" };`);
  expect(registry.apis).toEqual([{ input: "hey-api/backend", outputs: ["a"] }]);
  const readme = setupOf("openapi-ts.config.ts", `export default { input: "readme:@org/project#uuid", output: "a" };`);
  expect(readme.left).toEqual([expect.stringContaining("is known to that tool alone")]);
});

test("orval's projects have their names, targets and what is not taken over", () => {
  const text = `export default defineConfig({
  pets: {
    input: { target: "../specs/pets.json", filters: { tags: ["pets"] }, override: { transformer: "./t.js" } },
    output: { target: "./src/pets.ts", schemas: "./src/model", client: "react-query", mock: true, override: { mutator: "./m.ts" } },
  },
  lakes: { input: "https://lakes.example/openapi.json", output: "./lakes.ts" },
  broken: make(),
});`;
  const setup = setupOf("config/orval.config.ts", text);
  expect(setup.apis).toEqual([
    { name: "pets", input: "specs/pets.json", outputs: ["config/src/pets.ts", "config/src/model"] },
    { name: "lakes", input: "https://lakes.example/openapi.json", outputs: ["config/lakes.ts"] },
  ]);
  expect(setup.left.map((each) => each.split(/[:,]/)[0])).toEqual([
    "`input.override`",
    "`input.filters`",
    "`client",
    "`output.mock`",
    "`override.mutator`",
    "`broken` is computed in config/orval.config.ts",
  ]);
  expect(setupOf("orval.config.json", `{ "a": { "input": "a.yaml", "output": { "target": "a.ts" } } }`).apis).toEqual([
    { name: "a", input: "a.yaml", outputs: ["a.ts"] },
  ]);
});

test("openapi-typescript is known by redocly.yaml, and every tool by the scripts of package.json", () => {
  const value = {
    apis: { "core@v1": { root: "core.yaml", "x-openapi-ts": { output: "core.d.ts" } }, other: { root: "b" } },
  };
  const [configured] = readSetups({ ...nothing, redocly: { path: "redocly.yaml", text: "", value } });
  expect(configured).toMatchObject({ tool: "openapi-typescript", apis: [{ name: "core@v1", input: "core.yaml" }] });
  const scripts = {
    types: "npx openapi-typescript@7 ./specs/api.yaml -o ./src/schema.d.ts --enum && prettier --write src",
    hey: "openapi-ts --input=api.json --output 'src/my client' -c @hey-api/client-fetch",
    codegen: "rm -rf x; pnpm exec openapi -i api.json -o src/codegen",
    orval: "orval --config ./orval.config.ts",
    url: 'cross-env A=1 node_modules/.bin/openapi-typescript "https://a.example/api.json" --output a.d.ts',
    variable: "openapi-typescript $SPEC -o a.d.ts",
    other: "openapi-typescript-helper x; echo openapi-tsx",
  };
  const setups = readSetups({ ...nothing, packageJson: { path: "package.json", text: JSON.stringify({ scripts }) } });
  expect(setups.map((setup) => [setup.tool, setup.place, ...apisOf(setup)])).toEqual([
    ["openapi-typescript", "package.json, script types", ["specs/api.yaml"]],
    ["hey-api", "package.json, script hey", ["api.json", "src/my client"]],
    ["openapi-typescript-codegen", "package.json, script codegen", ["api.json", "src/codegen"]],
    ["openapi-typescript", "package.json, script url", ["https://a.example/api.json"]],
    ["openapi-typescript", "package.json, script variable", [undefined]],
  ]);
});

test("hostile code is read in time, and never run", () => {
  const many = Array.from(
    { length: 30 },
    (_each, index) => `const a${index} = [a${index + 1}, a${index + 1}, a${index + 1}];`,
  );
  const texts = [
    `throw new Error("run"); export default { input: "a.yaml", output: "b" };`,
    `${many.join("\n")}\nexport default { input: a0, output: a0, plugins: a0 };`,
    `const a = b; const b = a; export default { input: a, output: b };`,
    `export default ${"[".repeat(50_000)}${"]".repeat(50_000)};`,
    `export default { "__proto__": { input: "x" }, constructor: 1, input: "a.yaml", output: "b" };`,
    "export default {{{ `${",
  ];
  for (const text of texts) expect(() => setupOf("openapi-ts.config.ts", text)).not.toThrow();
  expect(setupOf("openapi-ts.config.ts", texts[0]!).apis).toEqual([{ input: "a.yaml", outputs: ["b"] }]);
  expect(({} as { input?: string }).input).toBeUndefined();
});
