import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Check, Judged } from "../check.js";
import { compile, compilers } from "../compile.js";
import { exportedNames } from "../exported-names.js";

/** What examples may take for granted of the platform, beside its web interfaces. */
const platform = "declare const process: { env: Record<string, string | undefined> };\n";

export const readme: Check = {
  name: "readme",
  proves: "the README's TypeScript examples compile",
  async run(judged) {
    const { tarball, room } = judged;
    const text = tarball.files.find(({ path }) => /^readme\.md$/i.test(path))?.bytes.toString("utf8") ?? "";
    const blocks = typescriptBlocks(text);
    if (blocks.length === 0) return [];
    const [tools, project] = [await judged.tools(), await judged.consumer()];
    const exported = await exportedNames(judged);
    await mkdir(join(project, "readme"), { recursive: true });
    await writeFile(join(project, "readme/platform.d.ts"), platform);
    const values = exported[judged.plan.name]?.values ?? [];
    for (const block of blocks)
      await writeFile(join(project, `readme/line-${block.line}.ts`), program(block.code, values, judged.plan));
    const complaints = await compile(project, "readme", { tools, version: compilers[0] }, room);
    return complaints.map(({ file, line, message }) => {
      const start = /line-(\d+)\.ts$/.exec(file)?.[1];
      // The first line of the file is ours.
      const place = start === undefined ? {} : { line: Number(start) + line - 2 };
      return { severity: "error" as const, message, path: "README.md", ...place };
    });
  },
};

interface Block {
  readonly code: string;
  /** Of the README, counted from 1. */
  readonly line: number;
}

/** The blocks that a Markdown text calls TypeScript. */
export function typescriptBlocks(markdown: string): Block[] {
  const blocks: Block[] = [];
  let open: { lines: string[]; line: number } | undefined;
  for (const [index, line] of markdown.split(/\r?\n/).entries()) {
    if (open && line.startsWith("```")) {
      blocks.push({ code: open.lines.join("\n"), line: open.line });
      open = undefined;
    } else if (open) open.lines.push(line);
    else if (/^```(ts|typescript|mts)\s*$/.test(line)) open = { lines: [], line: index + 2 };
  }
  return blocks;
}

/** A module of one example. What it uses and does not make itself is imported: an example need not say so again. */
function program(code: string, values: readonly string[], { name }: Judged["plan"]): string {
  const words = new Set(code.match(/[\p{ID_Start}$_][\p{ID_Continue}$]*/gu));
  const made = new Set([...declared(code), ...imported(code)]);
  const missing = values.filter((value) => words.has(value) && !made.has(value));
  const takesClient = words.has("client") && !made.has("client") && values.includes("createClient");
  const client = takesClient
    ? `declare const client: ReturnType<typeof import(${JSON.stringify(name)}).createClient>; `
    : "";
  return `import { ${missing.join(", ")} } from ${JSON.stringify(name)}; ${client}export {};\n${code}\n`;
}

function declared(code: string): string[] {
  const found = code.matchAll(
    /\b(?:const|let|var|function|class|async function)\s+([\p{ID_Start}$_][\p{ID_Continue}$]*)/gu,
  );
  return [...found].map(([, made]) => made!);
}

function imported(code: string): string[] {
  const found = code.matchAll(/^import\s+(?:type\s+)?\{([^}]*)\}/gm);
  return [...found].flatMap(([, names]) => names!.split(",").map((each) => each.trim().split(/\s+/).at(-1)!));
}
