import { fromMarkdown } from "mdast-util-from-markdown";
import ts from "typescript";
import type { PrintedFile } from "../../generator/print/print.js";

/** Where a text of a description got out of its string, comment or line: nowhere, in a package that is as it should be. */
export function escapes(files: readonly PrintedFile[]): string[] {
  return files.flatMap(({ path, text }) => {
    const found = /\.[jt]s$/.test(path) ? inCode(text) : path.endsWith(".md") ? inMarkdown(text) : [];
    return found.map((what) => `${path}: ${what}`);
  });
}

function inCode(text: string): string[] {
  const file = ts.createSourceFile("a.ts", text, ts.ScriptTarget.ESNext, true) as ts.SourceFile & {
    readonly parseDiagnostics: readonly ts.Diagnostic[];
  };
  const found = file.parseDiagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
  const waiting: ts.Node[] = [file];
  for (const node of waiting) {
    if (ts.isIdentifier(node) && node.text === "canaryRan") found.push(`code: ${node.parent.getText().slice(0, 200)}`);
    ts.forEachChild(node, (child) => void waiting.push(child));
  }
  return found;
}

interface MarkdownNode {
  readonly type: string;
  readonly url?: string;
  readonly lang?: string | null | undefined;
  readonly value?: string;
  readonly children?: readonly MarkdownNode[];
}

function inMarkdown(text: string): string[] {
  const found: string[] = [];
  const waiting: MarkdownNode[] = [fromMarkdown(text)];
  for (const node of waiting) {
    const { type, url = "https:", lang, value = "", children = [] } = node;
    if (type === "html") found.push(`HTML: ${value}`);
    if (!/^(https?:|mailto:|#)/i.test(url)) found.push(`a link to ${url}`);
    if (type === "code" && lang === "ts") found.push(...inCode(value));
    else if (type === "code" && value.includes("canaryRan")) found.push(`code: ${value}`);
    waiting.push(...children);
  }
  return found;
}
