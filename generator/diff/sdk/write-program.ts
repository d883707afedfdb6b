import type ts from "typescript";
import { compiler } from "../../compiler.js";
import { isCommon, itemPointer } from "../../document/methods.js";
import { fromSlash } from "../../document/operations.js";
import { focused, joined } from "./code.js";
import { visitCall } from "./call.js";
import { packageIndex } from "./compile.js";
import type { Declarations, Declared } from "./declared.js";
import { parametersOf } from "./find-places.js";
import { namedRoute } from "./read-value.js";
import { visitReceived } from "./received.js";
import { named, visitSent } from "./sent.js";
import { createMeter } from "./limits.js";
import { itemOf } from "./object-types.js";
import { shapeOf } from "./shape.js";
import type { PackageSource } from "./sdk-change.js";
import type { Flow, Use } from "./use.js";
import { addUse, userKey, type Route, type Spot, type Walk } from "./walk.js";
import { anything, valuesOf } from "./write-value.js";

/** The program that uses everything a package exports. */
export interface Uses {
  readonly uses: readonly Use[];
  /** Exported names that lead to a unit in a flow. */
  readonly reach: (unit: string, flow: Flow) => string[];
}

/**
 * Writes the program that uses everything: each export of src/index.ts is imported, each function called with the least and
 * with each thing that it can be given, each part of what comes back read into its type. Of what `isChanged` says to be alike
 * in the other package nothing is written, but for the way to what is not; nor is all that needs a name which `isThere` denies it.
 */
export function writeProgram(
  source: PackageSource,
  program: ts.Program,
  declarations: Declarations,
  isChanged: (unit: string) => boolean,
  isThere: (name: string) => boolean,
  { isWritten, meter }: Pick<Walk, "isWritten" | "meter"> = { isWritten: () => true, meter: createMeter() },
): Uses {
  const checker = program.getTypeChecker();
  const exported = exportsOf(program).map((symbol) => ({
    name: symbol.name,
    symbol: resolved(symbol, checker),
  }));
  const own = exported.filter(({ symbol }) => isOwn(symbol));
  const leading = declarations.leadingTo(isChanged);
  const leadsToChange = (unit: string): boolean => leading.has(unit) || !declarations.texts.has(unit);
  let waiting: (() => void)[] = [];
  const walk: Walk = {
    ...{ source, checker, declarations, isChanged, isThere, isWritten, leadsToChange, visitSent, visitReceived, meter },
    values: valuesOf(checker),
    ...namesOf(own, checker, declarations),
    visited: { sent: new Set(), received: new Set() },
    named: { sent: new Set(), received: new Set() },
    uses: [],
    users: new Map(),
    later: (next) => waiting.push(next),
  };
  const settle = () => {
    let isOver = false;
    // To read the clock of the processor costs more than most steps do.
    for (const [index, next] of waiting.entries()) {
      if (index % stepsAtOnce === 0) isOver = meter.isOver();
      if (!isOver) next();
    }
    waiting = [];
  };
  const isLate = meter.isOver();
  const nameUses = exported.flatMap(({ name, symbol }) =>
    isLate ? [] : nameUse(name, symbol, isOwn(symbol) ? declarations.of(symbol) : undefined),
  );
  const shown = own.filter(({ name }) => leadsToChange(name));
  for (const show of [visitExport, visitType]) {
    if (meter.isOver()) break;
    for (const { name, symbol } of shown) show(name, symbol, walk);
    settle();
  }
  for (const use of pathUses(source)) if (isChanged(use.unit)) addUse(walk, use);
  return { uses: [...nameUses, ...walk.uses], reach: (unit, flow) => reached(unit, flow, walk) };
}

/** Steps of a walk between two looks at the clock. */
const stepsAtOnce = 50;

/** What src/index.ts exports. */
export function exportsOf(program: ts.Program): readonly ts.Symbol[] {
  const checker = program.getTypeChecker();
  const index = program.getSourceFile(packageIndex);
  const module = index && checker.getSymbolAtLocation(index);
  return module ? checker.getExportsOfModule(module) : [];
}

function resolved(symbol: ts.Symbol, checker: ts.TypeChecker): ts.Symbol {
  return symbol.flags & compiler.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

/** Whether an export is declared in the package itself, and not in its runtime. */
function isOwn({ declarations }: ts.Symbol): boolean {
  return declarations?.some((node) => !node.getSourceFile().fileName.includes("/src/runtime/")) ?? false;
}

/** Exported names of objects and unions, by which they can be written, and what they stand for. */
function namesOf(
  exported: readonly { name: string; symbol: ts.Symbol }[],
  checker: ts.TypeChecker,
  declarations: Declarations,
): Pick<Walk, "names" | "origins"> {
  const names = new Map<ts.Type, string>();
  const origins = new Map<ts.Type, Declared>();
  const { Object: AnyObject, Union, Intersection } = compiler.TypeFlags;
  for (const { name, symbol } of [...exported].reverse()) {
    if (!(symbol.flags & (compiler.SymbolFlags.TypeAlias | compiler.SymbolFlags.Interface))) continue;
    const type = checker.getDeclaredTypeOfSymbol(symbol);
    const isGeneral = (symbol.declarations ?? []).some((node) => (node as ts.TypeAliasDeclaration).typeParameters);
    const item = itemOf(type, checker);
    // Lists of texts are one type, whatever they are called.
    const isOfAll = item !== undefined && shapeOf(item, checker).objects.length === 0;
    if (isGeneral || isOfAll || !(type.flags & (AnyObject | Union | Intersection))) continue;
    const origin = declarations.of(symbol);
    // A component's own name says more than that of an answer which is one.
    if (origins.get(type)?.unit.startsWith("components/") && !origin.unit.startsWith("components/")) continue;
    names.set(type, name);
    origins.set(type, origin);
  }
  return { names, origins };
}

function isValue({ flags }: ts.Symbol): boolean {
  return (flags & compiler.SymbolFlags.Value) !== 0;
}

function nameUse(name: string, symbol: ts.Symbol, declared: ReturnType<Declarations["of"]> | undefined): Use {
  const kind = symbol.flags & compiler.SymbolFlags.Function ? "function" : "type";
  const code = focused("");
  const imports = [isValue(symbol) ? name : `type ${name}`];
  const { chain = [], unit = name } = declared ?? {};
  return {
    what: "name",
    flow: "sent",
    symbol: name,
    kind,
    at: [],
    chain,
    unit,
    candidates: [{ imports, before: [], code }],
  };
}

function spotOf(name: string, symbol: ts.Symbol, { declarations, isChanged }: Walk): Omit<Spot, "type"> {
  const { chain } = declarations.of(symbol);
  const kind = symbol.flags & compiler.SymbolFlags.Function ? "function" : "type";
  return {
    symbol: name,
    kind: chain.length === 0 && kind === "function" ? "client" : kind,
    at: [],
    chain,
    unit: name,
    isChanged: isChanged(name),
    depth: 0,
  };
}

/** What can be called. */
function visitExport(name: string, symbol: ts.Symbol, walk: Walk): void {
  if (!(symbol.flags & compiler.SymbolFlags.Function)) return;
  const type = walk.checker.getTypeOfSymbol(symbol);
  const route: Route = { imports: [name], before: [], openers: [], prefix: "", suffix: name };
  for (const signature of type.getCallSignatures().filter((each) => !isOfBytes(each)))
    visitCall(signature, { ...spotOf(name, symbol, walk), type, plain: route, bare: route }, walk);
}

/** The overload for bytes, which every operation has, and which is the same whatever is declared of what comes. */
function isOfBytes({ declaration }: ts.Signature): boolean {
  const type = (declaration?.parameters[2] as ts.ParameterDeclaration | undefined)?.type;
  return type?.getText().includes("DownloadOptions") === true;
}

/** What has a name, and was met nowhere: nobody knows which way it goes, but what holds functions is written by the user. */
function visitType(name: string, symbol: ts.Symbol, walk: Walk): void {
  const { checker, visited, declarations } = walk;
  if (!(symbol.flags & (compiler.SymbolFlags.TypeAlias | compiler.SymbolFlags.Interface))) return;
  if (walk.names.get(checker.getDeclaredTypeOfSymbol(symbol)) !== name) return;
  const type = checker.getDeclaredTypeOfSymbol(symbol);
  const { objects } = shapeOf(type, checker);
  const [node] = type.symbol?.declarations ?? [];
  if (
    node?.getSourceFile().fileName.endsWith("/src/schema.ts") &&
    !declarations.at(node)?.unit.startsWith("components/schemas/")
  )
    return;
  const isOfRuntime = node?.getSourceFile().fileName.includes("/src/runtime/");
  const met = (flow: Flow) =>
    visited[flow].has(type) || walk.named[flow].has(type) || objects.some((one) => visited[flow].has(one));
  const hasFunctions = objects.some((one) =>
    checker
      .getPropertiesOfType(one)
      .some((property) => checker.getTypeOfSymbol(property).getCallSignatures().length > 0),
  );
  const flows = (["sent", "received"] as const).filter((flow) =>
    met("sent") || met("received")
      ? met(flow) && type.isUnion() && !visited[flow].has(type) && !walk.named[flow].has(type)
      : flow === "sent" || !(hasFunctions || isOfRuntime),
  );
  const spot = { ...spotOf(name, symbol, walk), type };
  if (flows.includes("sent")) walk.later(() => visitSent({ ...spot, plain: named(name), bare: named(name) }, walk));
  if (flows.includes("received"))
    walk.later(() => visitReceived({ ...spot, plain: namedRoute(name), bare: namedRoute(name) }, walk));
}

/** Each path by its method, as openapi-fetch calls it. */
function pathUses({ api, document }: PackageSource): Use[] {
  return api.operations
    .filter(({ method }) => isCommon(method))
    .map(({ name, method, path, pointer, parameters, body }) => {
      const isGiven = [...parameters, ...(body ? [body] : [])].some(({ required }) => required);
      const rest = isGiven ? `, ${anything});` : ");";
      const code = joined(`createClient().${method.toUpperCase()}(`, focused(JSON.stringify(fromSlash(path))), rest);
      const names = parameters.flatMap((each) =>
        each.in === "path" ? parametersOf(document, pointer, "path", each.name) : [],
      );
      const chain = [[itemPointer(pointer)], [pointer], ...(names.length > 0 ? [names] : [])];
      return {
        what: "name",
        flow: "sent",
        symbol: name,
        kind: "client",
        at: [method, path],
        chain,
        unit: `paths/${fromSlash(path)}`,
        candidates: [{ imports: ["createClient"], before: [], code }],
      };
    });
}

/** Roots that lead to a unit, and the name that a schema has itself. */
function reached(unit: string, flow: Flow, { users, source }: Walk): string[] {
  const names: string[] = [];
  const waiting = new Set([userKey(unit, flow)]);
  for (const key of waiting) {
    for (const user of users.get(key) ?? []) {
      if (/^(sent|received) /.test(user)) waiting.add(user);
      else if (!names.includes(user)) names.push(user);
    }
  }
  const own = source.api.schemas.find(({ key }) => unit === `components/schemas/${key}`);
  return own ? [...names, own.name] : names;
}
