// Lines that read a received value as its type was: each property into a variable, each member of a union, each case.
import ts from "typescript";
import { discriminantOf, isForeign, isOpaque, isScalar, literalOf, member, membersOf } from "./shape.mjs";

const most = { lines: 150, depth: 6, arms: 12, cases: 40, text: 300 };

/**
 * @param type of the value
 * @param nameOf the exported name that stands for a type, by which it has lines of its own
 * @returns {{ code: string, path: string[] }[]} lines about `value`, each by itself
 */
export function readingsOf(type, checker, nameOf) {
  const lines = [];
  let names = 0;
  read(type, { value: "value", path: [], wrap: (code) => code });
  return lines;

  function add({ path, wrap }, code) {
    if (lines.length < most.lines) lines.push({ code: wrap(code), path });
  }

  function read(whole, at) {
    if (isOpaque(whole) || at.path.length > most.depth || lines.length >= most.lines) return;
    const { members, gaps } = membersOf(whole);
    const alias = at.path.length > 0 ? nameOf(whole, members) : undefined;
    const text = alias === undefined ? textOf(whole) : [`pkg.${alias}`, ...gaps.map(textOf)].join(" | ");
    if (members.length === 0 || members.every(isScalar)) return scalar(members, gaps, text, at);
    if (alias !== undefined) return add(at, `const read: ${text} = ${at.value};`);
    if (gaps.length === 0 && /^\w+$/.test(at.value)) return present(members, at);
    const name = `n${++names}`;
    const condition = gaps.length > 0 ? `if (${name} != null) ` : "";
    const wrap = (code) => at.wrap(`const ${name} = ${at.value}; ${condition}{ ${code} }`);
    present(members, { value: name, path: at.path, wrap });
  }

  function scalar(members, gaps, text, at) {
    if (text.length < most.text) add(at, `const read: ${text} = ${at.value};`);
    const literals = members.map(literalOf);
    if (literals.length < 2 || literals.length > most.cases || literals.includes(undefined)) return;
    if (literals.every((one) => one === "true" || one === "false")) return;
    const cases = literals.map((one) => `case ${one}:`).join(" ");
    const rest = [...gaps.map(textOf), "never"].join(" | ");
    add(at, `const one = ${at.value}; switch (one) { ${cases} break; default: { const rest: ${rest} = one; } }`);
    for (const literal of literals.slice(0, 8)) add(at, `if (${at.value} === ${literal}) return;`);
  }

  function present(members, at) {
    const [only] = members;
    if (members.length === 1) return single(only, at);
    const lists = members.filter((one) => checker.isArrayLikeType(one));
    const objects = members.filter((one) => !isScalar(one) && !lists.includes(one));
    const scalars = members.filter(isScalar);
    if (scalars.length + lists.length === 0) return union(members, at);
    for (const [kind, flag] of [
      ["string", ts.TypeFlags.StringLike],
      ["number", ts.TypeFlags.NumberLike],
      ["boolean", ts.TypeFlags.BooleanLike],
    ])
      if (scalars.some(({ flags }) => flags & flag))
        add(at, `if (typeof ${at.value} === "${kind}") { const read: ${kind} = ${at.value}; }`);
    if (lists.length === 1) narrowed(lists, at, `Array.isArray(${at.value})`);
    if (objects.length > 0 && lists.length === 0) narrowed(objects, at, `typeof ${at.value} === "object"`);
  }

  function narrowed(members, at, condition) {
    present(members, { ...at, wrap: (code) => at.wrap(`if (${condition}) { ${code} }`) });
  }

  function single(type, at) {
    const { value, path, wrap } = at;
    const isMore = isForeign(type) && !checker.isArrayLikeType(type);
    const text = textOf(type);
    if (isMore && text in globalThis) return add(at, `const read: ${text} = ${value};`);
    if (isMore || type.getCallSignatures().length > 0) return add(at, `void ${value};`);
    if (checker.isArrayLikeType(type)) {
      add(at, `const read: readonly unknown[] = ${value};`);
      const item = checker.getIndexTypeOfType(type, ts.IndexKind.Number);
      const name = `n${++names}`;
      const loop = (code) => wrap(`for (const ${name} of ${value}) { ${code} }`);
      return item && read(item, { value: name, path: [...path, "[]"], wrap: loop });
    }
    if (isScalar(type)) return add(at, `const read: ${textOf(type)} = ${value};`);
    for (const property of checker.getPropertiesOfType(type)) readProperty(property, at);
    const entry = checker.getIndexTypeOfType(type, ts.IndexKind.String);
    if (entry) read(entry, { value: `${value}["a key"]`, path: [...path, "*"], wrap });
  }

  function readProperty(property, { value, path, wrap }) {
    const name = property.name;
    read(checker.getTypeOfSymbol(property), { value: member(value, name), path: [...path, name], wrap });
  }

  function union(members, at) {
    const common = checker
      .getPropertiesOfType(members[0])
      .filter(({ name }) => members.every((one) => checker.getPropertyOfType(one, name)));
    const discriminant = discriminantOf(members, checker);
    for (const { name } of common) commonProperty(members, name, at);
    if (discriminant === undefined) return unlikeArms(members, at);
    const tested = member(at.value, discriminant.name);
    for (const [index, arm] of members.slice(0, most.arms).entries()) {
      const [literal] = discriminant.values[index];
      if (literal === undefined) continue;
      const wrap = (code) => at.wrap(`if (${tested} === ${literal}) { ${code} }`);
      const there = { ...at, wrap, path: [...at.path, `${discriminant.name}=${literal.replaceAll('"', "")}`] };
      const alias = nameOf(arm, [arm]);
      if (alias !== undefined) add(there, `const read: pkg.${alias} = ${at.value};`);
      else single(arm, there);
    }
    const all = discriminant.values.flat();
    if (!discriminant.isClosed || all.length > most.cases) return;
    const cases = all.map((one) => `case ${one}:`).join(" ");
    add(at, `switch (${tested}) { ${cases} break; default: { const rest: never = ${at.value}; } }`);
  }

  /** A property that all members have is read without a look at which of them it is. */
  function commonProperty(members, name, at) {
    const types = members.map((one) => checker.getTypeOfSymbol(checker.getPropertyOfType(one, name)));
    const parts = types.flatMap((one) => (one.isUnion() ? one.types : [one]));
    const text = [...new Set(parts.map(textOf))].join(" | ");
    if (parts.every((one) => isScalar(one) || membersOf(one).members.length === 0) && text.length < most.text)
      add({ ...at, path: [...at.path, name] }, `const read: ${text} = ${member(at.value, name)};`);
  }

  function unlikeArms(members, at) {
    if (members.some(isForeign)) return;
    for (const arm of members.slice(0, most.arms)) {
      const own = checker
        .getPropertiesOfType(arm)
        .find(({ name }) => members.every((one) => one === arm || !checker.getPropertyOfType(one, name)));
      if (own === undefined) continue;
      const wrap = (code) => at.wrap(`if (${JSON.stringify(own.name)} in ${at.value}) { ${code} }`);
      const alias = nameOf(arm, [arm]);
      if (alias !== undefined) add({ ...at, wrap }, `const read: pkg.${alias} = ${at.value};`);
      else readProperty(own, { ...at, wrap });
    }
  }

  function textOf(type) {
    return checker.typeToString(type, undefined, ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.InTypeAlias);
  }
}
