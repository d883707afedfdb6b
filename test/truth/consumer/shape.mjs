// What a type is, in the words that the writers of a consumer need.
import ts from "typescript";

const gaps = ts.TypeFlags.Undefined | ts.TypeFlags.Null | ts.TypeFlags.Void;
const units = ts.TypeFlags.Literal;
const scalars =
  units | ts.TypeFlags.String | ts.TypeFlags.Number | ts.TypeFlags.Boolean | ts.TypeFlags.BigInt | ts.TypeFlags.Enum;

/** The members of a union, or the type itself; `undefined`, `null` and `void` apart. */
export function membersOf(type) {
  const all = type.isUnion() ? type.types : [type];
  const members = all.filter(({ flags }) => !(flags & gaps));
  return { members, gaps: all.filter(({ flags }) => flags & gaps) };
}

/** A text, a number, a boolean, one of their values, or any text beside listed ones (`string & {}`). */
export function isScalar(type) {
  if (type.flags & scalars) return true;
  return type.isIntersection() && type.types.some(({ flags }) => flags & ts.TypeFlags.String);
}

/** The code of a single value, undefined for what has many. */
export function literalOf(type) {
  if (type.isStringLiteral() || type.isNumberLiteral()) return JSON.stringify(type.value);
  if (type.flags & ts.TypeFlags.BooleanLiteral) return type.intrinsicName;
  return undefined;
}

export function isOpaque(type) {
  return (type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown | ts.TypeFlags.Never)) !== 0;
}

/** A class or a type of the platform, which a consumer holds and does not look into. */
export function isForeign(type) {
  const declared = type.symbol?.declarations ?? [];
  return declared.some(
    (node) =>
      ts.isClassDeclaration(node) ||
      node.getSourceFile().hasNoDefaultLib ||
      /\/lib\.[\w.]*d\.ts$/.test(node.getSourceFile().fileName),
  );
}

/** The property that tells the members of a union apart, with its value for each of them; undefined where there is none. */
export function discriminantOf(members, checker) {
  const names = checker.getPropertiesOfType(members[0]).map(({ name }) => name);
  for (const name of names) {
    if (!members.every((member) => checker.getPropertyOfType(member, name))) continue;
    const values = members.map((member) => {
      const property = checker.getPropertyOfType(member, name);
      if (property.flags & ts.SymbolFlags.Optional) return [];
      const type = checker.getTypeOfSymbol(property);
      const own = type.isUnion() ? type.types : [type];
      return own.some((one) => literalOf(one) === undefined) ? [] : own.map(literalOf);
    });
    const all = values.flat();
    if (values.filter((own) => own.length > 0).length < 2 || new Set(all).size < all.length) continue;
    // An arm for what is not listed has no value of its own.
    return { name, values, isClosed: values.every((own) => own.length > 0) };
  }
  return undefined;
}

export function member(expression, name) {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? `${expression}.${name}` : `${expression}[${JSON.stringify(name)}]`;
}

export function key(name) {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
}
