import { plainLines } from "../../../model/names.js";
import { entity, withoutCommands } from "../text/style.js";

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text for an element or an attribute in quotes. Control characters and those that turn the direction become a sign. */
export function escapeHtml(text: string): string {
  const escaped = plainLines(text, "\ufffd").replace(/[&<>"']/g, (sign) => entities[sign]!);
  return withoutCommands(escaped, entity);
}
