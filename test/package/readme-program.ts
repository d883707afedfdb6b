/** The TypeScript blocks of a Markdown text. */
export function readmeBlocks(readme: string): string[] {
  return [...readme.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, block]) => block!);
}

/**
 * One module with a function for each TypeScript block of a README. `samples` are those that take the client for granted, and
 * so are given one; `whole` are those that make their own. A block with `// await …` comes once more, without the comment mark.
 */
export function readmeProgram(readme: string, exported: readonly string[]): string {
  const blocks = readmeBlocks(readme).flatMap((block) =>
    block.includes("// await ") ? [block, block.replaceAll("// await ", "await ")] : [block],
  );
  const all = blocks.join("\n");
  const imported = [...all.matchAll(/^import \{ (.*) \} from "dify-chat-ja";$/gm)].flatMap(([, names]) =>
    names!.split(", "),
  );
  const used = exported.filter((name) => new RegExp(`\\b${name}\\b`).test(all));
  const makesClient = (block: string) => block.includes("createClient(");
  return [
    `import { ${[...new Set(["createClient", ...imported, ...used])].join(", ")} } from "dify-chat-ja";`,
    "export const whole: (() => Promise<void>)[] = [",
    ...blocks.filter(makesClient).map((block) => `async () => {\n${body(block)}\n},`),
    "];",
    "export const samples: ((client: ReturnType<typeof createClient>) => Promise<void>)[] = [",
    ...blocks.filter((block) => !makesClient(block)).map((block) => `async (client) => {\n${body(block)}\n},`),
    "];\n",
  ].join("\n");
}

/** A block without its imports, and with a use of every variable that it only shows. */
function body(block: string): string {
  const code = block.replace(/^import .*$/gm, "");
  return [code, ...[...code.matchAll(/^const (\w+)/gm)].map(([, name]) => `void ${name};`)].join("\n");
}
