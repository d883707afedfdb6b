import type ts from "typescript";
import { compiler } from "../../compiler.js";

/** A type by what its values are. */
export interface Shape {
  readonly hasNull: boolean;
  readonly hasUndefined: boolean;
  /** Literals and primitives, by how they are written. */
  readonly scalars: ReadonlyMap<string, ts.Type>;
  /** Objects, arrays and intersections of objects. */
  readonly objects: readonly ts.Type[];
  /** Neither: `unknown`, `any`, `never`. */
  readonly others: readonly ts.Type[];
}

const {
  Null,
  Undefined,
  Void,
  StringLike,
  NumberLike,
  BooleanLike,
  BigIntLike,
  Object: AnyObject,
  Intersection,
} = compiler.TypeFlags;

/** Sorts the members of a union, or the one type that is none. */
export function shapeOf(type: ts.Type, checker: ts.TypeChecker): Shape {
  const members = type.isUnion() ? type.types : [type];
  const scalars = new Map<string, ts.Type>();
  const [objects, others]: ts.Type[][] = [[], []];
  for (const member of members) {
    if (member.flags & (Null | Undefined | Void)) continue;
    if (member.flags & (StringLike | NumberLike | BooleanLike | BigIntLike))
      scalars.set(textOf(member, checker), member);
    else if (isOpenText(member)) scalars.set("string", member);
    else (member.flags & (AnyObject | Intersection) ? objects! : others!).push(member);
  }
  return {
    hasNull: members.some(({ flags }) => flags & Null),
    hasUndefined: members.some(({ flags }) => flags & (Undefined | Void)),
    scalars,
    objects: objects!,
    others: others!,
  };
}

/** Whether a type is a literal or a primitive. */
export function isScalar({ flags }: ts.Type): boolean {
  return (flags & (StringLike | NumberLike | BooleanLike | BigIntLike)) !== 0;
}

/** A type as TypeScript, however long. */
export function textOf(type: ts.Type, checker: ts.TypeChecker): string {
  return checker.typeToString(
    type,
    undefined,
    compiler.TypeFormatFlags.NoTruncation | compiler.TypeFormatFlags.UseFullyQualifiedType,
  );
}

/** Whether a type is one value: `"a"`, `1`, `true`. */
export function isLiteral({ flags }: ts.Type): boolean {
  return (flags & compiler.TypeFlags.Literal) !== 0 && (flags & compiler.TypeFlags.EnumLiteral) === 0;
}

/** `string & {}`: any text, in a union that lists some. */
function isOpenText(type: ts.Type): boolean {
  return type.isIntersection() && type.types.some(({ flags }) => flags & compiler.TypeFlags.String);
}
