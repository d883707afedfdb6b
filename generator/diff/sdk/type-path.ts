import { isNothing } from "./object-types.js";
import type { Root, Step } from "./parting.js";

/** The type of a part, looked up from an exported name: `NonNullable<ChatRequest["files"]>[number]`. */
export function typePath({ typeName, eventName }: Root, steps: readonly Step[], namespace = ""): string {
  const event = steps.findLastIndex(({ kind }) => kind === "event");
  const start = namespace + (event >= 0 && eventName !== undefined ? eventName : typeName);
  return steps.slice(event + 1).reduce(stepInto, start);
}

function stepInto(path: string, step: Step): string {
  if (step.kind === "member") return `Extract<${path}, { ${JSON.stringify(step.property)}: ${step.value} }>`;
  if (step.kind === "object")
    return `Extract<${path}, ${step.has === undefined ? "object" : `{ ${JSON.stringify(step.has)}?: unknown }`}>`;
  const isNullable = (step.from.isUnion() ? step.from.types : [step.from]).some(isNothing);
  const sure = isNullable ? `NonNullable<${path}>` : path;
  if (step.kind === "property") return `${sure}[${JSON.stringify(step.name)}]`;
  return `${sure}[${step.kind === "item" ? "number" : "string"}]`;
}
