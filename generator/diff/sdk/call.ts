import type ts from "typescript";
import { focused, joined, listed, within, type Code } from "./code.js";
import { isOfPlatform } from "./object-types.js";
import {
  addUse,
  partChain,
  type ReceivedSpot,
  type Route,
  type SentSpot,
  type Spot,
  type Walk,
  type Wrap,
} from "./walk.js";
import { anything, requiredOf } from "./write-value.js";

/** What a function is called by: as a user would write it, and from the nearest name on. */
type Callee = Pick<ReceivedSpot, "plain" | "bare"> & Spot;

/** Shows that a function can be called, what it can be given, and what comes out of it. */
export function visitCall(signature: ts.Signature, callee: Callee, walk: Walk): void {
  const { checker, values, names, later } = walk;
  const parameters = signature.getParameters().map((symbol) => ({ symbol, type: checker.getTypeOfSymbol(symbol) }));
  const needed = parameters.filter(({ symbol }) => isNeeded(symbol, checker));
  const plainly = needed.map(({ type }) => values.plain(type));
  const barely = needed.map(({ type }) => (type.symbol?.name === "Client" ? values.plain(type) : anything));
  const { symbol, kind, at, chain, unit } = callee;
  if (callee.isChanged) {
    const candidates = [plainly, barely].map((given) =>
      callOf(callee.plain, joined(focused("("), `${given.join(", ")})`)),
    );
    const given = needed.flatMap(({ type }) => requiredNames(type, checker));
    addUse(walk, { what: "call", flow: "sent", symbol, kind, at, chain, unit, candidates, given });
  }
  parameters.forEach(({ type }, index) => {
    if (isOfPlatform(type)) return;
    const into =
      (route: Route, beside: readonly string[]): Wrap =>
      (value, own) => {
        const length = Math.max(index + 1, beside.length);
        const parts: (string | Code)[] = parameters
          .slice(0, length)
          .map((one, place) => beside[place] ?? values.plain(one.type));
        const given = joined(own ? focused("(") : "(", listed(parts.with(index, value)), ")");
        return callOf(route, given);
      };
    const sent: SentSpot = {
      ...callee,
      type,
      kind: callee.kind === "client" ? "client" : "request",
      plain: into(callee.plain, plainly),
      bare: into(callee.plain, barely),
    };
    later(() => walk.visitSent(sent, walk));
  });

  // A client is no answer.
  if (chain.length === 0 && kind === "client") return;
  const given = needed.map(({ type }, index) => {
    const name = names.get(type);
    return name === undefined || type.symbol?.name === "Client"
      ? { value: plainly[index]! }
      : { value: index > 1 ? `request${index}` : "request", name };
  });
  const declared = given.flatMap(({ value, name }) =>
    name === undefined ? [] : [{ import: `type ${name}`, line: `declare const ${value}: ${name};` }],
  );
  const route: Route = {
    ...callee.plain,
    imports: [
      ...callee.plain.imports,
      ...clientImport(given.map(({ value }) => value)),
      ...declared.map((each) => each.import),
    ],
    before: [...callee.plain.before, ...declared.map(({ line }) => line)],
    suffix: `${callee.plain.suffix}(${given.map(({ value }) => value).join(", ")})`,
  };
  visitResult(signature.getReturnType(), { ...callee, kind: kind === "function" ? "result" : kind }, route, walk);
}

/** The names that a request has to have, by themselves and in its places. */
function requiredNames(type: ts.Type, checker: ts.TypeChecker): string[] {
  return requiredOf(type, checker).flatMap((symbol) => {
    const inner = checker.getTypeOfSymbol(symbol);
    return [symbol.name, ...requiredOf(inner, checker).map(({ name }) => name)];
  });
}

/** A parameter without which a function cannot be called. */
function isNeeded(symbol: ts.Symbol, checker: ts.TypeChecker): boolean {
  const node = symbol.valueDeclaration as ts.ParameterDeclaration | undefined;
  return (
    node !== undefined &&
    !node.initializer &&
    !node.questionToken &&
    !node.dotDotDotToken &&
    !checker.isOptionalParameter(node)
  );
}

function clientImport(values: readonly string[]): string[] {
  return values.includes("createClient()") ? ["createClient"] : [];
}

function callOf(route: Route, given: Code): ReturnType<Wrap> {
  const code = joined("await ", route.prefix, focused(route.suffix), given, ";");
  const imports = given.text.includes("createClient()") ? ["createClient"] : [];
  return { imports: [...route.imports, ...imports], before: route.before, code: within(route.openers, code) };
}

/** What comes out of a call: what it promises, what can be asked of the promise, or what comes one after another. */
function visitResult(
  type: ts.Type,
  spot: Omit<ReceivedSpot, "type" | "plain" | "bare">,
  call: Route,
  walk: Walk,
): void {
  const { checker, later } = walk;
  const promised = type.getProperty("then") ? checker.getAwaitedType(type) : undefined;
  const visit = (own: ts.Type, name: string, expression: string, at: string[]) => {
    const line = `const ${name} = ${expression};`;
    const lead = call.openers.length > 0 ? { openers: [...call.openers, line] } : { before: [...call.before, line] };
    const plain = { ...call, ...lead, prefix: "", suffix: name };
    const place = { chain: at.length > 0 ? partChain({ ...spot, type: own }, "data", walk) : spot.chain };
    later(() =>
      walk.visitReceived(
        { ...spot, ...place, type: own, at: [...spot.at, ...at], plain, bare: plain, depth: spot.depth + 1 },
        walk,
      ),
    );
  };
  const expression = call.prefix + call.suffix;
  // What is called inside of a block comes from something that has such a name.
  const named = (name: string) =>
    call.openers.length > 0 ? `${name}${spot.depth}` : name === spot.symbol ? `${name}_` : name;
  if (!promised)
    return later(() => walk.visitReceived({ ...spot, type, plain: call, bare: call, depth: spot.depth + 1 }, walk));
  const unwrap = type.getProperty("unwrap");
  const unwrapped = unwrap && checker.getTypeOfSymbol(unwrap).getCallSignatures()[0]?.getReturnType();
  const data = unwrapped && checker.getAwaitedType(unwrapped);
  if (data) visit(data, named("data"), `await ${expression}.unwrap()`, ["data"]);
  visit(promised, named("result"), `await ${expression}`, []);
}
