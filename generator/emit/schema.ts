import { documentForTypes } from "./document-for-types.js";
import type { EmitInput, Emitter } from "./emitter.js";
import { typesOf } from "./openapi-typescript.js";
import { withOtherMethods } from "./other-methods.js";
import { pathsOfClient } from "./paths-of-client.js";
import { recursiveAliases } from "./recursive-aliases.js";
import type { Node } from "./syntax/nodes.js";
import { printStatements } from "./syntax/print.js";
import { undefinedWhenSent } from "./undefined-when-sent.js";
import { withoutForeignTags } from "./without-foreign-tags.js";
import { hidePercent, showPercent } from "./words.js";
import { visible } from "../model/names.js";

/** `src/schema.ts`: the types of the document, by openapi-typescript, in the compiler's layout. */
export const schema: Emitter = {
  part: "source",
  emit: (input) => ({ path: "src/schema.ts", types: visible(code(input)) }),
  exports: [{ from: "./schema.js", types: ["components", "operations", "paths", "webhooks"] }],
  names: { reserved: ["$defs"] },
};

function code(input: EmitInput): string {
  const text = showPercent(printStatements(statementsOf(input), "  "));
  const whole = /\bvalues\.(Instant|PlainDate)\b/.test(text) ? `${importOfValues}${text}` : text;
  return input.comments ? withoutForeignTags(whole) : whole;
}

const importOfValues = 'import type * as values from "./runtime/values/index.js";\n\n';

/** What it declares. */
export function statementsOf({ document, api, comments }: EmitInput): Node[] {
  const schemas = new Map(api.schemas.map((each) => [hidePercent(each.key), each]));
  const isSent = (key: string) => schemas.has(key) && schemas.get(key)!.flow !== "received";
  const made = typesOf(documentForTypes(document, api, comments)).map(pathsOfClient);
  const types = withOtherMethods(made).map((node) => exact(undefinedWhenSent(node, isSent)));
  return recursiveAliases(types, (key) => schemas.get(key)?.name ?? "Recursive");
}

/** What is required by a schema may not be `undefined` either. */
function exact(node: Node): Node {
  if (node.kind !== "WrittenAlias") return node;
  return { ...node, text: node.text.replace("[P in K]-?: T[P];", "[P in K]-?: Exclude<T[P], undefined>;") };
}
