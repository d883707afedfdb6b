import { belowFolder, inputOf, isRecord, toldComputed } from "./foreign-values.js";
import type { ForeignApi, ForeignSetup } from "./foreign-setup.js";

/** Clients of orval that call with what the platform has, as a package of ours does. */
const plainClients = ["fetch", "axios", "axios-functions"];

/**
 * What an `orval.config.ts` says: an object with one entry for each API.
 * @param value what it exports
 * @param place the file
 */
export function readOrval(value: unknown, place: string): ForeignSetup {
  const left: string[] = [];
  if (!isRecord(value))
    return { tool: "orval", place, apis: [], left: [toldComputed("The configuration", value, place)] };
  const apis = Object.entries(value).flatMap(([name, entry]): ForeignApi[] => {
    if (!isRecord(entry)) {
      left.push(toldComputed(`\`${name}\``, entry, place));
      return [];
    }
    const input = isRecord(entry["input"]) ? entry["input"] : { target: entry["input"] };
    const output = isRecord(entry["output"]) ? entry["output"] : { target: entry["output"] };
    if (input["override"] !== undefined)
      left.push("`input.override`: a transformer is code. Say what it does in an overlay.");
    if (input["filters"] !== undefined)
      left.push("`input.filters`: write them as `include` and `exclude` under x-katagami in redocly.yaml.");
    const { client = "axios", mock, override } = output;
    if (typeof client !== "string") left.push(toldComputed("`output.client`", client, place));
    else if (!plainClients.includes(client))
      left.push(`\`client: ${client}\`: Katagami writes functions and types alone, which what you write can call.`);
    if (mock !== undefined && mock !== false) left.push("`output.mock`: Katagami writes no mocks.");
    if (isRecord(override) && override["mutator"] !== undefined)
      left.push("`override.mutator`: a client takes `fetch`, `auth` and middleware in its place.");
    const outputs = [output["target"], output["schemas"]].flatMap((each) =>
      typeof each === "string" ? [belowFolder(each, place)] : [],
    );
    if (outputs.length === 0) left.push(toldComputed(`\`${name}.output\``, output["target"], place));
    return [{ name, input: inputOf(input["target"], place, left), outputs }];
  });
  return { tool: "orval", place, apis, left };
}
