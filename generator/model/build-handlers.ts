import { dereference, pointerKeys } from "../document/pointer.js";
import {
  methods,
  type Extensible,
  type MediaType,
  type Method,
  type OpenApi,
  type Operation,
  type PathItem,
  type RequestBody,
  type Response,
} from "../document/types.js";
import type { ApiHandlers, ApiWebhook, ApiWebhookContent } from "./api.js";
import { responseKind } from "./kind.js";
import { takeBeginning, takeName, typeIdentifier } from "./names.js";
import type { OperationNames } from "./operation-names.js";

/** A path item of a webhook or a callback, and what its names are made of. */
interface Item {
  readonly name: string;
  readonly item: PathItem;
  readonly place: readonly string[];
  readonly key: string;
}

/**
 * The webhooks of a document and the callbacks of its operations, with names for their types.
 * @param endings of these names
 */
export function buildHandlers(
  document: OpenApi,
  operations: ReadonlyMap<Operation, OperationNames>,
  taken: Set<string>,
  endings: readonly string[],
): ApiHandlers[] {
  const hooks = Object.entries(document.webhooks ?? {}).map(([name, item]): Item => ({
    name,
    item,
    place: ["webhooks", name],
    key: name,
  }));
  const keys = new Set(Object.keys(document.components?.pathItems ?? {}));
  const names = new Set<string>();
  const webhooks = hooks.flatMap((item) =>
    webhooksOf(document, item, (name) => `${name} webhook`, names, taken, endings),
  );
  const ofWebhooks = { operation: undefined, webhooks };
  return [
    ...(webhooks.length === 0 ? [] : [{ typeName: takeName("WebhookHandlers", taken), ...ofWebhooks }]),
    ...Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
      methods.flatMap((method) => {
        const own = operations.get(item[method] as Operation);
        return own ? callbacksOf(document, ["paths", path, method], own, keys, taken, endings) : [];
      }),
    ),
  ];
}

/** The callbacks of one operation. */
function callbacksOf(
  document: OpenApi,
  [paths, path, method]: readonly [string, string, Method],
  { name: operation, typeName }: OperationNames,
  keys: Set<string>,
  taken: Set<string>,
  endings: readonly string[],
): ApiHandlers[] {
  const { callbacks = {} } = document.paths![path]![method] as Operation;
  const items = Object.entries(callbacks).flatMap(([name, callback]) => {
    const inline = [paths, path, method, "callbacks", name];
    const place = typeof callback.$ref === "string" ? pointerKeys(callback.$ref) : inline;
    return Object.entries(dereference<Extensible>(document, callback) ?? {})
      .filter(([expression]) => !expression.startsWith("x-"))
      .map(([expression, item]): Item => ({
        name,
        item: item as PathItem,
        place: [...place, expression],
        key: takeName(`${operation}.${name}`, keys),
      }));
  });
  const names = new Set<string>();
  const typeNameOf = (name: string) => `${typeName} ${name} callback`;
  const webhooks = items.flatMap((item) => webhooksOf(document, item, typeNameOf, names, taken, endings));
  return webhooks.length === 0 ? [] : [{ typeName: takeName(`${typeName}Callbacks`, taken), operation, webhooks }];
}

/** What a path item declares, by its methods: usually one. */
function webhooksOf(
  document: OpenApi,
  { name: itemName, item, place, key }: Item,
  typeNameOf: (name: string) => string,
  names: Set<string>,
  taken: Set<string>,
  endings: readonly string[],
): ApiWebhook[] {
  const declared = dereference<PathItem>(document, item);
  const found = methods.filter((method) => method !== "query" && declared?.[method]);
  return found.map((method) => {
    const operation = declared![method] as Operation;
    const body = dereference<RequestBody>(document, operation.requestBody);
    const parameters = [...(declared!.parameters ?? []), ...(operation.parameters ?? [])];
    const name = takeName(found.length === 1 ? itemName : `${itemName} ${method}`, names);
    return {
      name,
      typeName: takeBeginning(typeIdentifier(typeNameOf(name)), endings, taken),
      method,
      key,
      place,
      summary: operation.summary ?? "",
      description: operation.description ?? "",
      deprecated: operation.deprecated === true,
      hasParameters: parameters.length > 0,
      isBodyRequired: body?.required === true,
      contents: contentsOf(body?.content),
      answers: Object.entries(operation.responses ?? {})
        .filter(([status]) => /^([1-5]\d\d|[1-5]XX|default)$/i.test(status))
        .map(([status, response]) => ({
          status: /^\d+$/.test(status) ? status : status.replace(/xx$/i, "XX"),
          key: status,
          contents: contentsOf(dereference<Response>(document, response)?.content),
        })),
    };
  });
}

function contentsOf(content: Readonly<Record<string, MediaType>> = {}): ApiWebhookContent[] {
  return Object.entries(content).map(([mediaType, media]) => {
    const kind = responseKind(mediaType, media);
    return { mediaType, kind: kind === "json" || kind === "blob" ? kind : "text" };
  });
}
