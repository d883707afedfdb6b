import { lintConfig } from "@redocly/openapi-core";
import type { Problem } from "../problem.js";
import { closestName } from "../closest-name.js";
import { displayLocation } from "./location.js";
import { pointerKeys } from "../document/pointer.js";
import { positionAt } from "./position.js";
import { ruleNames, type RedoclyConfig } from "./redocly-config.js";

/** What a redocly.yaml has that nobody reads, such as a misspelt rule, with the nearest rule. A rule that is not found is not run. */
export async function configWarnings(config: RedoclyConfig | undefined, cwd: string): Promise<Problem[]> {
  if (config?.document === undefined) return [];
  const { source } = config.document;
  const found = await lintConfig({ config, severity: "warn" });
  return found.map(({ message, location }) => {
    const pointer = location[0]?.pointer ?? "#/";
    const keys = pointerKeys(pointer);
    const close = /ules$/.test(keys.at(-2) ?? "") ? closestName(keys.at(-1)!, ruleNames(config)) : undefined;
    return {
      ...{ severity: "warning", rule: "config", message, file: displayLocation(source.absoluteRef, cwd), pointer },
      ...positionAt(source, pointer, true),
      ...(close === undefined ? {} : { hint: `Did you mean ${close}?` }),
    };
  });
}
