import { securityChanges } from "../security-change.js";
import type { RuleOn } from "../rule.js";

/** The security that an operation asks for, by itself on one side at least. */
export const operationSecurity: RuleOn<"operation"> = {
  id: "operation-security",
  on: "operation",
  reads: ["operation.security"],
  *check({ base, revision, security }) {
    if (base !== undefined && revision !== undefined && security !== undefined)
      yield* securityChanges("api-security", security.base, security.revision);
  },
};
