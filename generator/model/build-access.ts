import { located, type OperationPlace } from "../document/operations.js";
import { dereference, pointer, pointerKeys } from "../document/pointer.js";
import type { OpenApi, Operation, SecurityScheme, PathItem, Server } from "../document/types.js";
import type { ApiFlow, ApiSecurityScheme, ApiServer } from "./api.js";

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
  return Object.entries(Object(flows) as Record<string, unknown>).flatMap(([name, flow]) => {
    const { tokenUrl, scopes } = Object(flow) as { readonly tokenUrl?: unknown; readonly scopes?: unknown };
    return typeof tokenUrl === "string" ? [{ name, tokenUrl, scopes: Object.keys(Object(scopes) as object) }] : [];
  });
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

/**
 * The servers of a document; where it has none, those of its first operation, if every operation has some of its own.
 * @param source the URL that the description came from, against which relative URLs are resolved
 * @see https://spec.openapis.org/oas/v3.2.0#server-object
 */
export function buildServers(
  document: OpenApi,
  places: readonly Pick<OperationPlace, "operation" | "path">[],
  source?: string,
): ApiServer[] {
  const own = places.map(({ operation, path }) => declaredServers(operation, document.paths![path]!));
  const servers = document.servers?.length ? document.servers : own.every(Boolean) ? own[0] : [];
  const known = servers?.length || source === undefined ? (servers ?? []) : [{ url: "/" }];
  return known.map(buildServer).map((server) => ({ ...server, url: absolute(server.url, source) }));
}

/** A server's URL, of a relative one that of where the description came from. Variables in braces stay as they are. */
function absolute(url: string, source: string | undefined): string {
  if (source === undefined || /^([a-z][a-z\d+.-]*:|\{)/i.test(url)) return url;
  const base = new URL(source);
  if (url.startsWith("//")) return base.protocol + url;
  const text = new URL(
    url.replace(/[{}]/g, (brace) => (brace === "{" ? "%7B" : "%7D")),
    base,
  ).href;
  return text.replaceAll("%7B", "{").replaceAll("%7D", "}").replace(/\/$/, "");
}

/** The servers of an operation, or else of its path; undefined where they are those of the document. */
export function buildOwnServers(
  operation: Operation,
  item: PathItem,
  usual: readonly ApiServer[],
): ApiServer[] | undefined {
  const servers = declaredServers(operation, item)?.map(buildServer);
  return JSON.stringify(servers) === JSON.stringify(usual) ? undefined : servers;
}

function declaredServers(operation: Operation, item: PathItem): Server[] | undefined {
  return [operation.servers, item.servers].find((servers) => servers?.length);
}

function buildServer({ url, variables = {} }: Server): ApiServer {
  return {
    url,
    variables: Object.fromEntries(
      Object.entries(variables).map(([name, variable]) => [
        name,
        { default: variable.default, ...(variable.enum ? { enum: variable.enum.map(String) } : {}) },
      ]),
    ),
  };
}
