import { fromMarkdown } from "mdast-util-from-markdown";

type Root = ReturnType<typeof fromMarkdown>;
type Content = Root["children"][number];

/**
 * The nodes of one type in a Markdown text, in order.
 * @param mdx reads as MDX does where it matters: tags do not swallow the lines after them, indented text is not code
 */
export function markdownNodes<Type extends Content["type"]>(
  text: string,
  type: Type,
  mdx: boolean,
): Extract<Content, { type: Type }>[] {
  const found: Extract<Content, { type: Type }>[] = [];
  const extensions = mdx ? [{ disable: { null: ["htmlFlow", "codeIndented"] } }] : [];
  visit(fromMarkdown(text, { extensions }));
  return found;

  function visit(node: Root | Content): void {
    if (node.type === type) found.push(node as Extract<Content, { type: Type }>);
    if ("children" in node) node.children.forEach(visit);
  }
}
