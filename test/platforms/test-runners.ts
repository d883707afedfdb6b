import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { startCommand } from "../package/run-command.js";
import { binaries } from "../runtimes/binaries.js";
import { askModule } from "./ask.js";
import type { Asked, Outcome, Platform } from "./platform.js";
import type { Projects } from "./projects.js";
import { named, toolPath, vitest } from "./tools.js";

/** The same suite for all runners: one file for the package, one for the source. */
function suites({ url, key, answer }: Asked): Record<string, string> {
  const file = (from: string) =>
    `${askModule(from)}
test("answers", async () => {
  expect(await ask(${JSON.stringify(url)}, ${JSON.stringify(key)})).toBe(${JSON.stringify(answer)});
});
`;
  return { "package.test.js": file("dify-chat-ja"), "source.test.js": file("./src/api/index.ts") };
}

interface Report {
  readonly testResults: readonly { readonly name: string; readonly status: string; readonly message: string }[];
}

/** Runs a runner that writes the report which Jest and Vitest have in common. */
async function outcomeOf(node: string, args: readonly string[], folder: string): Promise<Outcome> {
  const report = ["--outputFile=report.json"];
  const ended = await startCommand(binaries[node]!.command, [...args, ...report], folder).ended;
  let results: Report["testResults"];
  try {
    ({ testResults: results } = JSON.parse(readFileSync(join(folder, "report.json"), "utf8")) as Report);
  } catch {
    throw new Error(`there is no report\n${ended.stdout}\n${ended.stderr}`);
  }
  const of = (name: string) => {
    const found = results.find((each) => each.name.endsWith(`${name}.test.js`));
    return found?.status === "passed" ? "" : (found?.message ?? `${name}.test.js was not run`);
  };
  return { package: of("package"), source: of("source") };
}

async function runVitest(projects: Projects, asked: Asked): Promise<Outcome> {
  const folder = await projects.make("vitest", suites(asked));
  return outcomeOf("Node 24", [vitest, "run", "--globals", "--reporter=json"], folder);
}

const typescript = [toolPath("@babel/preset-typescript"), { allowDeclareFields: true }];
const commonJs = [toolPath("@babel/preset-env"), { targets: { node: "current" } }];

/** Jest as its documentation sets it up: with Babel for TypeScript, and either for CommonJS or with Node's own ES modules. */
async function runJest(name: string, presets: readonly unknown[], config: object, projects: Projects, asked: Asked) {
  const transform = { "\\.[jt]s$": [toolPath("babel-jest"), { presets, configFile: false }] };
  const whole = { rootDir: ".", transform, ...config };
  const folder = await projects.make(`jest ${name}`, { ...suites(asked), "jest.config.json": JSON.stringify(whole) });
  const flags = presets.length === 1 ? ["--experimental-vm-modules"] : [];
  return outcomeOf("Node 24", [...flags, toolPath("jest/bin/jest.js"), "-c", "jest.config.json", "--json"], folder);
}

/** What runs an application's tests. */
export const testRunners: readonly Platform[] = [
  { name: "Vitest", folder: dirname(vitest), ways: { "nothing set": runVitest } },
  {
    name: "Jest",
    folder: toolPath("jest"),
    ways: {
      "`--experimental-vm-modules`": (projects: Projects, asked: Asked) =>
        runJest("modules", [typescript], { extensionsToTreatAsEsm: [".ts"] }, projects, asked),
      "CommonJS, by Babel": (projects: Projects, asked: Asked) =>
        runJest("plain", [commonJs, typescript], {}, projects, asked),
      "… with `transformIgnorePatterns`": (projects: Projects, asked: Asked) =>
        runJest(
          "transformed",
          [commonJs, typescript],
          { transformIgnorePatterns: ["/node_modules/(?!dify-chat-ja/)"] },
          projects,
          asked,
        ),
    },
  },
].map(({ name, folder, ways }) => ({ name: named(name, folder), ways }));
