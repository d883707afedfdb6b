import { securityChanges } from "../security-change.js";
import type { RuleOn } from "../rule.js";

/** The security that an operation asks for by itself. */
export const operationSecurity: RuleOn<"operation"> = {
  id: "operation-security",
  on: "operation",
  reads: ["operation.security"],
  *check({ base, revision }) {
    if (base !== undefined && revision !== undefined)
      yield* securityChanges("api-security", base.value.security, revision.value.security);
  },
};
