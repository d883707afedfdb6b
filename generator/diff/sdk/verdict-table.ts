import type { PartingRule } from "./parting.js";
import type { SdkLevel } from "./sdk-change.js";
import type { Flow } from "./uses.js";

/**
 * The table of verdicts: what a difference means for code that compiled, by the way the value goes. `breaking` and `warning`
 * stand only where a witness holds; without one, a difference is `info`.
 */
export const partingLevels: Readonly<Record<PartingRule, Readonly<Record<Flow, SdkLevel>>>> = {
  "property-removed": { sent: "breaking", received: "breaking" },
  "shared-property-removed": { sent: "info", received: "breaking" },
  "property-added": { sent: "info", received: "info" },
  "required-property-added": { sent: "breaking", received: "info" },
  "property-became-required": { sent: "breaking", received: "info" },
  "property-became-optional": { sent: "info", received: "breaking" },
  "null-removed": { sent: "breaking", received: "info" },
  "null-added": { sent: "info", received: "breaking" },
  "value-removed": { sent: "breaking", received: "breaking" },
  "value-added": { sent: "info", received: "warning" },
  "member-removed": { sent: "breaking", received: "breaking" },
  "member-added": { sent: "info", received: "warning" },
  "entries-removed": { sent: "breaking", received: "breaking" },
  "type-changed": { sent: "breaking", received: "breaking" },
  "type-narrowed": { sent: "breaking", received: "info" },
  "type-widened": { sent: "info", received: "breaking" },
};

/** Differences between the exported names of two packages. */
export type NameRule =
  "operation-removed" | "operation-renamed" | "operation-added" | "type-removed" | "type-renamed" | "type-added";

export const nameLevels: Readonly<Record<NameRule, SdkLevel>> = {
  "operation-removed": "breaking",
  "operation-renamed": "breaking",
  "operation-added": "info",
  "type-removed": "breaking",
  "type-renamed": "breaking",
  "type-added": "info",
};
