// Values to send, as code: the least that a type asks for, the fullest, and one for each thing that may be set.
import ts from "typescript";
import { isForeign, isOpaque, isScalar, key, literalOf, membersOf } from "./shape.mjs";

const most = { values: 120, depth: 6, arms: 12, literals: 12 };

const platform = {
  Blob: "new Blob([])",
  Date: "new Date()",
  FormData: "new FormData()",
  URLSearchParams: "new URLSearchParams()",
  ArrayBuffer: "new ArrayBuffer(1)",
  File: 'new File([], "a.txt")',
};

/**
 * @param type of what is sent
 * @param isNamed whether a type has an exported name, by which it has values of its own
 * @returns {{ code: string, path: string[] }[]} values, the least one first; none where the writer knows no value
 */
export function valuesOf(type, checker, isNamed) {
  const values = [];
  const least = place(type, []);
  if (least === undefined) return [];
  add(least, []);
  add(place(type, [], full(type, 4, [])), []);
  vary(type, []);
  return values;

  function add(code, path) {
    const isNew = code !== undefined && !values.some((known) => known.code === code);
    if (isNew && values.length < most.values) values.push({ code, path: path.map(String) });
  }

  /** One value for each thing that can be set below a place. */
  function vary(whole, path) {
    if (isOpaque(whole) || path.length > most.depth || values.length >= most.values) return;
    const { members } = membersOf(whole);
    for (const literal of members.map(literalOf).slice(0, most.literals))
      if (literal !== undefined && members.length > 1) add(place(type, path, literal), path);
    const arms = members.filter((one) => literalOf(one) === undefined).slice(0, most.arms);
    for (const arm of arms) {
      if (arms.length > 1) add(place(type, path, place(arm, []) ?? full(arm, 2, [])), path);
      if (isScalar(arm) || isForeign(arm) === !checker.isArrayLikeType(arm)) continue;
      if (path.length === 0 || !isNamed(arm)) varyInside(arm, path, arms.length > 1 ? members.indexOf(arm) : -1);
    }
  }

  function varyInside(arm, path, index) {
    const at = index < 0 ? path : [...path, index];
    const item = checker.isArrayLikeType(arm) ? checker.getIndexTypeOfType(arm, ts.IndexKind.Number) : undefined;
    if (item) {
      add(place(type, [...at, "[]"], full(item, 2, [])), [...path, "[]"]);
      return vary(item, [...at, "[]"]);
    }
    for (const property of checker.getPropertiesOfType(arm)) {
      const own = checker.getTypeOfSymbol(property);
      const there = [...at, { name: property.name }];
      add(place(type, there, full(own, 2, [])), named(there));
      vary(own, there);
    }
    const entry = checker.getIndexTypeOfType(arm, ts.IndexKind.String);
    if (entry) add(place(type, [...at, "*"], full(entry, 2, [])), named([...at, "*"]));
  }

  /** The least value of a type, with another at a path inside it. */
  function place(whole, path, value, stack = []) {
    if (path.length === 0 && value !== undefined) return value;
    const { members, gaps } = membersOf(whole);
    const [step, ...rest] = path;
    if (typeof step === "number") return place(members[step], rest, value, stack);
    const candidates = step === undefined ? members : members.filter((one) => has(one, step));
    for (const candidate of candidates.slice(0, most.arms)) {
      const code = placeInside(candidate, step, rest, value, stack);
      if (code !== undefined) return code;
    }
    if (step !== undefined) return undefined;
    if (isOpaque(whole)) return whole.flags & ts.TypeFlags.Never ? undefined : '"anything"';
    return gaps.length > 0 ? (gaps.some(({ flags }) => flags & ts.TypeFlags.Null) ? "null" : "undefined") : undefined;
  }

  function has(candidate, step) {
    if (step === "[]") return checker.isArrayLikeType(candidate);
    if (step === "*") return checker.getIndexTypeOfType(candidate, ts.IndexKind.String) !== undefined;
    return !isScalar(candidate) && checker.getPropertyOfType(candidate, step.name) !== undefined;
  }

  function placeInside(candidate, step, rest, value, stack) {
    if (isScalar(candidate)) return scalar(candidate);
    if (isOpaque(candidate)) return '"anything"';
    if (checker.isTupleType(candidate)) return list(checker.getTypeArguments(candidate), stack);
    if (checker.isArrayLikeType(candidate)) {
      if (step === undefined) return "[]";
      const inside = place(checker.getIndexTypeOfType(candidate, ts.IndexKind.Number), rest, value, stack);
      return inside && `[${inside}]`;
    }
    const [signature] = candidate.getCallSignatures();
    if (signature) {
      const answer = place(signature.getReturnType(), [], undefined, stack);
      return answer && `() => (${answer})`;
    }
    if (isForeign(candidate)) return platform[candidate.symbol?.name];
    if (stack.includes(candidate) && stack.length > 12) return undefined;
    return object(
      candidate,
      (property, own) => {
        if (step?.name === property.name) return { code: place(own, rest, value, [...stack, candidate]) };
        if (isOptional(property)) return undefined;
        return stack.includes(candidate) && stack.length > 8
          ? { code: undefined }
          : { code: place(own, [], undefined, [...stack, candidate]) };
      },
      step === "*" ? value : undefined,
    );
  }

  /** Everything that a type allows, down to a depth. */
  function full(whole, depth, stack) {
    const { members } = membersOf(whole);
    const fitting = members.find((one) => !isScalar(one) && !isForeign(one)) ?? members[0];
    if (fitting === undefined || isScalar(fitting) || isOpaque(fitting) || stack.includes(fitting) || depth === 0)
      return place(whole, [], undefined);
    if (checker.isArrayLikeType(fitting) && !checker.isTupleType(fitting)) {
      const item = full(checker.getIndexTypeOfType(fitting, ts.IndexKind.Number), depth - 1, [...stack, fitting]);
      return item === undefined ? "[]" : `[${item}]`;
    }
    if (isForeign(fitting) || checker.isTupleType(fitting) || fitting.getCallSignatures().length > 0)
      return place(whole, [], undefined);
    return object(fitting, (property, own) => {
      const code = full(own, depth - 1, [...stack, fitting]);
      return code === undefined && isOptional(property) ? undefined : { code };
    });
  }

  function object(type, valueFor, entry) {
    const fields = [];
    for (const property of checker.getPropertiesOfType(type)) {
      const field = valueFor(property, checker.getTypeOfSymbol(property));
      if (field === undefined) continue;
      if (field.code === undefined) return undefined;
      fields.push(`${key(property.name)}: ${field.code}`);
    }
    if (entry !== undefined) fields.push(`"a key": ${entry}`);
    return `{ ${fields.join(", ")} }`;
  }

  function list(types, stack) {
    const items = types.map((one) => place(one, [], undefined, stack));
    return items.includes(undefined) ? undefined : `[${items.join(", ")}]`;
  }
}

const isOptional = ({ flags }) => (flags & ts.SymbolFlags.Optional) !== 0;

const named = (path) => path.filter((step) => typeof step !== "number").map((step) => step.name ?? step);

function scalar(type) {
  const literal = literalOf(type);
  if (literal !== undefined) return literal;
  if (type.flags & ts.TypeFlags.Number) return "1";
  if (type.flags & ts.TypeFlags.Boolean) return "true";
  if (type.flags & ts.TypeFlags.BigInt) return "1n";
  return type.flags & ts.TypeFlags.TemplateLiteral ? undefined : '"a text"';
}
