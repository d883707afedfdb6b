import type { Api, ApiOperation } from "../model/api.js";
import { markdownCode, markdownLine, markdownText } from "../model/names.js";
import type { Emitter } from "./emitter.js";
import type { PackageOptions } from "./output-file.js";
import { readmeWords } from "./readme-words.js";
import { callSample, clientSample } from "./sample.js";

/** `README.md`: how to install and call the package, with an example for each operation, in the description's language. */
export const readme: Emitter = {
  part: "package",
  emit: ({ api, options }) => ({ path: "README.md", text: textOf(api, options), layout: "format" }),
};

function textOf(api: Api, options: PackageOptions): string {
  const words = readmeWords[api.language];
  const [first] = api.operations;
  const parts = [
    `# ${options.name}`,
    words.made(markdownLine(api.title), markdownLine(api.version)),
    markdownText(api.description),
    `## ${words.install}`,
    fence("sh", `npm install ${options.name}`),
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
    ...(api.securitySchemes.length > 0 ? [words.browser] : []),
    `## ${words.operations}`,
    ...api.operations.map((operation) => operationPart(operation, api)),
    ...(api.handlers.length > 0 ? [`## ${words.webhooks}`, words.handlers, handlersPart(api)] : []),
  ];
  return parts.filter((part) => part.trim() !== "").join("\n\n") + "\n";
}

function operationPart(operation: ApiOperation, { language }: Api): string {
  const note = operation.deprecated ? ` (${readmeWords[language].deprecated})` : "";
  const call = markdownCode(`${operation.method.toUpperCase()} ${operation.path}`);
  const [firstParagraph = ""] = operation.description.split(/\n\s*\n/);
  return [
    `### ${markdownCode(operation.name)}${note}`,
    // The call comes first: no back tick of the summary can end what begins before it.
    [call, markdownLine(operation.summary)].filter(Boolean).join(" — "),
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
  const longest = Math.max(2, ...[...code.matchAll(/`+/g)].map(([run]) => run.length));
  const ticks = "`".repeat(longest + 1);
  return `${ticks}${language}\n${code}\n${ticks}`;
}
