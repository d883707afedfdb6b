import type ts from "typescript";
import { assignment, candidate, type Candidate } from "./candidate.js";
import type { Parting } from "./parting.js";
import { plainValue, type Literals } from "./plain-value.js";
import { smallestValue, type Wanted } from "./smallest-value.js";
import { typePath } from "./type-path.js";

/** Code that sends what the old type allows: a call with the smallest request, then a literal of the part alone, then any value. */
export function sentCandidates(parting: Parting, whole: ts.Type, packageName: string, literals: Literals): Candidate[] {
  const { root, steps, name } = parting;
  const wanted = wantedOf(parting, literals);
  if (!wanted) return [assignment(parting, packageName)];
  const literal = smallestValue(whole, steps, wanted, literals);
  const own = parting.owner ?? parting.old;
  const part = own && smallestValue(own, [], wanted, literals);
  const calls = literal === undefined ? [] : callsWith(literal, parting);
  return [
    ...calls.map(({ imports, line }) => candidate(packageName, imports, [line], name)),
    ...(part === undefined
      ? []
      : [
          candidate(packageName, [`type ${root.typeName}`], [`const value: ${typePath(root, steps)} = ${part};`], name),
        ]),
    ...(parting.owner ? [] : [assignment(parting, packageName)]),
  ];
}

function callsWith(literal: string, { root }: Parting): { imports: string[]; line: string }[] {
  if (root.kind === "schema") {
    return [{ imports: [`type ${root.typeName}`], line: `const value: ${root.typeName} = ${literal};` }];
  }
  if (root.kind === "client") return [{ imports: ["createClient"], line: `createClient(${literal});` }];
  const imports = ["createClient", root.symbol];
  const withRequest = { imports, line: `await ${root.symbol}(createClient(), ${literal});` };
  return literal === "{}" ? [{ imports, line: `await ${root.symbol}(createClient());` }, withRequest] : [withRequest];
}

/** What the old type allows and the new one does not; undefined where a literal cannot show it. */
function wantedOf({ rule, name, values, old }: Parting, literals: Literals): Wanted | undefined {
  switch (rule) {
    case "property-removed":
      return name !== undefined && old ? { property: { name, type: old } } : undefined;
    case "required-property-added":
    case "property-became-required":
      return {};
    case "null-removed":
      return { code: "null" };
    case "value-removed":
      return values?.[0] === undefined ? undefined : { code: values[0] };
    case "member-removed": {
      const gone = old && memberWith(old, name, values?.[0], literals);
      const code = gone && plainValue(gone, literals);
      return code === undefined ? undefined : { code };
    }
    case "type-narrowed":
    case "type-changed": {
      const code = old && plainValue(old, literals);
      return code === undefined ? undefined : { code };
    }
    case "entries-removed": {
      const entry = old?.getStringIndexType();
      const code = entry && plainValue(entry, literals);
      return code === undefined ? undefined : { code: `{ key: ${code} }` };
    }
    default:
      return undefined;
  }
}

function memberWith(
  type: ts.Type,
  property: string | undefined,
  value: string | undefined,
  { checker }: Literals,
): ts.Type | undefined {
  if (property === undefined || value === undefined) return undefined;
  return (type.isUnion() ? type.types : [type]).find((member) => {
    const symbol = checker.getPropertyOfType(member, property);
    const own = symbol && checker.getTypeOfSymbol(symbol);
    return own !== undefined && checker.typeToString(own) === value;
  });
}
