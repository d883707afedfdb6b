import type { RedoclyConfig } from "./redocly-config.js";

/** How many plugins every configuration has: the linter's own rules. */
const builtIn = 1;

/** Whether a configuration has plugins, which may do anything. */
export function hasPlugins({ plugins }: RedoclyConfig): boolean {
  return plugins.length > builtIn;
}
