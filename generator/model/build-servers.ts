import type { OpenApi, Operation, PathItem, Server } from "../document/types.js";
import type { ApiServer } from "./api.js";
import type { OperationPlace } from "../document/operations.js";

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
