import type { Document, OpenApi, Operation, PathItem } from "../document/types.js";
import { lookUp, pointer, pointerKeys } from "../document/pointer.js";
import type { Api } from "../model/api.js";
import { markBinary } from "./mark-binary.js";
import { hidePercent } from "./percent.js";
import { shapeDocument } from "./shape-document.js";
import { safeText, withoutWords } from "./words.js";

/** What the path of a QUERY operation ends with: openapi-typescript does not know the method, and is told of a POST elsewhere. */
export const queryMark = "\ufdd1";

/**
 * A copy of the document that openapi-typescript transforms without tripping: operations are named after their functions,
 * "%" is hidden, a parameter of JSON has its schema, what is sent and what is received have their shapes, and no text can do anything to the comment it stands in.
 * @param comments whether types are written with the words of the description
 */
export function documentForTypes(document: Document, api: Api, comments: boolean): OpenApi {
  const text = JSON.stringify(document, comments ? safeText : withoutWords);
  const copy = JSON.parse(hidePercent(text)) as OpenApi;
  if (text.includes('"format":"binary"')) markBinary(copy, api);
  const callbacks = addCallbacks(copy, api.handlers);
  const schemas = api.schemas.map((each) => ({ ...each, key: hidePercent(each.key), of: hidePercent(each.of) }));
  shapeDocument(copy, schemas, callbacks);
  for (const owner of [copy.webhooks, copy.components?.pathItems])
    for (const item of Object.values(owner ?? {}))
      for (const operation of Object.values(item)) delete (operation as Operation).operationId;
  for (const operation of api.operations) nameOperation(copy.paths!, operation);
  return copy;
}

/** openapi-typescript passes callbacks over; as path items, of these keys, they get types. */
function addCallbacks(copy: OpenApi, handlers: Api["handlers"]): Set<string> {
  const callbacks = handlers.flatMap(({ operation, webhooks }) => (operation === undefined ? [] : webhooks));
  for (const { key, pointer: own } of callbacks) {
    const item = lookUp(copy, pointer(...pointerKeys(own).slice(0, -1).map(hidePercent))) as PathItem;
    const pathItems = ((copy.components ??= {}).pathItems ??= {});
    pathItems[hidePercent(key)] = structuredClone(item);
  }
  return new Set(callbacks.map(({ key }) => hidePercent(key)));
}

/** Names an operation after its function, which is its key in the types. */
function nameOperation(paths: NonNullable<OpenApi["paths"]>, { path, method, name }: Api["operations"][number]): void {
  const item = paths[hidePercent(path)]!;
  const operation = item[method] as Operation;
  operation.operationId = name;
  if (method !== "query") return;
  delete item[method];
  paths[hidePercent(path) + queryMark] = { parameters: item.parameters ?? [], post: operation };
}
