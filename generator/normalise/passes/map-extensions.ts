import { dereference, escapeKey } from "../../document/pointer.js";
import type { OpenApi } from "../../document/types.js";
import { isObject } from "../../document/pointer.js";
import type { Pass, Repair } from "../repair.js";
import { eachOperation } from "../each-operation.js";

/**
 * Takes the specification's extensions (`x-…`) out of the maps that may hold them beside their entries, so that no later
 * stage takes one for a path, a status or an expression.
 * @see https://spec.openapis.org/oas/v3.2.0#specification-extensions
 */
export const mapExtensions: Pass = {
  id: "map-extensions",
  summary: "extensions among paths, responses and callbacks",
  run(document: OpenApi) {
    const repairs = without(document.paths, "#/paths");
    eachOperation(document, ({ responses, callbacks }, { pointer }) => {
      repairs.push(...without(responses, `${pointer}/responses`));
      for (const [name, callback] of Object.entries((callbacks ?? {}) as Record<string, object>))
        repairs.push(...without(dereference(document, callback), `${pointer}/callbacks/${escapeKey(name)}`));
    });
    return repairs;
  },
};

function without(map: unknown, pointer: string): Repair[] {
  if (!isObject(map)) return [];
  const extensions = Object.keys(map).filter((key) => key.startsWith("x-"));
  for (const key of extensions) delete map[key];
  return extensions.map((key) => ({
    pass: "map-extensions",
    pointer: `${pointer}/${escapeKey(key)}`,
    before: "an extension among named entries",
    after: "left out",
    reason: "it is no entry of the map",
  }));
}
