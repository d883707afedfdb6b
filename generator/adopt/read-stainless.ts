import { isObject } from "../document/pointer.js";
import { plainPath, type Found, type FoundCall } from "./found.js";

/** Most entries of a configuration that are read. */
const most = 20_000;

/**
 * The methods of an SDK, from what its `stainless.yml` says: `resources: { pets: { methods: { list: get /pets } } }`, with
 * `subresources` in the same form, and in place of the endpoint alone `{ endpoint: get /pets }`.
 */
export function readStainless(value: unknown): Pick<Found, "calls" | "models"> {
  const calls: FoundCall[] = [];
  const models: Found["models"][number][] = [];
  const waiting: { readonly resources: unknown; readonly above: readonly string[] }[] = [
    { resources: isObject(value) ? value["resources"] : undefined, above: ["client"] },
  ];
  let count = 0;
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    for (const [key, resource] of Object.entries(isObject(next.resources) ? next.resources : {})) {
      if (!isObject(resource) || ++count > most) continue;
      const owner = key.startsWith("$") ? next.above : [...next.above, inCamel(key)];
      waiting.push({ resources: resource["subresources"], above: owner });
      for (const [name, schema] of Object.entries(isObject(resource["models"]) ? resource["models"] : {})) {
        const key = typeof schema === "string" ? schema.replace(/^#\/components\/schemas\//, "") : "";
        if (key !== "" && ++count <= most) models.push({ key, name: withCapital(inCamel(name)) });
      }
      const methods = isObject(resource["methods"]) ? resource["methods"] : {};
      for (const [name, method] of Object.entries(methods)) {
        const written = isObject(method) ? method["endpoint"] : method;
        const [, verb, address] = /^\s*([a-z]+)\s+(\S+)\s*$/i.exec(typeof written === "string" ? written : "") ?? [];
        const path = address && plainPath(address);
        if (verb === undefined || !path || ++count > most) continue;
        calls.push({
          name: inCamel(name),
          owner: owner.join("."),
          parameters: undefined,
          method: verb.toLowerCase(),
          path,
        });
      }
    }
  }
  return { calls, models };
}

function withCapital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function inCamel(name: string): string {
  return name.replace(/[-_]+([\p{L}\p{N}])/gu, (_all, letter: string) => letter.toUpperCase());
}
