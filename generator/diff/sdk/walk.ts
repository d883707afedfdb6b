import type ts from "typescript";
import type { Declarations, Declared } from "./declared.js";
import { pointer } from "../../document/pointer.js";
import { isObject } from "../located.js";
import type { Meter } from "./limits.js";
import { visibleProperties } from "./object-types.js";
import { isLiteral, textOf } from "./shape.js";
import { alternativesOf, placesOf, schemaSteps, withTargets } from "./find-places.js";
import type { PackageSource } from "./sdk-change.js";
import type { Code } from "./code.js";
import type { Candidate, Chain, Flow, Use } from "./use.js";
import type { Values } from "./write-value.js";

/** A place in the types of a package, and how users come to it. */
export interface Spot {
  readonly type: ts.Type;
  readonly symbol: string;
  readonly kind: Use["kind"];
  readonly at: readonly string[];
  readonly chain: Chain;
  readonly unit: string;
  /** Whether what is declared here differs between the packages: of all else nothing has to be shown. */
  readonly isChanged: boolean;
  /** Steps from a root. */
  readonly depth: number;
}

/** Puts a value where it is sent. `own` tells whether the value itself is shown, so that what names it is in focus, too. */
export type Wrap = (value: Code, own: boolean) => Candidate;

export interface SentSpot extends Spot {
  /** As a user would write it. */
  readonly plain: Wrap;
  /** With as little as possible beside it that could be wrong by itself. */
  readonly bare: Wrap;
}

/** How code comes by a value. */
export interface Route {
  readonly imports: readonly string[];
  readonly before: readonly string[];
  /** Lines that lead to it; one that ends with a brace opens a block. */
  readonly openers: readonly string[];
  /** The expression of what has the value, and what leads from there to it: an error there is about the value. */
  readonly prefix: string;
  readonly suffix: string;
  /** Whether there may be nothing at its end, since it leads to an item or to an entry. */
  readonly isOpen?: boolean;
  /** What stands around all of that. */
  readonly seal?: (code: Code) => Candidate;
}

export interface ReceivedSpot extends Spot {
  /** As a user would come by it. */
  readonly plain: Route;
  /** From the nearest name on. */
  readonly bare: Route;
}

/** A walk over all that a package exports, which writes down its uses. */
export interface Walk {
  readonly source: PackageSource;
  readonly checker: ts.TypeChecker;
  readonly values: Values;
  readonly declarations: Declarations;
  /** Exported names of types. */
  readonly names: ReadonlyMap<ts.Type, string>;
  /** Of those types, what in the description they stand for. */
  readonly origins: ReadonlyMap<ts.Type, Declared>;
  readonly isChanged: (unit: string) => boolean;
  /** Whether the other package exports a name: what needs another one cannot be compared. */
  readonly isThere: (name: string) => boolean;
  /** Whether a unit is changed, or something that it leads to. */
  readonly leadsToChange: (unit: string) => boolean;
  /** Types that were walked through already: they are shown once, where they are nearest to a root. */
  readonly visited: Readonly<Record<Flow, Set<ts.Type>>>;
  /** Unions that were met under their names. */
  readonly named: Readonly<Record<Flow, Set<ts.Type>>>;
  readonly uses: Use[];
  readonly meter: Meter;
  /** Whether a text stands in a unit of the other package. */
  readonly isWritten: (unit: string, text: string) => boolean;
  /** By unit and flow, what leads there: units with their flow, and exported names. */
  readonly users: Map<string, Set<string>>;
  /** Shows what can be sent, or how what comes back can be read, and all parts of it. */
  readonly visitSent: (spot: SentSpot, walk: Walk) => void;
  readonly visitReceived: (spot: ReceivedSpot, walk: Walk) => void;
  /** Goes on later, after all that is nearer to a root. */
  readonly later: (next: () => void) => void;
}

/** A description can be larger than anybody reads. */
export const deepest = 10;

/** Writes down a use, if there is room for one more. */
export function addUse({ uses, meter }: Pick<Walk, "uses" | "meter">, use: Use): void {
  if (uses.length < meter.uses) uses.push(use);
  else meter.cut("uses");
}

/** Whether a spot is too far away to be shown; that is remembered where something differs there that has no name to be shown by. */
export function isTooDeep({ type, depth, unit }: Spot, { names, meter, isWritten }: Walk): boolean {
  if (depth <= deepest) return false;
  const nodes = (type.isUnionOrIntersection() ? type.types : [type]).flatMap(
    ({ symbol }) => symbol?.declarations ?? [],
  );
  if (!names.has(type) && nodes.some((node) => !isWritten(unit, node.getText()))) meter.cut("depth");
  return true;
}

/** The key of a unit among {@link Walk.users}. */
export function userKey(unit: string, flow: Flow): string {
  return `${flow} ${unit}`;
}

/** The spot of a property of what stands at a spot. */
export function propertySpot(spot: Spot, property: ts.Symbol, flow: Flow, walk: Walk): Spot {
  const { checker, declarations, isChanged } = walk;
  const type = checker.getTypeOfSymbol(property);
  const declared = (property.declarations ?? []).flatMap((node) => declarations.at(node) ?? []);
  const own = declared.filter(({ unit }) => isChanged(unit));
  const described = declared.reduce((places, each) => extended(places, each.chain), spot.chain);
  const chain = described === spot.chain ? partChain(spot, property.name, walk) : below(described, spot.chain.at(-1));
  const unit = (own[0] ?? declared[0])?.unit ?? spot.unit;
  if (unit !== spot.unit) addUser(unit, flow, spot, walk);
  // What it names may be a list of values, which has no declaration of its own to be met at.
  const named = (property.declarations ?? []).flatMap((node) => declarations.named(node));
  const [only, ...others] = named;
  const places =
    only && others.length === 0 && !only.chain.flat().includes(chain.at(-1)?.[0] ?? "")
      ? extended(chain, only.chain)
      : chain;
  const isOwn = declared.length > 0 ? own.length > 0 : spot.isChanged;
  const isOther = isOwn || named.some((each) => isChanged(each.unit));
  return {
    ...spot,
    type,
    at: [...spot.at, property.name],
    chain: places,
    unit,
    isChanged: isOther,
    depth: spot.depth + 1,
  };
}

/** Of the innermost places those inside of a holder, where some are: another member of a union may have the same property. */
function below(chain: Chain, holders: readonly string[] = []): Chain {
  const inner = chain.at(-1)!.filter((place) => holders.some((holder) => place.startsWith(`${holder}/`)));
  return inner.length > 0 ? [...chain.slice(0, -1), inner] : chain;
}

/** Where a part is described that is known by its name alone: of a request, a result, a map of handlers, or credentials. */
export function partChain({ chain, symbol, at, unit }: Spot, name: string, { source }: Walk): Chain {
  const { api, document } = source;
  const handler = api.handlers.find(({ typeName }) => typeName === symbol)?.webhooks.find((each) => each.name === name);
  if (handler && at.length === 0) return extended(chain, [[handler.pointer]]);
  if (unit === "Auth" || (chain.length === 0 && at.at(-1) === "auth"))
    return [[pointer("components", "securitySchemes", name)]];
  // What normalisation made a component of stands where it stood.
  const steps = schemaSteps(document, chain.at(-1) ?? [], name);
  if (steps.length > 0) return extended(chain, [steps]);
  return extended(chain, placesOf(document, chain.at(-1) ?? [], name));
}

/** The same spot, seen as what a union or a list of values is exported as. */
export function namedSpot(spot: Spot, flow: Flow, walk: Walk): Spot {
  const origin = spot.type.isUnion() ? walk.origins.get(spot.type) : undefined;
  if (!origin || origin.unit === spot.unit) return spot;
  addUser(origin.unit, flow, spot, walk);
  walk.named[flow].add(spot.type);
  const isChanged = spot.isChanged || walk.isChanged(origin.unit);
  return { ...spot, unit: origin.unit, chain: extended(spot.chain, origin.chain), isChanged };
}

/** The spot of the items (`[]`), of one item of a tuple (`[0]`), or of the other properties (`{}`) of what stands at a spot. */
export function innerSpot(spot: Spot, type: ts.Type, key: string, { source: { document } }: Walk): Spot {
  const found = schemaSteps(document, spot.chain.at(-1) ?? [], key);
  const chain = found.length > 0 ? extended(spot.chain, [withTargets(document, found)]) : spot.chain;
  return { ...spot, type, at: [...spot.at, key], chain, depth: spot.depth + 1 };
}

/** The same spot, seen as one of the objects that its type consists of; undefined where that is shown already. */
export function objectSpot(spot: Spot, type: ts.Type, flow: Flow, walk: Walk): Spot {
  const parts = type.isIntersection() ? type.types : [type];
  const nodes = parts.flatMap(({ symbol }) => symbol?.declarations?.[0] ?? []);
  const all = nodes.flatMap((node) => walk.declarations.at(node) ?? []);
  // What is put together from several has no declaration of its own, but perhaps a name.
  const origin = type.isIntersection() ? walk.origins.get(type) : undefined;
  const declared = origin ?? all.find(({ unit }) => walk.isChanged(unit)) ?? all[0];
  if (!declared) return { ...spot, type };
  if (declared.unit !== spot.unit) addUser(declared.unit, flow, spot, walk);
  const isChanged = walk.isChanged(declared.unit);
  const chain = extended(spot.chain, declared.chain);
  return {
    ...spot,
    type,
    unit: declared.unit,
    chain: spot.type.isUnion() ? memberChain(chain, type, walk) : chain,
    isChanged,
  };
}

/** Where a member of a union is described that has no name: it is known by what it has. */
function memberChain(chain: Chain, type: ts.Type, { checker, source: { document } }: Walk): Chain {
  const own = new Map(visibleProperties(type, checker).map((symbol) => [symbol.name, checker.getTypeOfSymbol(symbol)]));
  const isOne = ({ properties = {} }: Record<string, unknown>) =>
    isObject(properties) &&
    [...own.keys()].every((name) => Object.hasOwn(properties, name)) &&
    Object.entries(properties).every(([name, schema]) => {
      const value = own.get(name);
      const { readOnly, writeOnly, ...words } = schema as Record<string, unknown>;
      if (value === undefined) return readOnly === true || writeOnly === true;
      return !isLiteral(value) || hasValue(words, textOf(value, checker));
    });
  const found = own.size === 0 ? [] : alternativesOf(document, chain.at(-1) ?? [], isOne);
  return found.length > 0 ? extended(chain, [found]) : chain;
}

/** Where one value of a spot is described, if that is an alternative of its own. */
export function valueChain({ chain }: Spot, text: string, { source: { document } }: Walk): Chain {
  const found = alternativesOf(document, chain.at(-1) ?? [], (schema) => hasValue(schema, text));
  return found.length > 0 ? extended(chain, [found]) : chain;
}

function hasValue({ const: only, enum: several }: Record<string, unknown>, text: string): boolean {
  return (Array.isArray(several) ? several : [only]).some((value) => JSON.stringify(value) === text);
}

/** Whether an object is met for the first time, not too far away, and with something to show; remembers it. */
export function isNew({ type, depth, unit, isChanged }: Spot, flow: Flow, walk: Walk): boolean {
  const { visited, leadsToChange } = walk;
  if (!isChanged && !leadsToChange(unit)) return false;
  if (visited[flow].has(type) || depth > deepest) return false;
  visited[flow].add(type);
  return true;
}

function addUser(unit: string, flow: Flow, user: Spot, { users }: Walk): void {
  const known = users.get(userKey(unit, flow)) ?? new Set<string>();
  users.set(userKey(unit, flow), known);
  known.add(user.unit === user.symbol ? user.symbol : userKey(user.unit, flow));
}

/** A chain with more places at its end, each once: where it leads to the last of them, to no place around that. */
export function extended(chain: Chain, more: Chain): Chain {
  const known = new Set(chain.map(String));
  if (more.length === 0 || known.has(String(more.at(-1)))) return chain;
  return [...chain, ...more.filter((places) => !known.has(String(places)))];
}
