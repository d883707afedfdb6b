import { parseRule } from "../filter/read-rules.js";
import type { Filter, Rule } from "../filter/rule.js";
import { absoluteLocation, displayLocation } from "../load/location.js";
import { UsageError } from "./failure.js";

/** The options that say which operations count: each time one is given, it is a rule of its own. */
export interface FilterFlags {
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
}

/**
 * The filter that the options ask for.
 * @param source what is named where a pattern matches nothing
 */
export function readFilterFlags({ include, exclude }: FilterFlags, source: string, cwd: string): Filter {
  const asked = { file: displayLocation(absoluteLocation(source, cwd), cwd), line: 1, column: 1 };
  const read = (option: string, texts: readonly string[] = []) =>
    texts.map((text): Rule => {
      const rule = parseRule(text, option, asked);
      if ("mistake" in rule)
        throw new UsageError(rule.mistake, `Such as ${option} "tags=Pets" or ${option} "paths=/pets/**&methods=get"`);
      return rule;
    });
  return { include: read("--include", include), exclude: read("--exclude", exclude) };
}
