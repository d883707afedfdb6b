import type { ApiOperation, ApiPagination } from "../model/api.js";
import { literal } from "../model/names.js";
import { objectCode, textsCode } from "./code.js";
import { callParameters, descriptorOf } from "./operation-shape.js";
import { typeStatement, type ConstStatement, type FunctionStatement, type TypeStatement } from "./statement.js";

/** The type of an item, of an operation whose list has pages. */
export function itemType({ typeName, pagination }: ApiOperation): TypeStatement[] {
  if (!pagination) return [];
  const page = pagination.isNullable ? `NonNullable<${typeName}Data>` : `${typeName}Data`;
  const list = pagination.items.reduce((type, key) => `NonNullable<${type}[${literal(key)}]>`, page);
  return [typeStatement(`${typeName}Item`, `${list}[number]`, "One item of a page.")];
}

/** The function that walks through an operation's pages. */
export function pagesFunction(operation: ApiOperation, documented: boolean): FunctionStatement[] {
  const { name, typeName, pagination } = operation;
  if (!pagination) return [];
  const doc = `All pages of {@link ${name}} from the one that is asked for, or with \`.items()\` their items.`;
  return [
    {
      kind: "function",
      name: pagination.name,
      doc: documented ? doc : "",
      parameters: callParameters(operation, `${typeName}Request`, "CallOptions"),
      returnType: `runtime.Pages<${typeName}Data, ${typeName}Item>`,
      body: `return runtime.pages(client, ${descriptorOf(operation)}, descriptors.${pagination.name}, request, options);`,
    },
  ];
}

/** What the runtime must know of an operation's pages, as data. */
export function pagesDescriptor({ pagination }: ApiOperation): ConstStatement[] {
  if (!pagination) return [];
  const value = objectCode({ items: textsCode(pagination.items) ?? "[]", next: wayCode(pagination) });
  return [{ kind: "const", isExported: true, name: pagination.name, type: "runtime.Pagination", value }];
}

function wayCode({ by, parameter, from, more, total, first }: ApiPagination): string {
  if (by === "link-header") return "runtime.byLinkHeader";
  if (by === "url") return `/* @__PURE__ */ runtime.byUrl(${textsCode(from!)})`;
  const use = { cursor: "byCursor", offset: "byOffset", page: "byPageNumber" }[by];
  const way = {
    parameter: textsCode(parameter!),
    ...(by === "cursor"
      ? { from: textsCode(from!), more: more && textsCode(more) }
      : { first: String(first), more: more && textsCode(more), total: total && textsCode(total) }),
  };
  return `/* @__PURE__ */ runtime.${use}(${objectCode(way)})`;
}
