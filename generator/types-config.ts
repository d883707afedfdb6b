import { isObject } from "./document/pointer.js";
import { readApis } from "./config.js";
import { filterOf, type ApiEntry } from "./check-config.js";
import { noFilter, type Filter } from "./filter/rule.js";
import { loadRedoclyConfig, type RedoclyConfig } from "./load/redocly-config.js";
import { ConfigError, fileProblem, type Problem } from "./problem.js";

/** What a redocly.yaml says of an API, for its types. */
export interface TypedApi {
  readonly api: string;
  readonly source: string;
  /** Where `x-openapi-ts` wants the types. */
  readonly output?: string;
  readonly overlays: readonly string[];
  readonly allow: readonly string[];
  readonly filter: Filter;
  readonly rules: RedoclyConfig;
}

/**
 * The rules of a redocly.yaml, and its APIs.
 * @param config undefined where there is none
 * @throws ConfigError where it is wrong, or `x-openapi-ts` says what openapi-typescript does not read
 */
export async function readTyped(
  config: string | undefined,
  cwd: string,
): Promise<{ readonly rules: RedoclyConfig; readonly apis: readonly TypedApi[] }> {
  if (config === undefined) return { rules: await loadRedoclyConfig(undefined), apis: [] };
  const { rules, apis, at, fromHere } = await readApis(config, cwd);
  const problems: Problem[] = [];
  const complain = (keys: readonly string[], message: string, hint: string) => {
    const { file, ...place } = at(keys);
    problems.push({ ...fileProblem(file, "config", message, hint), ...place });
  };
  if ("x-openapi-ts" in rules.resolvedConfig)
    complain(["x-openapi-ts"], "x-openapi-ts says nothing beside `apis`.", `Write ${example} below an API.`);
  const outputs = new Map<string, string>();
  const typed = apis.map(([api, entry]): TypedApi => {
    const given = outputOf(api, entry);
    const output = given === undefined ? undefined : fromHere(given);
    const other = output === undefined ? undefined : outputs.get(output);
    const keys = ["apis", api, "x-openapi-ts", "output"];
    if (other !== undefined)
      complain(keys, `${api} and ${other} have the same output.`, "Give each a file of its own.");
    else if (output !== undefined) outputs.set(output, api);
    const own = entry["x-katagami"];
    return {
      api,
      source: fromHere(entry.root),
      ...(output === undefined ? {} : { output }),
      overlays: (own?.overlays ?? []).map(fromHere),
      allow: (own?.allow ?? []).map(fromHere),
      filter: own === undefined ? noFilter : filterOf(own, ["apis", api, "x-katagami"], at),
      rules: rules.forAlias(api),
    };
  });
  if (problems.length > 0) throw new ConfigError(problems);
  return { rules, apis: typed };

  function outputOf(api: string, { "x-openapi-ts": own }: ApiEntry): string | undefined {
    const keys = ["apis", api, "x-openapi-ts"];
    if (own === undefined) return undefined;
    if (!isObject(own)) {
      complain(keys, "x-openapi-ts must be an object.", `Such as ${example}.`);
      return undefined;
    }
    for (const key of Object.keys(own))
      if (key !== "output") {
        const hint =
          "Only `output` stands here, as openapi-typescript has it: what else there is are options of katagami types.";
        complain([...keys, key], `x-openapi-ts has no setting called ${key}.`, hint);
      }
    const { output } = own as { output?: unknown };
    if (typeof output === "string" && output !== "") return output;
    complain(keys, `${api} has an x-openapi-ts without an output.`, `Such as ${example}.`);
    return undefined;
  }
}

const example = "`x-openapi-ts: { output: schema.d.ts }`";
