import type { Extensible, OpenApi } from "../../../generator/document/types.js";
import { convertSwagger } from "../../../generator/load/swagger/convert.js";
import type { Swagger } from "../../../generator/load/swagger/is-swagger.js";

const info = { title: "T", version: "1" };

/** What a description with these fields becomes. */
export function converted(root: object, isServed = false) {
  return convertSwagger({ swagger: "2.0", info, paths: {}, ...root } as unknown as Swagger, isServed);
}

/** The operation that `post /a` becomes, and what was told of it. */
export function operationOf(operation: object, root: object = {}, item: object = {}) {
  const { document, repairs } = converted({ ...root, paths: { "/a": { ...item, post: operation } } });
  const told = repairs.slice(1).map(({ pointer, before, after }) => `${pointer}: ${before} → ${after}`);
  return { operation: document.paths!["/a"]!["post"] as Extensible & OpenApi["paths"], told, document };
}

export const responses = { 204: { description: "ok" } };
