import { isObject } from "../document/pointer.js";
import type { ForeignApi, ForeignSetup } from "./foreign-setup.js";
import type { Project, TextFile } from "../load/project.js";
import { readDefaultExport } from "./read-literal.js";
import { readHeyApi } from "./read-hey-api.js";
import { readOrval } from "./read-orval.js";
import { readScripts } from "./read-scripts.js";

/** What a folder says of the generators that it has used so far. */
export function readSetups({ configurations, packageJson, redocly }: Project): ForeignSetup[] {
  return [
    ...(redocly ? readOpenapiTypescript(redocly.value, redocly.path) : []),
    ...configurations.map(readConfiguration),
    ...(packageJson ? readScripts(parsedJson(packageJson.text)) : []),
  ];
}

function readConfiguration({ path, text }: TextFile): ForeignSetup {
  const value = path.endsWith(".json") ? parsedJson(text) : readDefaultExport(path, text);
  return /(^|\/)orval\./.test(path) ? readOrval(value, path) : readHeyApi(value, path);
}

/** APIs of a redocly.yaml that have an `x-openapi-ts`. The rest of that file is ours as well as Redocly's. */
function readOpenapiTypescript(value: unknown, place: string): ForeignSetup[] {
  const left: string[] = [];
  const apis = Object.entries(apisOf(value)).flatMap(([name, entry]): ForeignApi[] => {
    const own = isObject(entry) ? entry["x-openapi-ts"] : undefined;
    if (!isObject(entry) || own === undefined) return [];
    const output = isObject(own) ? own["output"] : undefined;
    if (typeof output === "string")
      left.push(`${output} stays as it is: the package exports its types paths, components and operations, too.`);
    return [{ name, input: typeof entry["root"] === "string" ? entry["root"] : undefined, outputs: [] }];
  });
  return apis.length === 0 ? [] : [{ tool: "openapi-typescript", place, apis, left }];
}

/** The `apis` of a redocly.yaml. */
export function apisOf(value: unknown): Readonly<Record<string, unknown>> {
  const apis = isObject(value) ? value["apis"] : undefined;
  return isObject(apis) ? apis : {};
}

/** What a text says as JSON; undefined where it is none. */
export function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    return undefined;
  }
}
