import { childPointer, pointer } from "../document/pointer.js";
import { methods } from "../document/objects.js";
import type { Extensible, OpenApi, Operation, PathItem, RequestBody, Response } from "../document/types.js";
import type { ApiHandlers, ApiWebhook, ApiWebhookContent } from "./api-handlers.js";
import { responseKind } from "./kind.js";
import { located, type Located } from "./located.js";
import { takeBeginning, takeName, typeIdentifier } from "./names.js";
import type { OperationNames } from "./operation-names.js";

/** A path item of a webhook or a callback, and what its names are made of. */
interface Item {
  readonly name: string;
  readonly item: PathItem;
  readonly pointer: string;
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
    pointer: pointer("webhooks", name),
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
        const operation = item[method] as Operation;
        const own = operations.get(operation);
        return own ? callbacksOf(document, operation, pointer("paths", path, method), own, keys, taken, endings) : [];
      }),
    ),
  ];
}

/** The callbacks of one operation. */
function callbacksOf(
  document: OpenApi,
  operation: Operation,
  at: string,
  { name: functionName, typeName }: OperationNames,
  keys: Set<string>,
  taken: Set<string>,
  endings: readonly string[],
): ApiHandlers[] {
  const items = Object.entries(operation.callbacks ?? {}).flatMap(([name, callback]) => {
    const found = located<Extensible>(document, callback, childPointer(at, "callbacks", name));
    return Object.entries(found?.value ?? {})
      .filter(([expression]) => !expression.startsWith("x-"))
      .map(([expression, item]): Item => ({
        name,
        item: item as PathItem,
        pointer: childPointer(found!.pointer, expression),
        key: takeName(`${functionName}.${name}`, keys),
      }));
  });
  const names = new Set<string>();
  const typeNameOf = (name: string) => `${typeName} ${name} callback`;
  const webhooks = items.flatMap((item) => webhooksOf(document, item, typeNameOf, names, taken, endings));
  return webhooks.length === 0
    ? []
    : [{ typeName: takeName(`${typeName}Callbacks`, taken), operation: functionName, webhooks }];
}

/** What a path item declares, by its methods: usually one. */
function webhooksOf(
  document: OpenApi,
  { name: itemName, item, pointer: at, key }: Item,
  typeNameOf: (name: string) => string,
  names: Set<string>,
  taken: Set<string>,
  endings: readonly string[],
): ApiWebhook[] {
  const found = located<PathItem>(document, item, at);
  const declared = found?.value;
  const used = methods.filter((method) => method !== "query" && declared?.[method]);
  return used.map((method) => {
    const own = childPointer(found!.pointer, method);
    const operation = declared![method] as Operation;
    const body = located<RequestBody>(document, operation.requestBody, childPointer(own, "requestBody"));
    const parameters = [...(declared!.parameters ?? []), ...(operation.parameters ?? [])];
    const name = takeName(used.length === 1 ? itemName : `${itemName} ${method}`, names);
    return {
      pointer: own,
      name,
      typeName: takeBeginning(typeIdentifier(typeNameOf(name)), endings, taken),
      method,
      key,
      summary: operation.summary ?? "",
      description: operation.description ?? "",
      deprecated: operation.deprecated === true,
      hasParameters: parameters.length > 0,
      isBodyRequired: body?.value.required === true,
      contents: contentsOf(body),
      answers: Object.entries(operation.responses ?? {})
        .filter(([status]) => /^([1-5]\d\d|[1-5]XX|default)$/i.test(status))
        .map(([status, declared]) => {
          const at = childPointer(own, "responses", status);
          const response = located<Response>(document, declared, at);
          return {
            pointer: response?.pointer ?? at,
            status: /^\d+$/.test(status) ? status : status.replace(/xx$/i, "XX"),
            key: status,
            contents: contentsOf(response),
          };
        }),
    };
  });
}

function contentsOf(holder: Located<RequestBody | Response> | undefined): ApiWebhookContent[] {
  return Object.entries(holder?.value.content ?? {}).map(([mediaType, media]) => {
    const kind = responseKind(mediaType, media);
    return {
      pointer: childPointer(holder!.pointer, "content", mediaType),
      mediaType,
      kind: kind === "json" || kind === "blob" ? kind : "text",
    };
  });
}
