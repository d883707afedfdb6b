import type { Api } from "../model/api.js";
import type { ApiHandlers, ApiWebhook, ApiWebhookAnswer, ApiWebhookContent } from "../model/api-handlers.js";
import { commentText, literal, plainLine, propertyKey } from "../model/names.js";
import { unionType } from "./code.js";
import type { Emitter, TypeScriptFile } from "./emitter.js";
import { importAll, importTypes, typeStatement, type InterfaceStatement, type TypeStatement } from "./statement.js";

/** `src/webhooks.ts`: what the API sends by itself, as webhooks and callbacks, and what it wants to be answered; no file where it sends nothing. */
export const handlers: Emitter = {
  part: "source",
  applies: ({ api }) => api.handlers.length > 0,
  emit: ({ api }) => handlersFile(api),
  exports: [
    { from: "./webhooks.js" },
    { from: "./runtime/index.js", values: ["handleWebhook"], types: ["WebhookAnswer", "WebhookHandler"] },
  ],
  names: { webhook: ["", "Answer", "Parameters"] },
};

function handlersFile({ handlers }: Api): TypeScriptFile {
  const roots = handlers
    .filter(({ webhooks }) => webhooks.some(looksUp))
    .map(({ operation }) => (operation === undefined ? "webhooks" : "components"));
  const imports = [
    importAll("./runtime/index.js", "runtime", true),
    ...(roots.length > 0 ? [importTypes("./schema.js", [...new Set(roots)])] : []),
  ];
  const statements = handlers.flatMap((each) => [
    ...each.webhooks.flatMap((webhook) => webhookTypes(webhook, each)),
    handlerMap(each),
  ]);
  return { path: "src/webhooks.ts", statements: [...imports, ...statements] };
}

/** Whether a type of a webhook is that of something in src/schema.ts. */
function looksUp({ hasParameters, contents, answers }: ApiWebhook): boolean {
  const all = [...contents, ...answers.flatMap((answer) => answer.contents)];
  return hasParameters || all.some(({ kind }) => kind === "json");
}

function webhookTypes(webhook: ApiWebhook, { operation }: ApiHandlers): TypeStatement[] {
  const { typeName, key, method } = webhook;
  const declared =
    operation === undefined
      ? `webhooks[${literal(key)}][${literal(method)}]`
      : `components["pathItems"][${literal(key)}][${literal(method)}]`;
  const body = `${webhook.isBodyRequired ? `${declared}["requestBody"]` : `NonNullable<${declared}["requestBody"]>`}["content"]`;
  const sent = unionType(webhook.contents.map((content) => contentType(content, body)));
  const type = webhook.contents.length === 0 ? "undefined" : webhook.isBodyRequired ? sent : `${sent} | undefined`;
  const answers = webhook.answers.map((answer) => answerType(answer, `${declared}["responses"]`));
  const what = `the ${operation === undefined ? "webhook" : "callback"} ${quoted(webhook.name)}`;
  const doc = [`The body of ${what}, as the description has it.`, ...wordsOf(webhook)].join("\n\n");
  const parameters = [`${declared}["parameters"]`, `The parameters of ${what}, by their places.`] as const;
  const answer = answers.length === 0 ? "void" : unionType(answers);
  return [
    typeStatement(typeName, type, doc),
    ...(webhook.hasParameters ? [typeStatement(`${typeName}Parameters`, ...parameters)] : []),
    typeStatement(`${typeName}Answer`, answer, `What may be answered to ${what}.`),
  ];
}

function wordsOf({ summary, description, deprecated }: ApiWebhook): string[] {
  const words = [...new Set([summary, description])].map(commentText).filter((text) => text.trim() !== "");
  return deprecated ? [...words, "@deprecated"] : words;
}

/** A name between backticks, which it cannot end. */
function quoted(name: string): string {
  return `\`${commentText(plainLine(name)).replaceAll("`", "'")}\``;
}

function contentType({ kind, mediaType }: ApiWebhookContent, content: string): string {
  return kind === "json" ? `${content}[${literal(mediaType)}]` : kind === "text" ? "string" : "Blob";
}

/** An answer without content may be nothing, where the API accepts an empty 200. */
function answerType({ status, key, contents }: ApiWebhookAnswer, responses: string): string {
  const code = /^\d+$/.test(status) ? status : status === "default" ? "number" : `runtime.Status<${literal(status)}>`;
  if (contents.length === 0) {
    const isFine = ["200", "2XX", "default"].includes(status);
    return `runtime.WebhookAnswer<${code}>${isFine ? " | void" : ""}`;
  }
  const content = `${responses}[${/^\d+$/.test(key) ? key : literal(key)}]["content"]`;
  const types = contents.map((each) => {
    const media = each.kind === "json" ? "" : `, ${literal(each.mediaType)}`;
    return `runtime.WebhookAnswer<${code}, ${contentType(each, content)}${media}>`;
  });
  return unionType(types);
}

function handlerMap({ typeName, operation, webhooks }: ApiHandlers): InterfaceStatement {
  const of = operation === undefined ? "webhooks" : `callbacks of {@link ${operation}}`;
  return {
    kind: "interface",
    name: typeName,
    doc: `Handlers of the ${of}, by name: for \`handleWebhook\`, or a server of your own.`,
    properties: webhooks.map((webhook) => ({
      name: propertyKey(webhook.name),
      type: `runtime.WebhookHandler<${webhook.typeName}, ${webhook.typeName}Answer>`,
      doc: wordsOf(webhook)[0] ?? "",
    })),
  };
}
