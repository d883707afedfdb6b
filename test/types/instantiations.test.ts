import { join } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";
import { expectWithinBudget } from "../bench/budgets.js";

const root = join(import.meta.dirname, "../..");

/** How many types a compiler instantiates to check one file, which imports what it names from the Dify package. */
function instantiations(code: string): number {
  const file = join(root, "test/types/application.ts");
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    lib: ["lib.es2022.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts", "lib.esnext.disposable.d.ts"],
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (path) => path === file || fileExists(path);
  host.getSourceFile = (path, target) =>
    path === file ? ts.createSourceFile(path, code, target) : getSourceFile(path, target);
  const program = ts.createProgram([file], options, host) as ts.Program & { getInstantiationCount(): number };
  const problems = program.getSemanticDiagnostics(program.getSourceFile(file));
  expect(problems.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"))).toEqual([]);
  return program.getInstantiationCount();
}

const stop = 'stopBasicChatMessageGenerationJa(client, { path: { task_id: "t" }, body: { user: "u" } })';

test("a function of an operation has a compiler instantiate a tenth of what openapi-fetch's generics do, and less", () => {
  const ours = instantiations(`
    import { createLeanClient, stopBasicChatMessageGenerationJa } from "../../generated/dify-chat-ja/src/index.js";
    const client = createLeanClient();
    const result = await ${stop};
    export const done: string | undefined = result.ok ? result.data?.result : undefined;`);
  const streaming = instantiations(`
    import { createLeanClient, sendBasicChatMessageJa } from "../../generated/dify-chat-ja/src/index.js";
    const body = { inputs: {}, query: "q", user: "u", response_mode: "streaming" } as const;
    const stream = await sendBasicChatMessageJa(createLeanClient(), { body }).unwrap();
    for await (const event of stream) if (event.event === "message") event.answer satisfies string | undefined;`);
  const theirs = instantiations(`
    import createClient from "openapi-fetch";
    import type { paths } from "../../generated/dify-chat-ja/src/index.js";
    const client = createClient<paths>();
    const { data } = await client.POST("/chat-messages/{task_id}/stop", { params: { path: { task_id: "t" } }, body: { user: "u" } });
    export const done: string | undefined = data?.result;`);
  expectWithinBudget("instantiations", "one operation", ours);
  expectWithinBudget("instantiations", "one stream", streaming);
  expect(theirs).toBeGreaterThan(10 * ours);
});
