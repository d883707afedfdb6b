import { loadConfig, type Config } from "@redocly/openapi-core";
import { defaultRules } from "./default-rules.js";

/** Redocly's rules, resolved: presets and plugins are read, severities are settled. */
export type RedoclyConfig = Config;

/**
 * Reads a redocly.yaml, with its presets, plugins and ignore file; without a path, gives the default rules.
 * What one of its `apis` says by itself is reached by `forAlias(name)`.
 * Throws openapi-core's own errors for a file that is missing or wrong.
 * @param path absolute, or relative to the folder the program was started in
 */
export async function loadRedoclyConfig(path: string | undefined): Promise<RedoclyConfig> {
  return path === undefined ? defaultRules() : loadConfig({ configPath: path });
}
