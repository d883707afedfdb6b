import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseYaml } from "@redocly/openapi-core";
import { operationsOf } from "../../generator/document/operations.js";
import type { OpenApi } from "../../generator/document/types.js";
import { repository } from "../package/repository.js";

/** What a publisher's site shows on one day, by path. */
export type Site = Readonly<Record<string, string>>;

/** The descriptions that one publisher had, one after the other. */
export interface Publisher {
  readonly name: string;
  /** One page for each operation, and an llms.txt that lists them. */
  readonly pages: (origin: string) => Site;
  /** The day on which one description, of more than chat apps, took the place of the pages. */
  readonly moved: Site;
  /** A later day: answers lose their `answer`. */
  readonly broken: Site;
  /** The tags of what was on the pages. */
  readonly tags: readonly string[];
}

const shared = join(repository, "../shared/dify");
const isMissing = !["chat.ja.json", "service.ja.json"].every((name) => existsSync(join(shared, name)));
if (isMissing) console.warn(`SKIPPED: the road with what Dify published, for there is no ${shared}`);

/** What Dify's site did on 2026-07-11, by its very descriptions; where they are missing, in our own words. */
export const publisher: Publisher = isMissing ? own() : dify();

function dify(): Publisher {
  const read = (name: string) => JSON.parse(readFileSync(join(shared, name), "utf8")) as OpenApi;
  return publisherOf("what Dify published", read("chat.ja.json"), read("service.ja.json"));
}

/** The same day in short: a workflow stands beside the chat, an operation has another operationId, answers tell more. */
function own(): Publisher {
  const text = readFileSync(join(repository, "spec/dify-chat-ja/openapi.yaml"), "utf8");
  const all = parseYaml(text) as OpenApi;
  const chat = onlyPaths(all, ["/chat-messages", "/chat-messages/{task_id}/stop", "/conversations", "/info"]);
  const service = structuredClone(chat) as Editable;
  service.paths["/chat-messages/{task_id}/stop"].post.operationId = "stopGeneration";
  service.components.schemas["ChatCompletionResponse"]!.properties["trace_id"] = { type: "string" };
  service.paths["/workflows/run"] = structuredClone(service.paths["/info"]);
  service.paths["/workflows/run"].get.operationId = "runWorkflow";
  service.paths["/workflows/run"].get.tags = ["ワークフロー実行"];
  service.tags.push({ name: "ワークフロー実行" });
  return publisherOf("our own words", chat, service as unknown as OpenApi);
}

interface Editable {
  readonly tags: { name: string }[];
  readonly paths: Record<string, any>;
  readonly components: { readonly schemas: Record<string, { readonly properties: Record<string, object> }> };
}

function publisherOf(name: string, chat: OpenApi, service: OpenApi): Publisher {
  const broken = structuredClone(service) as unknown as Editable;
  delete broken.components.schemas["ChatCompletionResponse"]!.properties["answer"];
  const shown = (document: object): Site => ({ "/service.json": JSON.stringify(document, null, 2) });
  const tags = new Set(operationsOf(chat).flatMap(({ operation }) => operation.tags ?? []));
  return {
    ...{ name, moved: shown(service), broken: shown(broken), tags: [...tags] },
    pages(origin) {
      const pages = operationsOf(chat).map(({ method, path, operation }) => {
        const file = `/ja/api-reference/${operation.operationId}.md`;
        const described = JSON.stringify(onlyPaths(chat, [path], method), null, 2);
        const head = `> ## Documentation Index\n> Fetch the complete documentation index at: ${origin}/llms.txt\n`;
        const title = operation.summary ?? path;
        const block = `\`\`\`\`yaml /ja/api-reference/openapi_chat.json ${method} ${path}\n${described}\n\`\`\`\`\n`;
        return { file, title, text: `${head}\n# ${title}\n\n## OpenAPI\n\n${block}` };
      });
      const index = pages.map(({ file, title }) => `- [${title}](${origin}${file}): API\n`).join("");
      const texts = pages.map(({ file, text }) => [file, text] as const);
      return { "/llms.txt": `# Docs\n\n## API\n\n${index}`, ...Object.fromEntries(texts) };
    },
  };
}

/** A description of these paths alone, or of one method of them; what nothing refers to stays, since an overlay may. */
function onlyPaths(document: OpenApi, paths: readonly string[], method?: string): OpenApi {
  const items = paths.map((path) => [path, document.paths![path]!] as const);
  const isLeft = (key: string) => method === undefined || key === method || !methods.includes(key);
  const left = items.map(([path, item]) => [
    path,
    Object.fromEntries(Object.entries(item).filter(([key]) => isLeft(key))),
  ]);
  return structuredClone({ ...document, paths: Object.fromEntries(left) as NonNullable<OpenApi["paths"]> });
}

const methods = ["get", "put", "post", "delete", "patch"];
