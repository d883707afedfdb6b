import { securityChanges } from "../security-change.js";
import type { RuleOn } from "../rule.js";

/** The security that all operations ask for which have none of their own. */
export const globalSecurity: RuleOn<"document"> = {
  id: "global-security",
  on: "document",
  reads: ["openapi.security"],
  *check({ base, revision, securesOperations }) {
    if (securesOperations) yield* securityChanges("api-global-security", base.value.security, revision.value.security);
  },
};
