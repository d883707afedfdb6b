import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { nodeModules } from "../package/repository.js";

/** What of two files of types is not assignable both ways, and what does not compile. */
export interface Compared {
  /** Such as `components["schemas"]["Pet"]`, and what the compiler says. */
  readonly differing: ReadonlyMap<string, string>;
  /** What the compiler says of ours. */
  readonly wrong: readonly string[];
}

const flags =
  "--noEmit --strict --target esnext --module nodenext --moduleDetection force --skipLibCheck --pretty false";

/** Compares the types that openapi-typescript wrote with ours, by a statement each way for each of its entries. */
export function compare(cwd: string, theirs: string | undefined, ours: string): Compared {
  const entries = theirs === undefined ? [] : entriesOf(theirs);
  const imports = ["theirs", "ours"].map((name) => `import type * as ${name} from "./${name}.js";`);
  const statements = entries.flatMap((path, index) => [
    `export const to${index} = (value: theirs.${path}): ours.${path} => value;`,
    `export const from${index} = (value: ours.${path}): theirs.${path} => value;`,
  ]);
  writeFileSync(join(cwd, "theirs.ts"), theirs ?? "export {};");
  writeFileSync(join(cwd, "ours.ts"), ours);
  writeFileSync(join(cwd, "check.ts"), [...imports, ...statements].join("\n"));
  writeFileSync(join(cwd, "package.json"), '{ "type": "module" }');
  const tsc = join(nodeModules, "typescript-7/bin/tsc");
  const { stdout } = spawnSync(process.execPath, [tsc, ...flags.split(" "), "--types", "", "check.ts"], {
    cwd,
    encoding: "utf8",
    maxBuffer: 2 ** 30,
  });
  const told = [...stdout.matchAll(/^(\w+)\.ts\((\d+),\d+\): (.*)$/gm)];
  const differing = new Map(
    told.flatMap(([, file, line, message]): [string, string][] =>
      file === "check" && Number(line) > 2 ? [[entries[(Number(line) - 3) >> 1]!, message!]] : [],
    ),
  );
  const wrong = told.flatMap(([, file, line, message]) =>
    file === "ours" || (file === "check" && Number(line) < 3) ? [`${line}: ${message}`] : [],
  );
  return { differing, wrong };
}

/** Every path, operation and component of a file of types, as an index of its exports. */
function entriesOf(types: string): string[] {
  const file = ts.createSourceFile("theirs.ts", types, ts.ScriptTarget.ESNext);
  return file.statements.flatMap((statement) => {
    if (!ts.isInterfaceDeclaration(statement)) return [];
    const root = statement.name.text;
    const members = namesOf(statement.members);
    if (root !== "components") return members.map(([name]) => `${root}[${name}]`);
    return members.flatMap(([group, type]) =>
      type && ts.isTypeLiteralNode(type) ? namesOf(type.members).map(([name]) => `components[${group}][${name}]`) : [],
    );
  });
}

function namesOf(members: readonly ts.TypeElement[]): [name: string, type: ts.TypeNode | undefined][] {
  return members.flatMap((each): [string, ts.TypeNode | undefined][] =>
    ts.isPropertySignature(each) ? [[JSON.stringify((each.name as ts.Identifier).text), each.type]] : [],
  );
}
