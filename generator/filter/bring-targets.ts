import { componentNameAt, freeName } from "../document/component-names.js";
import { kinds } from "../document/keywords.js";
import { isObject, lookUp, pointer, pointerKeys } from "../document/pointer.js";
import type { OpenApi } from "../document/types.js";
import { eachReference } from "../document/each-reference.js";
import type { Start } from "../document/walk.js";

/** The group of components for each kind of object that can be one. */
const groups = new Map([...kinds.components.keywords].map(([group, { holds }]) => [holds, group]));

/**
 * Makes components of what is referred to within operations that were left out, so that those who stay still reach it.
 * @param whole the document with all operations
 * @param narrowed pointers of the path items that have lost operations
 */
export function bringTargets(part: OpenApi, whole: OpenApi, narrowed: ReadonlySet<string>): void {
  const brought = new Map<string, string>();
  const waiting: { readonly root: object; readonly start: Start }[] = [{ root: part, start: {} }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop())
    eachReference(
      next.root,
      ({ ref, kind, form, keyword, owner, key }) => {
        const group = groups.get(kind);
        if (keyword === "$ref" ? form !== "one" : kind !== "schema") return;
        if (group === undefined || !ref.startsWith("#/") || !isLost(ref)) return;
        let target = brought.get(ref);
        if (target === undefined) {
          const object = structuredClone(lookUp(whole, ref)) as object;
          const components = ((part.components ??= {})[group] ??= {}) as Record<string, object>;
          const name = freeName(componentNameAt(ref), components);
          components[name] = object;
          brought.set(ref, (target = pointer("components", group, name)));
          waiting.push({ root: object, start: { kind, at: target } });
        }
        owner[key] = target;
      },
      next.start,
    );

  function isLost(ref: string): boolean {
    const at = pointer(...pointerKeys(ref));
    return (narrowed.has(at) || lookUp(part, ref) === undefined) && isObject(lookUp(whole, ref));
  }
}
