import { plainLines } from "../../model/names.js";

/** An element with attributes, and either elements or text inside. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  children: readonly string[] = [],
  text = "",
): string {
  const list = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`);
  const open = `<${name}${list.join("")}`;
  if (children.length === 0 && text === "") return `${open}/>`;
  const inside = children.length > 0 ? `\n${children.join("\n")}\n` : escapeXml(text, false);
  return `${open}>${inside}</${name}>`;
}

/** Text without what XML 1.0 cannot hold, and without what would end it. @see https://www.w3.org/TR/xml/#charsets */
function escapeXml(text: string, attribute = true): string {
  const escaped = plainLines(text, "\ufffd")
    .replace(/[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "\ufffd")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
  return attribute ? escaped.replaceAll('"', "&quot;").replaceAll("\n", "&#10;").replaceAll("\t", "&#9;") : escaped;
}
