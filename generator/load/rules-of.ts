import type { RedoclyConfig } from "./redocly-config.js";

/** The rules of a configuration that sets some, or the default ones, which take long to load: where something is to be judged. */
export async function rulesOf(config: RedoclyConfig | undefined): Promise<RedoclyConfig> {
  return config ?? (await import("./redocly-config.js")).defaultRules();
}
