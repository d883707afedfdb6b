import type ts from "typescript";
import { access, asserted, member } from "./access.js";
import { assignment, candidate, type Candidate } from "./candidate.js";
import { exhaustiveSwitch } from "./exhaustive-switch.js";
import type { Parting } from "./parting.js";
import { readLines } from "./read-lines.js";
import { marked } from "./smallest-value.js";

/** Code that reads what comes back as the old type promised it. */
export function receivedCandidates(parting: Parting, packageName: string, checker: ts.TypeChecker): Candidate[] {
  const { root, steps } = parting;
  const start = beginning(parting);
  const { lines, expression, depth } = access(start.expression, steps);
  const reads = probes(parting, expression, checker).map(({ imports = [], lines: probe }) => {
    const inner = probe.map((line) => "  ".repeat(depth) + line);
    const closing = Array.from({ length: depth }, (_, index) => "  ".repeat(depth - 1 - index) + "}");
    return candidate(packageName, [...start.imports, ...imports], [...start.lines, ...lines, ...inner, ...closing]);
  });
  const isOfProperty = parting.owner !== undefined && parting.name !== undefined;
  return isOfProperty || root.kind === "client" ? reads : [...reads, assignment(parting, packageName)];
}

interface Probe {
  readonly imports?: readonly string[];
  readonly lines: readonly string[];
}

function probes(parting: Parting, expression: string, checker: ts.TypeChecker): Probe[] {
  const { rule, name, values, old, owner } = parting;
  const property = owner && name !== undefined ? member(asserted(expression, owner), name) : expression;
  switch (rule) {
    case "property-removed":
    case "shared-property-removed":
      return [{ lines: [`console.log(${marked(property)});`] }];
    case "entries-removed":
      return [{ lines: [`console.log(${marked(`${old ? asserted(expression, old) : expression}["key"]`)});`] }];
    case "value-removed":
      return (values ?? []).slice(0, 1).map((value) => ({
        lines: [`if (${marked(`${expression} === ${value}`)}) console.log("${"is " + value.replaceAll('"', "")}");`],
      }));
    case "member-removed":
      return removedMember(parting, expression);
    case "value-added":
    case "member-added":
      return [...exhaustiveSwitch(parting, expression), ...(old ? readLines(property, old, checker) : [])];
    case "property-became-optional":
    case "null-added":
    case "type-changed":
    case "type-widened":
      return old ? readLines(property, old, checker, values) : [];
    default:
      return [];
  }
}

function removedMember({ name, values, old }: Parting, expression: string): Probe[] {
  const value = values?.[0];
  if (name === undefined || value === undefined || !old) return [];
  const tag = member(asserted(expression, old), name);
  return [{ lines: [`if (${marked(`${tag} === ${value}`)}) console.log(${expression});`] }];
}

/** How code comes by a value of the root's type. */
function beginning({ root }: Parting): { imports: string[]; lines: string[]; expression: string } {
  const { symbol, typeName, requestName } = root;
  if (root.kind === "schema" || requestName === undefined) {
    return { imports: [`type ${typeName}`], lines: [`declare const value: ${typeName};`], expression: "value" };
  }
  const call = `await ${symbol}(createClient(), request)`;
  const isData = root.kind === "data";
  const plain = isData ? "data" : "result";
  const expression = symbol === plain ? `${plain}_` : plain;
  return {
    imports: ["createClient", symbol, `type ${requestName}`],
    lines: [
      `declare const request: ${requestName};`,
      isData
        ? `const ${expression} = await ${symbol}(createClient(), request).unwrap();`
        : `const ${expression} = ${call};`,
    ],
    expression,
  };
}
