import { pointer } from "../../document/pointer.js";
import type { Components } from "../../document/types.js";
import { isObject } from "../../document/pointer.js";
import { reach } from "../../document/reach.js";
import type { Pass, Repair } from "../repair.js";

/** Removes the components that nothing reaches, starting from paths and webhooks; those that only reach each other go too. */
export const prune: Pass = {
  id: "prune",
  summary: "what is unreachable",
  run(document) {
    const { components, paths, webhooks } = document;
    if (!components || (Object.keys(paths ?? {}).length === 0 && Object.keys(webhooks ?? {}).length === 0)) return [];
    const reached = reach(document, paths, webhooks);
    const repairs: Repair[] = [];
    for (const kind of Object.keys(components) as (keyof Components)[]) {
      const group = components[kind];
      if (kind === "securitySchemes" || String(kind).startsWith("x-") || !isObject(group)) continue;
      const gone = Object.keys(group).filter((name) => !reached.has(pointer("components", kind, name)));
      for (const name of gone) delete group[name];
      if (gone.length === 0) continue;
      repairs.push({
        pass: "prune",
        pointer: pointer("components", kind),
        before: `${Object.keys(group).length + gone.length} ${kind}`,
        after: `${Object.keys(group).length}; without ${gone.join(", ")}`,
        reason: "no operation reaches them",
      });
    }
    return repairs;
  },
};
