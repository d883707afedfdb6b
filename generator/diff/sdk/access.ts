import type ts from "typescript";
import { isNothing } from "./object-types.js";
import type { Step } from "./parting.js";

/** How code gets at a part of a received value. */
export interface Access {
  /** Statements that open blocks or name a part; each may end with `{`. */
  readonly lines: readonly string[];
  /** The expression of the part. */
  readonly expression: string;
  /** How many blocks are open. */
  readonly depth: number;
}

/** Reads on from an expression, step by step. A part that has to be narrowed gets a name of its own. */
export function access(start: string, steps: readonly Step[]): Access {
  const lines: string[] = [];
  let [expression, depth, named] = [start, 0, 0];
  const add = (line: string) => lines.push("  ".repeat(depth) + line);
  for (const step of steps) {
    if (step.kind === "event") {
      add(`for await (const event of ${expression}) {`);
      [expression, depth] = ["event", depth + 1];
    } else if (step.kind === "member" || step.kind === "object") {
      if (!/^[\w$]+$/.test(expression)) {
        const name = `part${named++ || ""}`;
        add(`const ${name} = ${asserted(expression, step.from)};`);
        expression = name;
      }
      add(
        `if (${step.kind === "member" ? `${member(expression, step.property)} === ${step.value}` : isObject(expression, step.has)}) {`,
      );
      depth++;
    } else {
      expression = stepInto(asserted(expression, step.from), step);
    }
  }
  return { lines, expression, depth };
}

/** `value.name`, or `value["a name"]`. */
export function member(expression: string, name: string): string {
  return /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(name)
    ? `${expression}.${name}`
    : `${expression}[${JSON.stringify(name)}]`;
}

/** `value!` where the old type allows nothing to be there. */
export function asserted(expression: string, type: ts.Type): string {
  const isNullable = (type.isUnion() ? type.types : [type]).some(isNothing);
  return isNullable && !expression.endsWith("!") ? `${expression}!` : expression;
}

function isObject(expression: string, property: string | undefined): string {
  const test = `typeof ${expression} === "object"`;
  return property === undefined ? test : `${test} && ${JSON.stringify(property)} in ${expression}`;
}

function stepInto(expression: string, step: Step): string {
  if (step.kind === "property") return member(expression, step.name);
  return step.kind === "item" ? `${expression}[0]!` : `${expression}["key"]!`;
}
