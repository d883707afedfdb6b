// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

/**
 * The target of the first link of a Link header whose relation is `next`; `undefined` where there is none. Of several
 * `rel` of a link the first counts; a link with an `anchor` speaks of something else.
 * @see https://www.rfc-editor.org/rfc/rfc8288#appendix-B
 */
export function nextLink(field) {
  let at = 0;
  const take = (pattern) => {
    pattern.lastIndex = at;
    const found = pattern.exec(field);
    if (found) at = pattern.lastIndex;
    return found;
  };
  for (let target; (target = take(/[\s,]*<([^>]*)>/y));) {
    const parameters = new Map();
    for (let found; (found = take(/\s*;\s*([^\s=;,]*)\s*(?:=\s*(?:"((?:[^"\\]|\\.)*)"?|([^;,]*)))?/y));) {
      const [, name, quoted, text = ""] = found;
      const key = name.toLowerCase();
      if (!parameters.has(key)) parameters.set(key, quoted?.replace(/\\(.)/g, "$1") ?? text);
    }
    const relations = parameters.get("rel")?.toLowerCase().split(/\s+/);
    if (relations?.includes("next") && !parameters.has("anchor")) return target[1];
  }
  return undefined;
}
