import { dereference, pointer, pointerKeys } from "../document/pointer.js";
import type { OpenApi, Operation, SecurityScheme } from "../document/types.js";
import { located } from "../document/operations.js";
import type { ApiFlow, ApiSecurityScheme } from "./api.js";

/** The security schemes of a document, those that refer to another one too. */
export function buildSecuritySchemes(document: OpenApi): ApiSecurityScheme[] {
  return Object.entries(document.components?.securitySchemes ?? {}).flatMap(([name, declared]) => {
    const found = located<SecurityScheme>(document, declared, pointer("components", "securitySchemes", name));
    if (!found) return [];
    const { value: scheme } = found;
    return {
      pointer: found.pointer,
      name,
      description: declared.description ?? scheme.description ?? "",
      place: placement(scheme),
      isMutualTls: scheme.type === "mutualTLS",
      flows: flowsOf(scheme["flows"]),
    };
  });
}

/** The alternatives of an operation, without certificates, which the platform shows; a scheme may be named by its URI. */
export function buildSecurity(document: OpenApi, operation: Operation): string[][] | undefined {
  const schemes = document.components?.securitySchemes ?? {};
  const security = (operation.security ?? document.security)?.map((requirement) =>
    Object.keys(requirement)
      .map((name) => (/^#\/components\/securitySchemes\/[^/]+$/.test(name) ? pointerKeys(name).at(-1)! : name))
      .filter((name) => dereference<SecurityScheme>(document, schemes[name])?.type !== "mutualTLS"),
  );
  return security?.some((names) => names.length > 0) ? security : undefined;
}

function flowsOf(flows: unknown): ApiFlow[] {
  type Flow = { tokenUrl?: unknown; scopes?: object };
  return Object.entries(Object(flows) as Record<string, Flow>).flatMap(([name, { tokenUrl, scopes = {} }]) =>
    typeof tokenUrl === "string" ? [{ name, tokenUrl, scopes: Object.keys(scopes) }] : [],
  );
}

function placement(scheme: SecurityScheme): ApiSecurityScheme["place"] {
  if (scheme.type === "http" && /^basic$/i.test(scheme.scheme ?? "")) return { use: "basic" };
  if (scheme.type === "apiKey" && scheme.in !== undefined && scheme.name !== undefined)
    return { use: "apiKey", in: scheme.in, name: scheme.name };
  // Of a scheme such as Digest the caller gives the whole header.
  if (scheme.type === "http" && !/^bearer$/i.test(scheme.scheme ?? "bearer"))
    return { use: "apiKey", in: "header", name: "Authorization" };
  return ["http", "oauth2", "openIdConnect"].includes(scheme.type) ? { use: "bearer" } : undefined;
}
