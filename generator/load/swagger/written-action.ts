import { isObject, lookUp, pointer, pointerKeys } from "../../document/pointer.js";
import type { OverlayAction } from "../overlay.js";
import type { Swagger } from "./is-swagger.js";
import type { Places } from "./places.js";

/**
 * An action for what a description of Swagger 2.0 became, as one for the description itself. What has no place there, such as the
 * content of a response, is written within the nearest that has one.
 */
export function writtenAction(action: OverlayAction, { origin }: Places, root: Swagger): OverlayAction {
  const keys = namesIn(action.target);
  if (keys === undefined || !isObject(action.update)) return action;
  const there = pointerKeys(origin(pointer(...keys)));
  let length = there.length;
  while (length > 0 && !isObject(lookUp(root, pointer(...there.slice(0, length))))) length--;
  if (length === 0 && there.length > 0) return action;
  const update = there.slice(length).reduceRight<unknown>((inner, key) => ({ [key]: inner }), action.update);
  return { ...action, target: pathOf(there.slice(0, length)), update };
}

const segment = /\.([\w-]+)|\['((?:[^'\\]|\\.)*)'\]/g;

/** The names that a JSONPath leads by, where it is made of nothing else. */
function namesIn(path: string): string[] | undefined {
  const names = [...path.matchAll(segment)];
  if (path !== `$${names.map(([whole]) => whole).join("")}`) return undefined;
  return names.map(([, plain, quoted]) => plain ?? quoted!.replace(/\\(.)/g, "$1"));
}

function pathOf(names: readonly string[]): string {
  const segments = names.map((name) =>
    /^[A-Za-z_]\w*$/.test(name) ? `.${name}` : `['${name.replace(/['\\]/g, "\\$&")}']`,
  );
  return `$${segments.join("")}`;
}
