import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { singleTarget, type Target } from "../../generator/config.js";
import { operationsOf } from "../../generator/document/operations.js";
import type { OpenApi, PathItem } from "../../generator/document/types.js";
import { parseRule } from "../../generator/filter/read-rules.js";
import { noFilter, type Rule } from "../../generator/filter/rule.js";
import { generate } from "../../generator/generate.js";
import { readTemplate } from "../../generator/write/read-template.js";
import { inFolder } from "../e2e/in-folder.js";

const published = (name: string) => fileURLToPath(new URL(`../../../shared/dify/${name}.json`, import.meta.url));
const overlay = fileURLToPath(new URL("../../spec/dify-chat-ja/overlay.yaml", import.meta.url));
const missing = !["chat.ja", "service.ja"].every((name) => existsSync(published(name)));
if (missing) console.warn(`SKIPPED: 26 operations of Dify's 82, for ${published("service.ja")} is missing.`);
const read = (name: string) => JSON.parse(readFileSync(published(name), "utf8")) as OpenApi;

/** Since 2026-07-11 the chat app API is a part of one description; its operations have the tags that they had. */
describe.skipIf(missing)("the 26 operations of Dify's chat app, out of the 82 of one description", () => {
  it("give, filtered by their tags, the package that they give where nothing else stands beside them", async () => {
    const [chat, service] = [read("chat.ja"), read("service.ja")];
    const alone = { ...service, paths: onlyPaths(service, chat), tags: tagsOf(service, chat) };
    await inFolder(
      [],
      async (cwd) => {
        const whole = await packageOf(cwd, "service.json", rulesFor(chat));
        expect(whole.operations).toEqual({ all: 82, leftOut: 56 });
        expect(whole.files).toEqual((await packageOf(cwd, "alone.json")).files);
      },
      { "service.json": JSON.stringify(service), "alone.json": JSON.stringify(alone) },
    );
  });

  it("keep every name of the old package, but for the types that the publisher took away", async () => {
    const chat = read("chat.ja");
    await inFolder(
      [],
      async (cwd) => {
        const [before, after] = [
          await packageOf(cwd, "chat.json"),
          await packageOf(cwd, "service.json", rulesFor(chat)),
        ];
        expect(after.functions).toEqual(before.functions);
        expect(before.types.filter((name) => !after.types.includes(name))).toEqual(differing.gone);
        expect(after.types.filter((name) => !before.types.includes(name))).toEqual(differing.come);
        expect(fileNames(after)).toEqual(fileNames(before));
      },
      { "chat.json": JSON.stringify(chat), "service.json": JSON.stringify(read("service.ja")) },
    );
  });
});

/** What really differs between the two descriptions, by the names of the types that packages of them export. */
const differing = {
  gone: words(`ChatAppParametersResponse ParagraphControl ParagraphControlWrapper SelectControl SelectControlWrapper
    TextInputControl TextInputControlWrapper UserInputFormItem`),
  come: words(`AppParametersResponse FormInput FormInputDefault HumanInputContent HumanInputFormDefinition
    HumanInputFormSubmissionData StreamEventAgentLog StreamEventChatReasoningChunk StreamEventChatTextChunk
    StreamEventHumanInputFormFilled StreamEventHumanInputFormTimeout StreamEventHumanInputRequired
    StreamEventIterationCompleted StreamEventIterationNext StreamEventIterationStarted StreamEventLoopCompleted
    StreamEventLoopNext StreamEventLoopStarted StreamEventNodeFinished StreamEventNodeRetry StreamEventNodeStarted
    StreamEventWorkflowFinished StreamEventWorkflowPaused StreamEventWorkflowStarted UserAction`),
};

function words(text: string): string[] {
  return text.split(/\s+/).filter(Boolean);
}

function onlyPaths(service: OpenApi, chat: OpenApi): OpenApi["paths"] {
  const wanted = new Set(operationsOf(chat).map(({ pointer }) => pointer));
  const entries = Object.entries(service.paths!).flatMap(([path, item]): [string, PathItem][] => {
    const gone = operationsOf({ ...service, paths: { [path]: item } }).filter(({ pointer }) => !wanted.has(pointer));
    const left = Object.entries(item).filter(([key]) => !gone.some(({ method }) => method === key));
    return left.length === 0 ? [] : [[path, Object.fromEntries(left)]];
  });
  return Object.fromEntries(entries);
}

function tagsOf(service: OpenApi, chat: OpenApi): OpenApi["tags"] {
  return service.tags!.filter(({ name }) => chat.tags!.some((tag) => tag.name === name));
}

function rulesFor(chat: OpenApi): Target["filter"] {
  const asked = { file: "service.json", line: 1, column: 1 };
  return { include: chat.tags!.map(({ name }) => parseRule(`tags=${name}`, "--include", asked) as Rule), exclude: [] };
}

async function packageOf(cwd: string, source: string, filter = noFilter) {
  const target = await singleTarget(source, "client", { name: "dify", overlays: [overlay] }, cwd);
  const { files, api, operations } = await generate({ ...target, filter }, { cwd, template: readTemplate() });
  const functions = api.operations.map(({ name }) => name).sort();
  return { files, operations, functions, types: api.schemas.map(({ name }) => name).sort() };
}

function fileNames({ files }: Pick<Awaited<ReturnType<typeof packageOf>>, "files">): string[] {
  return files.map(({ path }) => path).sort();
}
