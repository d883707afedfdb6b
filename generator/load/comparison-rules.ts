import { createConfig } from "@redocly/openapi-core";
import type { RedoclyConfig } from "./redocly-config.js";

/**
 * Rules for descriptions that are compared and not generated from: nothing stops a comparison but a reference that leads
 * nowhere, since the description of an API that is already out cannot be mended any more.
 */
export async function comparisonRules(): Promise<RedoclyConfig> {
  return createConfig({
    rules: { struct: "warn", "no-unresolved-refs": "error" },
    resolve: { doNotResolveExamples: true },
  });
}
