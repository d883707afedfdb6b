import { fromMarkdown } from "mdast-util-from-markdown";
import { expect, test } from "vitest";
import type { Document } from "../../generator/document/types.js";
import { readme } from "../../generator/emit/readme.js";
import { buildApi } from "../../generator/model/build-api.js";
import { namesOf } from "../../generator/emit/emit.js";
import type { EmitInput } from "../../generator/emit/emitter.js";

interface Node {
  readonly type: string;
  readonly children?: readonly Node[];
}

const nodesOf = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(nodesOf)];

test.each(["Lists `orders", "Lists ``orders", "`", "\\`", "`` ` ``` a"])(
  "the path is code, whatever the summary says: %j",
  (summary) => {
    const path = '/orders<img src=x onerror=alert(1)><a href="javascript:alert(1)">in</a>';
    const document = {
      openapi: "3.2.0",
      info: { title: "Shop", version: "1" },
      paths: { [path]: { get: { operationId: "list", summary, responses: { 204: { description: "" } } } } },
    } as unknown as Document;
    const api = buildApi(document, namesOf());
    const options = { name: "shop", version: "1.0.0", license: "MIT" };
    const file = readme.emit({ api, document, options, template: [], comments: true } as EmitInput);
    const { text } = file as { readonly text: string };
    expect(nodesOf(fromMarkdown(text) as Node).filter(({ type }) => type === "html")).toEqual([]);
  },
);
