/** What the runners of GitHub Actions and Azure Pipelines do with each line of a log: names of the commands that they find. */
export function commandsIn(log: string): string[] {
  return log.split(/\r\n|[\r\n]/).flatMap((line) => {
    const [, name] = /^[\s\u0085]*::([\w-]+)[^:]*::/.exec(line) ?? [];
    const [, old] = /##(?:vso|teamcity)?\[([\w.-]+)/.exec(line) ?? [];
    return [name ?? [], old ?? []].flat();
  });
}

/** Elements of XML that are opened and not closed, or closed and not opened. */
export function nesting(xml: string): string[] {
  const open: string[] = [];
  const wrong: string[] = [];
  const rest = xml
    .replace(/<\?xml[^>]*\?>/, "")
    .replace(/<(\/?)([\w-]+)((?: [\w-]+="[^"<]*")*)(\/?)>/g, (_tag, end, name, _list, empty) => {
      if (end === "/") {
        if (open.pop() !== name) wrong.push(name);
      } else if (empty !== "/") open.push(name);
      return "";
    });
  if (/[<]|&(?!(amp|lt|gt|quot|#\d+);)/.test(rest)) wrong.push("text");
  return [...wrong, ...open];
}
