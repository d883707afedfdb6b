import { readmeBlocks } from "../package/readme-program.js";

/** A module of a package that has each sample of its README in a function of its own. */
export function samplesModule(readme: string): string {
  return [
    'import * as api from "./index.js";',
    "declare const process: { readonly env: Readonly<Record<string, string | undefined>> };",
    "export const samples = [",
    ...readmeBlocks(readme).map(sampleFunction),
    "];",
    "void api;\nvoid process;\n",
  ].join("\n");
}

function sampleFunction(block: string): string {
  const isWhole = block.includes("const client =");
  const code = isWhole
    ? block.replace(/^import \{ (.*) \} from ".*";$/gm, "const { $1 } = api;")
    : `const client = api.createClient();\n${block.replace(/\bawait ([^\s(]+)\(client\b/g, "await api.$1(client")}`;
  const variables = [...code.matchAll(/^const ([^\s{]+) =/gm)].map(([, name]) => `void ${name};`);
  return `async () => {\n${code}\n${variables.join(" ")}\n},`;
}
