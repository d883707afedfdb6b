import type { OpenApi, Operation, PathItem, Server } from "../document/types.js";
import type { ApiServer } from "./api.js";
import type { OperationPlace } from "../document/operations.js";

/** The servers of a document; where it has none, those of its first operation, if every operation has some of its own. */
export function buildServers(
  document: OpenApi,
  places: readonly Pick<OperationPlace, "operation" | "path">[],
): ApiServer[] {
  const own = places.map(({ operation, path }) => declaredServers(operation, document.paths![path]!));
  const servers = document.servers?.length ? document.servers : own.every(Boolean) ? own[0] : [];
  return (servers ?? []).map(buildServer);
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
