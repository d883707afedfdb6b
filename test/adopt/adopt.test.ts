import { cpSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { adopt, type Adoption } from "../../generator/adopt.js";
import { configuredTargets } from "../../generator/config.js";
import { inFolder, writeFiles } from "../e2e/in-folder.js";

const samples = join(import.meta.dirname, "samples");
const config = "rules: {}\napis: { ponds: { root: openapi.yaml, x-katagami: { output: client } } }\n";

/** Copies what a tool wrote; its files end in `.txt` here, so that nobody takes them for our own. */
function copySample(name: string, cwd: string): void {
  for (const path of readdirSync(join(samples, name), { recursive: true, encoding: "utf8" })) {
    if (!statSync(join(samples, name, path)).isFile()) continue;
    const target = join(cwd, "code", path.replace(/\.txt$/, ""));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, readFileSync(join(samples, name, path)));
  }
}

/** Adopts code for the API of the samples. */
async function adopted(
  code: { readonly sample?: string; readonly files?: Readonly<Record<string, string>> },
  { lock, force = false, path = "code" }: { lock?: string; force?: boolean; path?: string } = {},
): Promise<Adoption> {
  const files = { "redocly.yaml": config, ...(lock === undefined ? {} : { "names.lock.yaml": lock }), ...code.files };
  return inFolder([], async (cwd) => {
    cpSync(join(samples, "openapi.yaml"), join(cwd, "openapi.yaml"));
    writeFiles(cwd, files);
    if (code.sample !== undefined) copySample(code.sample, cwd);
    const [target] = await configuredTargets("redocly.yaml", [], cwd);
    return adopt({ ...target!, lock: target!.lock! }, path, { cwd, force });
  });
}

const pins = ({ names }: Adoption) => names.text.split("described:")[0]!.split("\n").slice(2, -2);
const [list, dig, gone, read] = [
  "GET /ponds",
  "POST /ponds",
  "DELETE /ponds/{pond_id}/fish/{fishName}",
  "GET /ponds/{pond_id}/fish/{fishName}",
];

test.for([
  ["hey", ["listPonds", "pondsDig", "catch_", "getPondsByPondIdFishByFishName"], ["FishV1", "Pond"]],
  ["hey-declarations", ["listPonds", "pondsDig", "catch_", "getPondsByPondIdFishByFishName"], ["FishV1", "Pond"]],
  ["orval", ["listPonds", "pondsDig", "_catch", "getPondsPondIdFishFishName"], ["FishV1", "Pond"]],
  ["orval-axios", ["listPonds", "pondsDig", "_catch", "getPondsPondIdFishFishName"], ["FishV1", "Pond"]],
  ["codegen", ["listPonds", "pondsDig", "fishCatch", "getPondsFish"], ["Fish_v1", "pond"]],
] as const)("what %s wrote keeps its names", async ([sample, [one, two, three, four], [fish, pond]]) => {
  const adoption = await adopted({ sample });
  expect(pins(adoption)).toEqual([
    'root: "openapi.yaml"',
    "operations:",
    `  ${list}: ${one}`,
    `  ${dig}: ${two}`,
    `  ${gone}: ${three}`,
    `  ${read}: ${four}`,
    "schemas:",
    `  "Fish.v1": ${fish}`,
    `  pond: ${pond}`,
  ]);
  expect(adoption).toMatchObject({ taken: { operations: 4, schemas: 2 }, differing: [], clashing: [], unread: [] });
  expect(adoption.adopted.left).toEqual([]);
});

test("calls are told as they were and as they are", async () => {
  const { calls } = (await adopted({ sample: "codegen" })).adopted;
  expect(calls.map(({ before, after }) => `${before} -> ${after}`)).toEqual([
    "PondsService.listPonds(limit) -> listPonds(client, { query })",
    "PondsService.pondsDig(requestBody) -> pondsDig(client, { body })",
    "FishService.getPondsFish(pondId, fishName) -> getPondsFish(client, { path: { pond_id, fishName } })",
    "FishService.catch(pondId, fishName) -> fishCatch(client, { path: { pond_id, fishName } })",
  ]);
});

const stainless = `resources:
  ponds:
    models: { my_pond: pond, Pool: "#/components/schemas/nothing" }
    methods: { list: get /ponds, dig: { type: http, endpoint: POST /ponds } }
    subresources:
      river-fish: { methods: { retrieve: "get /ponds/{pond_id}/fish/{fishName}", sell: post /market } }
`;
const sdk = `export class Ponds extends APIResource {
  riverFish = new FishAPI.RiverFish(this._client);
  list(query: PondListParams = {}, options?: RequestOptions) { return this._client.get('/ponds', { query, ...options }); }
  dig(body: PondDigParams) { return this._client.post('/ponds', { body }); }
}`;
const fish = `export class RiverFish extends APIResource {
  retrieve(fishName: string, params: P) { return this._client.get(path\`/ponds/\${params.pond_id}/fish/\${fishName}\`, {}); }
}`;

test("an SDK with resources is known by its configuration, or by its code", async () => {
  const calls = ["client.ponds.list", "client.ponds.dig", "client.ponds.riverFish.retrieve"];
  const names = ["pondsList", "pondsDig", "pondsRiverFishRetrieve"];
  const configured = await adopted({ files: { "stainless.yml": stainless } }, { path: "stainless.yml" });
  expect(configured.adopted.calls.map(({ name }) => name)).toEqual(names);
  expect(configured.adopted.calls.map(({ before }) => before)).toEqual(calls.map((call) => `${call}(…)`));
  expect([...configured.adopted.schemas]).toEqual([["pond", "MyPond"]]);
  expect(configured.adopted.left).toEqual([expect.objectContaining({ what: "client.ponds.riverFish.sell(…)" })]);
  const files = { "code/resources/ponds/ponds.ts": sdk, "code/resources/ponds/river-fish.ts": fish };
  const read = await adopted({ files });
  expect(read.adopted.calls.map(({ name }) => name)).toEqual(names);
  expect(read.adopted.calls[2]!.before).toBe("client.ponds.riverFish.retrieve(fishName, params)");
});

test("pins that differ stay, unless they are forced; a second run changes nothing", async () => {
  const lock = `operations:\n  ${list}: allPonds\n  ${dig}: listPonds\nschemas: {}\n`;
  const kept = await adopted({ sample: "hey" }, { lock });
  expect(pins(kept)).toContain(`  ${list}: allPonds`);
  expect(kept.differing).toEqual([
    { key: list, name: "listPonds", pinned: "allPonds" },
    { key: dig, name: "pondsDig", pinned: "listPonds" },
  ]);
  expect(kept.taken.operations).toBe(2);
  const forced = await adopted({ sample: "hey" }, { lock, force: true });
  expect(pins(forced)).toContain(`  ${list}: listPonds`);
  expect(pins(forced)).toContain(`  ${dig}: pondsDig`);
  const again = await adopted({ sample: "hey" }, { lock: forced.names.text });
  expect(again.names.text).toBe(forced.names.text);
  const other = await adopted({ sample: "hey" }, { lock: `operations:\n  GET /old: listPonds\nschemas: {}\n` });
  expect(other.clashing).toEqual([{ key: list, name: "listPonds", other: "GET /old" }]);
});

test("other ways to say a request are understood, below the path of a server, too", async () => {
  const files = {
    "code/api.ts": `
      export const listPonds = (params) => request({ path: \`/ponds\`, method: "GET", ...params });
      export function dig(body) { return http.post(BASE + "/v1/ponds", body); }
      export const api = { read: async (id, name) => fetch(\`\${base}/ponds/\${id}/fish/\${encodeURIComponent(name)}?all=1\`) };
      export const remove = custom<void>({ url: \`https://ponds.example/v1/ponds/\${id}/fish/\${name}\`, method: 'DELETE' });
      export const helper = () => map.get("/ponds");`,
  };
  const { calls, left } = (await adopted({ files })).adopted;
  expect(calls.map(({ key, name }) => [key, name])).toEqual([
    [list, "listPonds"],
    [dig, "dig"],
    [read, "read"],
  ]);
  expect(left).toEqual([expect.objectContaining({ what: "helper()" })]);
});

test("hostile code is read in time and never run", async () => {
  const deep = `export const a = ${"[".repeat(20_000)}${"]".repeat(20_000)};`;
  const files = {
    "code/deep.ts": deep,
    "code/bad.ts": "export const constructor = () => client.get({ url: '/ponds' }); }}} `${",
    "code/run.ts": "throw new Error('run'); process.exit(3);",
    "code/odd.ts": "export const __proto__ = () => client.post({ url: '/ponds' });",
  };
  const { names, unread } = await adopted({ files });
  expect(unread.length).toBeLessThan(2);
  expect(names.text).toContain("POST /ponds: __proto__");
});

test("what is not there, or holds no code, is an error", async () => {
  await expect(adopted({}, { path: "nowhere" })).rejects.toThrow("no such file");
  await expect(adopted({ files: { "code/readme.md": "" } })).rejects.toThrow("no code");
});
