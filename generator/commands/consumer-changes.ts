import { relative, resolve } from "node:path";
import type { Compared } from "../diff/compare.js";
import type { Change, DiffResult } from "../diff/report/diff-result.js";
import { summarise } from "../diff/report/verdicts.js";
import { packageOf } from "../package-of.js";
import { plural } from "../plural.js";
import { printable } from "../diff/report/text/style.js";

/** A result with what stops compiling in a consumer's project, and that in a line for people. */
export interface ConsumerResult {
  readonly result: DiffResult;
  readonly breaks: number;
  readonly line: string;
}

/**
 * Compiles a consumer's project against both packages. Each place that stops compiling becomes a change of its own, so that
 * every report, check and exit code tells of it.
 * @throws ProblemsError where the project's configuration cannot be read
 */
export async function withConsumer(
  tsconfig: string,
  name: string,
  { result, sides }: Compared,
  cwd: string,
): Promise<ConsumerResult> {
  const { consumerVerdict } = await import("../diff/sdk/consumer.js");
  const found = consumerVerdict(resolve(cwd, tsconfig), name, packageOf(sides.base), packageOf(sides.revision));
  const broken = found.map(({ file, line, column, code, message }): Change => {
    const place = { pointer: `#L${line}C${column}`, file: relative(cwd, file), line, column };
    return {
      ...{ id: "consumer-stops-compiling", wire: "none", sdk: "breaking", docs: false, revision: place },
      message: `${place.file} stops compiling with the new package: ${code}: ${message}`,
      cause: `consumer ${place.file}${place.pointer}`,
    };
  });
  const changes = [...result.changes, ...broken];
  const words =
    broken.length === 0
      ? `nothing stops compiling; none of the ${plural(result.changes.length, "change")} touches this project.`
      : `${plural(broken.length, "place")} ${broken.length === 1 ? "stops" : "stop"} compiling; more may show once ${broken.length === 1 ? "it is" : "they are"} mended.`;
  return {
    result: broken.length === 0 ? result : { ...result, summary: summarise(changes), changes },
    breaks: broken.length,
    line: printable(`${tsconfig}: ${words}`),
  };
}
