import type { Api } from "../../model/api.js";
import type { Root } from "./parting.js";
import type { Flow, Uses } from "./uses.js";

/** Where the types of an operation begin, besides those it does not have. */
export function operationRoots(name: string, api: Api): Root[] {
  const typeName = api.operations.find((operation) => operation.name === name)?.typeName;
  if (typeName === undefined) return [];
  const of = (kind: Root["kind"], flow: Flow, type: string, request: string): Root => ({
    kind,
    flow,
    symbol: name,
    operation: name,
    typeName: typeName + type,
    requestName: typeName + request,
    eventName: `${typeName}Event`,
  });
  return [
    of("request", "sent", "Request", "Request"),
    of("request", "sent", "StreamingRequest", "StreamingRequest"),
    of("data", "received", "Data", "Request"),
    of("data", "received", "Stream", "StreamingRequest"),
    of("result", "received", "Result", "Request"),
    of("result", "received", "StreamingResult", "StreamingRequest"),
  ];
}

/** A schema by its exported name, in every way it goes; both ways where no operation uses it. */
export function schemaRoots(key: string, api: Api, uses: Uses): Root[] {
  const name = api.schemas.find((schema) => schema.key === key)?.name;
  if (name === undefined) return [];
  const id = `components/schemas/${key}`;
  const used = (["sent", "received"] as const).filter((flow) => uses[flow].has(id));
  return (used.length > 0 ? used : (["sent", "received"] as const)).map((flow) => ({
    kind: "schema",
    flow,
    symbol: name,
    typeName: name,
    schema: key,
  }));
}

/** What `createClient` is given. */
export const clientRoot: Root = { kind: "client", flow: "sent", symbol: "createClient", typeName: "ClientOptions" };
