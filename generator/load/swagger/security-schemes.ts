import { isObject } from "../../document/pointer.js";
import type { Extensible, SecurityScheme } from "../../document/types.js";
import { extensionsOf, picked, type Conversion } from "./conversion.js";

/** The flows of OAuth, as OpenAPI 3 calls them. */
const flows: Readonly<Record<string, string>> = {
  implicit: "implicit",
  password: "password",
  application: "clientCredentials",
  accessCode: "authorizationCode",
};

export function convertSecurityScheme(conversion: Conversion, scheme: Extensible): SecurityScheme {
  const words = { ...picked(scheme, "description"), ...extensionsOf(scheme) };
  const made = (fields: Extensible) => conversion.made(scheme, { ...fields, ...words } as unknown as SecurityScheme);
  if (scheme.type === "basic") return made({ type: "http", scheme: "basic" });
  if (scheme.type === "bearer") {
    const reason = "what tells it so is a token in that header";
    conversion.tell(scheme, "type", { before: "bearer", after: "http, by bearer", reason });
    return made({ type: "http", scheme: "bearer" });
  }
  if (scheme.type !== "oauth2") return conversion.made(scheme, { ...scheme } as unknown as SecurityScheme);
  const known = Object.hasOwn(flows, String(scheme.flow)) ? flows[String(scheme.flow)] : undefined;
  const flow = known ?? flowOf(scheme);
  if (known === undefined)
    conversion.tell(scheme, "flow", { before: "no known flow", after: flow, reason: "its URLs are those of this" });
  const { scopes } = scheme;
  const fields = { ...picked(scheme, "authorizationUrl", "tokenUrl"), scopes: isObject(scopes) ? scopes : {} };
  return made({ type: "oauth2", flows: { [flow]: conversion.made(scheme, fields) } });
}

/** The flow that has the URLs of a scheme. */
function flowOf({ authorizationUrl, tokenUrl }: Extensible): string {
  if (tokenUrl === undefined) return "implicit";
  return authorizationUrl === undefined ? "clientCredentials" : "authorizationCode";
}
