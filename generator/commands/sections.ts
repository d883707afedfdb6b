/** One section of a page of docs/explained: what ids of a kind mean, and what to do. */
export interface Section {
  /** The page's title. */
  readonly group: string;
  readonly title: string;
  /** With `*` for any letters. */
  readonly ids: readonly string[];
  /** Plain words, in paragraphs. */
  readonly text: string;
}

/** The sections of a page: a heading, a line of ids, and the words. */
export function sectionsOf(page: string): Section[] {
  const [head = "", ...parts] = page.split(/^## /m);
  const group = /^# (.*)$/m.exec(head)?.[1] ?? "";
  return parts.map((part) => {
    const [, title = "", ids = "", text = ""] = /^(.*)\n+Ids: (.*)\n([^]*)$/.exec(part) ?? [];
    return { group, title, ids: [...ids.matchAll(/`([^`]+)`/g)].map(([, id]) => id!), text: text.trim() };
  });
}

/** Whether a section tells about an id. */
export function explains({ ids }: Section, id: string): boolean {
  return ids.some((pattern) => fits(pattern.split("*"), id));
}

/** Whether a text consists of these pieces with anything between them. */
function fits([first = "", ...others]: readonly string[], text: string): boolean {
  const last = others.pop();
  if (last === undefined) return text === first;
  if (!text.startsWith(first) || !text.slice(first.length).endsWith(last)) return false;
  const end = text.length - last.length;
  let from = first.length;
  for (const piece of others) {
    const at = text.indexOf(piece, from);
    if (at === -1 || at + piece.length > end) return false;
    from = at + piece.length;
  }
  return true;
}
