import { copyFile, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Check, Finding, Judged } from "../check.js";
import { compile, compilers, type Complaint } from "../compile.js";
import { exportedNames, type Exported } from "../exported-names.js";
import { checksFolder } from "../install-tools.js";
import { runScript } from "../run-script.js";
import type { Failed } from "./imports.js";

/** How many complaints of one compiler are told. */
const most = 10;

export const typescript: Check = {
  name: "typescript",
  proves: `TypeScript ${compilers.join(", ")} compile a file that imports every export, and each value is there`,
  async run(judged) {
    const { room } = judged;
    const [tools, project] = [await judged.tools(), await judged.consumer()];
    const exported = await exportedNames(judged);
    await mkdir(join(project, "everything"), { recursive: true });
    await writeFile(join(project, "everything/index.ts"), program(exported));
    const findings: Finding[] = [];
    for (const version of compilers) {
      const complaints = await compile(project, "everything", { tools, version }, room);
      for (const finding of told(version, complaints, judged)) findings.push(finding);
    }
    return [...findings, ...(await missingValues(exported, project, judged))];
  },
};

function program(exported: Readonly<Record<string, Exported>>): string {
  let count = 0;
  const lines = Object.entries(exported).map(([specifier, { values, types }]) => {
    const names = [...values, ...types.map((name) => `type ${name}`)];
    return `export { ${names.map((name) => `${name} as e${count++}`).join(", ")} } from ${JSON.stringify(specifier)};\n`;
  });
  return lines.join("");
}

function told(version: string, complaints: readonly Complaint[], { plan }: Judged): Finding[] {
  const inside = `node_modules/${plan.name}/`;
  const more = complaints.length > most ? [`… and ${complaints.length - most} more`] : [];
  const shown = complaints.slice(0, most).map(({ file, line, message }): Finding => {
    const at = file.indexOf(inside);
    const place = at < 0 ? {} : { path: file.slice(at + inside.length), line };
    return { severity: "error", message: `TypeScript ${version}: ${message}`, ...place };
  });
  return [
    ...shown,
    ...more.map((message): Finding => ({ severity: "error", message: `TypeScript ${version}: ${message}` })),
  ];
}

/** A value that is declared and not there would be `undefined` for whoever calls it. */
async function missingValues(
  exported: Readonly<Record<string, Exported>>,
  project: string,
  { room }: Judged,
): Promise<Finding[]> {
  const script = join(project, "import-all.mjs");
  await copyFile(join(checksFolder, "import-all.mjs"), script);
  const asked = Object.fromEntries(Object.entries(exported).map(([specifier, { values }]) => [specifier, values]));
  const failed = await runScript<Failed[]>(script, [JSON.stringify(asked)], project, room);
  return failed
    .filter(({ how }) => how === "import")
    .map(({ specifier, message }) => ({ severity: "error", message: `import("${specifier}"): ${message}` }));
}
