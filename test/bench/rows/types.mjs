import { execFile } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { median } from "../run-measured.mjs";
import { generateWith, gitHub } from "../tools.mjs";

const tsc = fileURLToPath(new URL("../node_modules/typescript/bin/tsc", import.meta.url));
const runs = 3;
const options = [
  ...["--strict", "--skipLibCheck", "--target", "es2022", "--lib", "es2022,dom,dom.iterable,esnext.disposable"],
  ...["--module", "nodenext", "--typeRoots", "none"],
];
const call = "{ path: { owner: 'o', repo: 'r', issue_number: 1 } }";

/** By tool: the folder of its sources, and an application of one file that asks for one issue and reads its title. */
const programs = {
  Katagami: [
    "Katagami/src",
    (from) => `import { createClient, issuesGet } from "${from}/index.js";
      const result = await issuesGet(createClient(), ${call});
      export const title = result.ok && result.status === 200 ? (result.data.title satisfies string) : undefined;`,
  ],
  "hey-api": [
    "hey-api",
    (from) => `import { issuesGet } from "${from}/index.js";
      const { data } = await issuesGet(${call});
      export const title = data?.title satisfies string | undefined;`,
  ],
  Redocly: [
    "Redocly",
    (from) => `import { issues_get } from "${from}/client.js";
      const { title: text } = await issues_get(${call});
      export const title = text satisfies string;`,
  ],
  "openapi-fetch": [
    "openapi-fetch",
    (from) => `import createClient from "openapi-fetch";
      import type { paths } from "${from}/schema.js";
      const client = createClient<paths>();
      const { data } = await client.GET("/repos/{owner}/{repo}/issues/{issue_number}", { params: ${call} });
      export const title = data?.title satisfies string | undefined;`,
  ],
};

/** `tsc` of an application that uses one of GitHub's 1,223 operations. */
export default async function types(folder) {
  const dir = await generateWith(Object.keys(programs), gitHub, join(folder, "types"));
  writeFileSync(join(dir, "package.json"), JSON.stringify({ type: "module" }));
  const usual = {};
  const declared = {};
  for (const [tool, [sources, program]] of Object.entries(programs)) {
    const declarations = ["Katagami", "openapi-fetch"].includes(tool) ? sources : `${tool}/declarations`;
    if (declarations !== sources)
      await compile(dir, [
        "--declaration",
        "--emitDeclarationOnly",
        "--rootDir",
        sources,
        "--outDir",
        declarations,
        `${sources}/${tool === "Redocly" ? "client" : "index"}.ts`,
      ]);
    // Katagami makes a package of declarations; the others' output is source of the application.
    const forms = { usual: sources, declared: declarations };
    for (const [form, from] of Object.entries(forms))
      writeFileSync(join(dir, `${tool}-${form}.ts`), program(`./${from}`));
    usual[tool] = { file: `${tool}-usual.ts`, times: [] };
    declared[tool] = { file: `${tool}-declared.ts`, times: [] };
  }
  writeFileSync(join(dir, "nothing.ts"), "export {};");
  const nothing = { file: "nothing.ts", times: [] };
  for (let run = 0; run <= runs; run++) {
    for (const each of [...Object.values(usual), ...Object.values(declared), nothing]) {
      const report = await compile(dir, ["--noEmit", "--extendedDiagnostics", each.file]);
      each.instantiations = Number(/^Instantiations: +(\d+)/m.exec(report)[1]);
      if (run > 0) each.times.push(Number(/^Total time: +([\d.]+)s/m.exec(report)[1]));
    }
  }
  rmSync(dir, { recursive: true });
  const count = ({ instantiations }) => instantiations.toLocaleString("en");
  return [
    timeRow(
      "`tsc` of a file that uses one of GitHub’s 1,223 operations, each tool’s output as its documentation has it used",
      usual,
      0.5,
    ),
    timeRow("… each built into declarations first", { ...declared, "an empty file": nothing }),
    {
      what: "… instantiations",
      ours: count(usual.Katagami),
      beside: `openapi-fetch ${count(usual["openapi-fetch"])}`,
      ratio: usual.Katagami.instantiations / usual["openapi-fetch"].instantiations,
      reach: 0.1,
      others: ["hey-api", "Redocly"].map((tool) => `${tool} ${count(usual[tool])}`).join(", "),
    },
  ];
}

function timeRow(what, of, reach) {
  const seconds = (tool) => `${median(of[tool].times).toFixed(2)} s`;
  return {
    what,
    ours: seconds("Katagami"),
    beside: `hey-api ${seconds("hey-api")}`,
    ratio: median(of.Katagami.times.map((time, run) => time / of["hey-api"].times[run])),
    reach,
    others: ["Redocly", "openapi-fetch", "an empty file"]
      .filter((tool) => of[tool])
      .map((tool) => `${tool} ${seconds(tool)}`)
      .join(", "),
  };
}

/** What `tsc` prints; throws when it finds an error. */
function compile(cwd, args) {
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [tsc, ...options, ...args], { cwd }, (error, printed) =>
      error ? reject(new Error(`tsc ${args.join(" ")}:\n${printed.slice(0, 2000)}`)) : resolve(printed),
    );
  });
}
