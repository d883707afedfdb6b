import { relative, resolve } from "node:path";
import type { Compared } from "../diff/compare.js";
import { packageOf } from "../package-of.js";
import { plural } from "../plural.js";
import { printableLines } from "../diff/report/text/style.js";
import { UsageError } from "./failure.js";

/** Which places of a consumer's project stop compiling with the new package, and that nothing else of the list touches it. */
export async function consumerReport(
  tsconfig: string,
  name: string | undefined,
  compared: readonly Compared[],
  cwd: string,
): Promise<string> {
  const [only, ...others] = compared;
  if (only === undefined || others.length > 0 || name === undefined) {
    throw new UsageError(
      "--consumer needs one pair of descriptions, and the package's name.",
      "katagami diff old.yaml new.yaml --consumer app/tsconfig.json --name my-client",
    );
  }
  const { consumerVerdict } = await import("../diff/sdk/consumer.js");
  const { base, revision } = only.sides;
  const breaks = consumerVerdict(resolve(cwd, tsconfig), name, packageOf(base), packageOf(revision));
  const rest = only.result.changes.length;
  if (breaks.length === 0)
    return `\n${tsconfig}: nothing stops compiling; none of the ${rest} changes touches this project.\n`;
  const lines = breaks.map(
    ({ file, line, column, code, message }) =>
      `${relative(cwd, file)}:${line}:${column} ${code}: ${printableLines(message)}`,
  );
  return `\n${tsconfig}: ${plural(breaks.length, "place")} ${breaks.length === 1 ? "stops" : "stop"} compiling; the other changes do not touch this project.\n${lines.join("\n")}\n`;
}
