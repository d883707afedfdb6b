import { sentMethod } from "../document/methods.js";
import type { Emitter, PackageOptions } from "./emitter.js";
import { callSample, clientSample } from "./sample.js";
import type { OpenApi } from "../document/types.js";
import { visit } from "../document/walk.js";
import { hasValues, valueKeyword } from "../shapes/value-place.js";
import type { Api, ApiOperation } from "../model/api.js";
import { longestTicks, markdownCode, markdownLine, markdownText } from "../model/names.js";

/** `README.md`: how to install and call the package, with an example for each operation, in the description's language. */
export const readme: Emitter = {
  part: "package",
  emit: ({ api, document, options }) => {
    const tags = (document.tags ?? []).map(({ name }) => name);
    const told = { ...api, operations: inOrderOf(tags, api.operations) };
    const values = valuesOf(document);
    return { path: "README.md", text: textOf(told, options, values), layout: "format" };
  },
};

type ValueWord = "Date" | "Temporal" | "bigint";

/** What values of a document are in code, where that is not what they are in JSON. */
function valuesOf(document: OpenApi): ValueWord[] {
  if (!hasValues(document)) return [];
  const found = new Set<unknown>();
  visit(document, { schema: (schema) => void found.add(schema[valueKeyword]) });
  return (["Date", "Temporal", "bigint"] as const).filter((value) => found.has(value));
}

/** Operations as a reader meets them: by the first of their tags that the description lists, in its order; then all others. */
function inOrderOf(tags: readonly string[], operations: readonly ApiOperation[]): ApiOperation[] {
  const ranks = new Map(tags.map((name, index) => [name, index]));
  const rank = (operation: ApiOperation) =>
    operation.tags.reduce((found, tag) => Math.min(found, ranks.get(tag) ?? Infinity), ranks.size);
  return [...operations].sort((a, b) => rank(a) - rank(b));
}

/** UTF-16 units of a README, about, that npm shows of it. */
const mostShown = 64_000;

/** As much of each operation as npm shows of all of them: an example, or how it is called, or its name. */
function textOf(api: Api, options: PackageOptions, values: readonly ValueWord[]): string {
  const { listed } = readmeWords[api.language];
  const ways = [
    () => api.operations.map((operation) => operationPart(operation, api)),
    () => [listed, api.operations.map((operation) => operationLine(operation, api)).join("\n")],
    () => [listed, api.operations.map((operation) => nameOf(operation, api.language)).join(", ")],
  ];
  let text = "";
  for (const way of ways) {
    text = textWith(api, options, way(), values);
    if (text.length <= mostShown) break;
  }
  return text;
}

function textWith(
  api: Api,
  options: PackageOptions,
  operations: readonly string[],
  values: readonly ValueWord[],
): string {
  const words = readmeWords[api.language];
  const [first] = api.operations;
  const parts = [
    `# ${options.name}`,
    words.made(markdownLine(api.title), markdownLine(api.version)),
    markdownText(api.description),
    `## ${words.install}`,
    fence("sh", "npm install ./path/to/this/folder"),
    words.finished(markdownCode(`npm install ${options.name}`)),
    `## ${words.use}`,
    ...(first
      ? [
          fence(
            "ts",
            `import { createClient, ${first.name} } from "${options.name}";\n\n${clientSample(api)}\n${callSample(first)}`,
          ),
        ]
      : []),
    words.results,
    ...values.map((value) => words.values[value]),
    ...(api.securitySchemes.length > 0 ? [words.browser] : []),
    `## ${words.operations}`,
    ...operations,
    ...(api.handlers.length > 0 ? [`## ${words.webhooks}`, words.handlers, handlersPart(api)] : []),
  ];
  return parts.filter((part) => part.trim() !== "").join("\n\n") + "\n";
}

/** Where there are too many for more: what it is called, and what it calls. */
function operationLine(operation: ApiOperation, { language }: Api): string {
  return `- ${nameOf(operation, language)}: ${callOf(operation)}`;
}

function nameOf({ name, deprecated }: ApiOperation, language: Api["language"]): string {
  return markdownCode(name) + (deprecated ? ` (${readmeWords[language].deprecated})` : "");
}

/** The call comes first: no back tick of the summary can end what begins before it. */
function callOf({ method, path, summary }: ApiOperation): string {
  return [markdownCode(`${sentMethod(method)} ${path}`), markdownLine(summary)].filter(Boolean).join(" — ");
}

function operationPart(operation: ApiOperation, { language }: Api): string {
  const [firstParagraph = ""] = operation.description.split(/\n\s*\n/);
  return [
    `### ${nameOf(operation, language)}`,
    callOf(operation),
    operation.summary === operation.description ? "" : markdownText(firstParagraph),
    fence("ts", callSample(operation)),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

/** The maps of handlers, with the names that each has. */
function handlersPart({ handlers }: Api): string {
  const names = ({ webhooks }: Api["handlers"][number]) => webhooks.map(({ name }) => markdownCode(name)).join(", ");
  return handlers.map((each) => `- ${markdownCode(each.typeName)}: ${names(each)}`).join("\n");
}

/** A code block that its content cannot end. */
function fence(language: string, code: string): string {
  const ticks = "`".repeat(Math.max(2, longestTicks(code)) + 1);
  return `${ticks}${language}\n${code}\n${ticks}`;
}

/** The sentences of a package's README, by the language of its description. */
export const readmeWords = {
  en: {
    install: "Install",
    use: "Use",
    operations: "Operations",
    made: (title: string, version: string) =>
      `Typed client for ${title} ${version}, made by Katagami. Do not edit: it is made anew whenever the description changes.`,
    finished: (command: string) =>
      `There is nothing to build: it is JavaScript (ES modules) and declarations. Workspaces can import it as it stands; once it is published, ${command} installs it. CommonJS can \`require\` it, too, from Node 20.19 on.`,
    results:
      "A call gives a result that `ok` and `status` tell apart; `unwrap()` gives the data, or throws an `ApiError`.",
    browser:
      "Credentials belong on a server: in a browser, `createClient` refuses them unless `dangerouslyAllowBrowser` is set.",
    values: {
      Date: "A `date-time` or a `date` is a `Date` in requests and answers; a `date` is the midnight of its day in UTC. What cannot be read as one stays a text.",
      Temporal:
        "A `date-time` is a `Temporal.Instant` in requests and answers, a `date` a `Temporal.PlainDate`. Where the platform has no `Temporal`, import a polyfill that sets it first. What cannot be read as one stays a text.",
      bigint: "An `int64` is a `bigint` in requests and answers, with all its digits.",
    },
    deprecated: "deprecated",
    listed: "What each does, and takes, stands at its declaration: an editor shows it.",
    webhooks: "Webhooks and callbacks",
    handlers:
      "What the API sends by itself. `handleWebhook(handlers, name, request)` has a `Request` answered by a handler of one of these maps; signatures are not verified.",
  },
  ja: {
    install: "インストール",
    use: "使い方",
    operations: "操作一覧",
    made: (title: string, version: string) =>
      `${title} ${version} の型付きクライアントです。Katagami が API 記述から生成しています。記述が変わるたびに作り直されるため、直接編集しないでください。`,
    finished: (command: string) =>
      `JavaScript（ES モジュール）と型宣言だけでできているので、ビルドは要りません。ワークスペースからはそのまま import でき、公開した後は ${command} でインストールできます。CommonJS からも、Node 20.19 以降なら \`require\` で読み込めます。`,
    results:
      "呼び出しの結果は `ok` と `status` で判別できます。`unwrap()` はデータを返し、失敗時は `ApiError` を投げます。",
    browser:
      "認証情報はサーバー側に置いてください。ブラウザーでは、`dangerouslyAllowBrowser` を指定しないかぎり `createClient` が拒否します。",
    values: {
      Date: "`date-time` と `date` は、リクエストでもレスポンスでも `Date` です。`date` はその日の UTC 0 時になります。日時として読めないものは文字列のままです。",
      Temporal:
        "`date-time` は `Temporal.Instant`、`date` は `Temporal.PlainDate` です。`Temporal` がない環境では、先にポリフィルを import してください。日時として読めないものは文字列のままです。",
      bigint: "`int64` は、リクエストでもレスポンスでも `bigint` です。桁は失われません。",
    },
    deprecated: "非推奨",
    listed: "それぞれの説明と引数は宣言に書かれており、エディターで表示できます。",
    webhooks: "Webhook とコールバック",
    handlers:
      "API の側から送られてくるリクエストです。`handleWebhook(handlers, name, request)` は、次のいずれかの型に従うハンドラーで `Request` に応答します。署名は検証しません。",
  },
} as const;
