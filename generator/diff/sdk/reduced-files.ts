import type { PackageParts, Part } from "./package-parts.js";
import type { PackageSource } from "./sdk-change.js";

/** The files of a package with nothing in them but the parts that are kept: all that a type checker needs to see. */
export function reducedFiles(
  source: PackageSource,
  { parts }: PackageParts,
  kept: ReadonlySet<string>,
): Map<string, string> {
  const chosen = [...parts.values()].filter(({ id }) => kept.has(id));
  const ownFile = (path: string) => source.files.find((file) => file.path === path)?.text ?? "";
  return new Map([
    ["src/schema.ts", schemaFile(chosen)],
    ["src/schemas.ts", exportedFile(chosen, "src/schemas.ts", `import type { components } from "./schema.js";`)],
    ["src/operations.ts", exportedFile(chosen, "src/operations.ts", operationImports)],
    ["src/client.ts", ownFile("src/client.ts")],
    ["src/index.ts", ownFile("src/index.ts")],
  ]);
}

const operationImports = [
  `import * as runtime from "./runtime/index.js";`,
  `import type { components, operations } from "./schema.js";`,
  `declare const descriptors: any;`,
].join("\n");

function exportedFile(parts: readonly Part[], path: string, imports: string): string {
  const own = parts.filter(({ id }) => id.startsWith(`${path}/`));
  return [imports, ...own.map(({ text }) => text), "export {};"].join("\n");
}

function schemaFile(parts: readonly Part[]): string {
  const sections = new Map<string, string[]>();
  const operations: string[] = [];
  for (const { id, text } of parts) {
    const section = /^components\/([^/]+)\//.exec(id)?.[1];
    if (section !== undefined) push(sections, section, text);
    else if (id.startsWith("operations/")) operations.push(text);
  }
  return [
    "export type paths = Record<string, never>;",
    "export type webhooks = Record<string, never>;",
    "export interface components {",
    ...[...sections].map(([name, texts]) => `${name}: {\n${texts.join("\n")}\n};`),
    "}",
    `export interface operations {\n${operations.join("\n")}\n}`,
  ].join("\n");
}

function push(lists: Map<string, string[]>, key: string, text: string): void {
  const known = lists.get(key);
  if (known) known.push(text);
  else lists.set(key, [text]);
}
