import type { Api, ApiOperation } from "../model/api.js";
import { commentText, markdownCode } from "../model/names.js";

/** The JSDoc of an operation's function, in the description's own words: what it does, how it is called, how it can fail. */
export function operationDocs(operation: ApiOperation, { language }: Api): string {
  const words = wordsOf[language];
  const failures = operation.responses.filter(({ status }) => !status.startsWith("2"));
  const paragraphs = [
    operation.summary,
    operation.description === operation.summary ? "" : operation.description,
    `${markdownCode(`${operation.method.toUpperCase()} ${operation.path}`)}`,
    failures.length === 0 ? "" : [`**${words.errors}**`, ...failures.map(failureLine)].join("\n"),
  ];
  const text = commentText(paragraphs.filter((paragraph) => paragraph.trim() !== "").join("\n\n"));
  return operation.deprecated ? `${text}\n\n@deprecated` : text;
}

function failureLine({ status, codes, description }: ApiOperation["responses"][number]): string {
  const listed = codes.filter((code) => !description.includes(code)).map(markdownCode);
  const lines = description.trim().split("\n");
  const rest = lines.length > 1 ? lines.map((line) => `\n  ${line}`).join("") : ` ${lines[0] ?? ""}`;
  return `- \`${status}\`${listed.length > 0 ? ` ${listed.join(" ")}` : ""}${rest}`.trimEnd();
}

const wordsOf = { en: { errors: "Errors" }, ja: { errors: "エラー" } };
