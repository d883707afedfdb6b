import { isObject, pointer } from "../../document/pointer.js";
import { reach } from "../../document/reach.js";
import type { Components } from "../../document/types.js";
import { kinds } from "../../document/keywords.js";
import { visit, type Place, type Step } from "../../document/walk.js";
import { pass } from "../pass.js";

/** Removes the components that nothing reaches, starting from paths and webhooks; those that only reach each other go too. */
export const prune = pass("prune", "what is unreachable", (document, report) => {
  const { components, paths, webhooks } = document;
  if (!components || (Object.keys(paths ?? {}).length === 0 && Object.keys(webhooks ?? {}).length === 0)) return;
  const reached = reach(document, paths, webhooks);
  for (const kind of Object.keys(components) as (keyof Components)[]) {
    const group = components[kind];
    if (kind === "securitySchemes" || String(kind).startsWith("x-") || !isObject(group)) continue;
    const gone = Object.keys(group).filter((name) => !reached.has(pointer("components", kind, name)));
    for (const name of gone) delete group[name];
    if (gone.length === 0) continue;
    const left = Object.keys(group).length;
    const after = `${left}; without ${gone.join(", ")}`;
    report(pointer("components", kind), `${left + gone.length} ${kind}`, after, "no operation reaches them");
  }
  const isThere = ({ key, name }: Place) => Object.hasOwn(components[key] as object, name!);
  const see = (_component: object, place: Place): Step =>
    place.outer?.kind === "components" && !isThere(place) ? "gone" : undefined;
  visit(document, Object.fromEntries([...kinds.components.keywords.values()].map(({ holds }) => [holds, see])));
});
