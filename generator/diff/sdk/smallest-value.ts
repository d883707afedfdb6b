import type ts from "typescript";
import { isNothing, itemOf } from "./object-types.js";
import type { Step } from "./parting.js";
import { plainObject, plainValue, type Literals } from "./plain-value.js";
import { isScalar, textOf } from "./shape.js";

/** What a value shall have, besides what its type requires, at the end of some steps. */
export interface Wanted {
  /** A property that may be left out otherwise. */
  readonly property?: { readonly name: string; readonly type: ts.Type };
  /** This expression, in place of the value. */
  readonly code?: string;
}

/** Stand around the part of the code that a compiler shall complain about. */
export const focusMarks = ["\uE000", "\uE001"] as const;

/** Code between the marks. */
export function marked(code: string): string {
  return focusMarks[0] + code + focusMarks[1];
}

/** The smallest literal of a type that has what is wanted at the end of the steps; undefined where none is found. */
export function smallestValue(
  type: ts.Type,
  steps: readonly Step[],
  wanted: Wanted,
  literals: Literals,
): string | undefined {
  const { checker } = literals;
  const [step, ...rest] = steps;
  if (!step) {
    if (wanted.code !== undefined) return marked(wanted.code);
    return wanted.property ? withProperty(type, wanted.property, literals) : plainValue(type, literals);
  }
  const go = (part: ts.Type | undefined) => part && smallestValue(part, rest, wanted, literals);
  const members = type.isUnion() ? type.types : [type];
  const firstPart = (part: (one: ts.Type) => ts.Type | undefined) => go(members.map(part).find(Boolean));
  if (step.kind === "member") return go(members.find((one) => hasValue(one, step.property, step.value, checker)));
  if (step.kind === "object") return go(members.find((one) => !isScalar(one) && isOwner(one, step.has, checker)));
  if (step.kind === "item")
    return wrapped(
      "[",
      firstPart((one) => itemOf(one, checker)),
      "]",
    );
  if (step.kind === "entry")
    return wrapped(
      "{ key: ",
      firstPart((one) => one.getStringIndexType()),
      " }",
    );
  if (step.kind !== "property") return undefined;
  const owner = members.find((one) => checker.getPropertyOfType(one, step.name));
  const symbol = owner && checker.getPropertyOfType(owner, step.name);
  const value = symbol && go(checker.getTypeOfSymbol(symbol));
  return value === undefined || !owner ? undefined : plainObject(owner, literals, { name: step.name, value });
}

function withProperty(
  type: ts.Type,
  { name, type: property }: NonNullable<Wanted["property"]>,
  literals: Literals,
): string | undefined {
  const members = type.isUnion() ? type.types : [type];
  const owner = members.find((one) => literals.checker.getPropertyOfType(one, name));
  const value = plainValue(property, literals);
  return owner && value !== undefined ? plainObject(owner, literals, { name, value: marked(value) }) : undefined;
}

/** Whether a property of a member of a union can have a value, given as TypeScript. */
function hasValue(type: ts.Type, property: string, value: string, checker: ts.TypeChecker): boolean {
  const symbol = checker.getPropertyOfType(type, property);
  const own = symbol && checker.getTypeOfSymbol(symbol);
  return own !== undefined && (own.isUnion() ? own.types : [own]).some((one) => textOf(one, checker) === value);
}

function isOwner(type: ts.Type, property: string | undefined, checker: ts.TypeChecker): boolean {
  return !isNothing(type) && (property === undefined || checker.getPropertyOfType(type, property) !== undefined);
}

function wrapped(before: string, value: string | undefined, after: string): string | undefined {
  return value === undefined ? undefined : before + value + after;
}
