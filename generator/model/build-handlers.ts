import { childPointer, pointer } from "../document/pointer.js";
import { keysOfMethod, methodsOf, operationOf } from "../document/methods.js";
import type { Extensible, OpenApi, PathItem, RequestBody, Response } from "../document/types.js";
import type { ApiHandlers, ApiWebhook, ApiWebhookContent } from "./api-handlers.js";
import { responseKind } from "./kind.js";
import { wordsOf } from "./build-operation.js";
import { located, responsesOf, type Located, type OperationPlace } from "../document/operations.js";
import { takeBeginning, takeName, typeIdentifier, type NamesByOperation } from "./names.js";

/** A path item of a webhook or a callback, and what its names are made of. */
interface Item {
  readonly name: string;
  readonly item: PathItem;
  readonly pointer: string;
  readonly key: string;
  /** What the names of its types are made of, by its own name. */
  readonly typeNameOf: (name: string) => string;
}

/**
 * The webhooks of a document and the callbacks of its operations, with names for their types.
 * @param endings of these names
 */
export function buildHandlers(
  document: OpenApi,
  places: readonly OperationPlace[],
  operations: NamesByOperation,
  taken: Set<string>,
  endings: readonly string[],
): ApiHandlers[] {
  const keys = new Set(Object.keys(document.components?.pathItems ?? {}));
  const handlersOf = (operation: string | undefined, wanted: string, items: readonly Item[]): ApiHandlers[] => {
    const names = new Set<string>();
    const takeType = (wanted: string) => takeBeginning(typeIdentifier(wanted), endings, taken);
    const webhooks = items.flatMap((item) => webhooksOf(document, item, names, takeType));
    return webhooks.length === 0 ? [] : [{ typeName: takeName(wanted, taken), operation, webhooks }];
  };
  const hooks = Object.entries(document.webhooks ?? {}).map(([name, item]): Item => {
    return { name, item, pointer: pointer("webhooks", name), key: name, typeNameOf: (own) => `${own} webhook` };
  });
  return [
    ...handlersOf(undefined, "WebhookHandlers", hooks),
    ...places.flatMap((place) => {
      const { name, typeName } = operations.get(place.operation)!;
      const items = callbacksOf(document, place).map((each) => {
        const key = takeName(`${name}.${each.name}`, keys);
        return { ...each, key, typeNameOf: (own: string) => `${typeName} ${own} callback` };
      });
      return handlersOf(name, `${typeName}Callbacks`, items);
    }),
  ];
}

/** The callbacks of one operation. */
function callbacksOf(document: OpenApi, { operation, pointer }: OperationPlace) {
  return Object.entries(operation.callbacks ?? {}).flatMap(([name, callback]) => {
    const found = located<Extensible>(document, callback, childPointer(pointer, "callbacks", name));
    const items = Object.entries(found?.value ?? {}).filter(([expression]) => !expression.startsWith("x-"));
    return items.map(([expression, item]) => {
      return { name, item: item as PathItem, pointer: childPointer(found!.pointer, expression) };
    });
  });
}

/** What a path item declares, by its methods: usually one. */
function webhooksOf(
  document: OpenApi,
  { name: itemName, item, pointer: at, key, typeNameOf }: Item,
  names: Set<string>,
  takeType: (wanted: string) => string,
): ApiWebhook[] {
  const found = located<PathItem>(document, item, at);
  const declared = found?.value;
  const used = methodsOf(declared);
  return used.map((method) => {
    const own = childPointer(found!.pointer, ...keysOfMethod(method));
    const operation = operationOf(declared!, method);
    const body = located<RequestBody>(document, operation.requestBody, childPointer(own, "requestBody"));
    const parameters = [...(declared!.parameters ?? []), ...(operation.parameters ?? [])];
    const name = takeName(used.length === 1 ? itemName : `${itemName} ${method}`, names);
    return {
      pointer: own,
      name,
      typeName: takeType(typeNameOf(name)),
      method,
      key,
      ...wordsOf(operation),
      hasParameters: parameters.length > 0,
      isBodyRequired: body?.value.required === true,
      contents: contentsOf(body),
      answers: responsesOf(document, operation, own).map((response) => {
        const { pointer, status, key } = response;
        return { pointer, status, key, contents: contentsOf(response) };
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
