import { belowFolder, inputOf, isRecord, listOf, toldComputed } from "./foreign-values.js";
import type { ForeignApi, ForeignSetup } from "./foreign-setup.js";

/** Plugins whose work a package of ours does by itself. */
const covered = /^@hey-api\/(client-[\w-]+|typescript|types|sdk|services|schemas)$/;

/**
 * What an `openapi-ts.config.ts` of hey-api says.
 * @param value what it exports
 * @param place the file
 */
export function readHeyApi(value: unknown, place: string): ForeignSetup {
  const left: string[] = [];
  const apis = listOf(value).flatMap((entry): ForeignApi[] => {
    if (!isRecord(entry)) {
      left.push(toldComputed("The configuration", entry, place));
      return [];
    }
    if (isRecord(entry["input"]) && entry["input"]["filters"] !== undefined)
      left.push("`input.filters`: write them as `include` and `exclude` under x-katagami in redocly.yaml.");
    for (const plugin of listOf(entry["plugins"])) {
      const name = isRecord(plugin) ? plugin["name"] : plugin;
      if (typeof name !== "string") left.push(toldComputed("A plugin", name, place));
      else if (!covered.test(name)) left.push(`The plugin ${name}: Katagami writes functions and types alone.`);
    }
    const output = isRecord(entry["output"]) ? entry["output"]["path"] : entry["output"];
    const outputs = listOf(output).flatMap((each) => (typeof each === "string" ? [belowFolder(each, place)] : []));
    if (outputs.length === 0) left.push(toldComputed("`output`", output, place));
    return listOf(entry["input"]).map((given) => {
      const input = isRecord(given) ? (given["path"] ?? given["target"]) : given;
      return { input: inputOf(input, place, left), outputs };
    });
  });
  return { tool: "hey-api", place, apis, left };
}
