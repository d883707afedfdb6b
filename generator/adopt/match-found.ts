import { plainPath, spelled, type Found, type FoundCall } from "./found.js";

/** An operation of the description, as code looks for it. */
export interface Adoptable {
  /** Its key in a names lock. */
  readonly key: string;
  readonly method: string;
  readonly path: string;
  /** What it would be called if nothing were adopted. */
  readonly name: string;
  readonly pathParameters: readonly string[];
  readonly hasQuery: boolean;
  readonly hasBody: boolean;
}

/** What code calls an operation, and how it calls it. */
export interface AdoptedCall {
  readonly key: string;
  /** The name that it is to be exported by. */
  readonly name: string;
  /** How code that was written before calls it. */
  readonly before: string;
  /** How it is called now. */
  readonly after: string;
}

export interface Adopted {
  readonly calls: readonly AdoptedCall[];
  /** Names of types by the keys of schemas. */
  readonly schemas: ReadonlyMap<string, string>;
  /** What was found and cannot be adopted, and why. */
  readonly left: readonly { readonly what: string; readonly reason: string }[];
}

/** Finds the operation of each call, and the schema of each type and model. */
export function matchFound(
  found: Found,
  operations: readonly Adoptable[],
  schemaKeys: readonly string[],
  isFree: (name: string) => boolean,
): Adopted {
  const byPath = new Map<string, Adoptable[]>();
  for (const operation of operations) {
    const path = plainPath(operation.path) ?? operation.path;
    const others = byPath.get(path);
    if (others) others.push(operation);
    else byPath.set(path, [operation]);
  }
  const left: { what: string; reason: string }[] = [];
  const matched = new Map<string, FoundCall>();
  // Functions that are imported by name come first: theirs are the names that can stay.
  const ordered = [...found.calls].sort((a, b) => Number(a.owner !== undefined) - Number(b.owner !== undefined));
  for (const call of ordered) {
    const operation = operationOf(call, byPath);
    if (typeof operation === "string") left.push({ what: spoken(call), reason: operation });
    else if (!matched.has(operation.key)) matched.set(operation.key, call);
    else if (call.name !== matched.get(operation.key)!.name)
      left.push({
        what: spoken(call),
        reason: `${operation.key} is called ${spoken(matched.get(operation.key)!)} already`,
      });
  }
  const counts = new Map<string, number>();
  for (const { name } of matched.values()) counts.set(name, (counts.get(name) ?? 0) + 1);
  const taken = new Set<string>();
  const calls = operations.flatMap((operation): AdoptedCall[] => {
    const call = matched.get(operation.key);
    if (call === undefined) return [];
    const name = wantedName(call, counts.get(call.name) === 1 && isFree(call.name));
    const reason = taken.has(name)
      ? "another function has the name"
      : isFree(name)
        ? undefined
        : `\`${name}\` cannot be exported`;
    if (reason !== undefined) left.push({ what: spoken(call), reason });
    if (reason !== undefined) return [];
    taken.add(name);
    return [{ key: operation.key, name, before: spoken(call), after: `${name}(${argumentsOf(operation)})` }];
  });
  const isLeft = (name: string) => isFree(name) && !taken.has(name);
  const models = found.models.filter(({ key, name }) => schemaKeys.includes(key) && isLeft(name));
  const named = models.map(({ key, name }): [string, string] => [key, name]);
  return { calls, schemas: new Map([...matchTypes(found.types, schemaKeys, isLeft), ...named]), left };
}

/** The operation that a call is of; else why there is none. */
function operationOf(call: FoundCall, byPath: ReadonlyMap<string, readonly Adoptable[]>): Adoptable | string {
  const path = pathIn(call.path, byPath);
  if (path === undefined) return `the description has no path ${call.path}`;
  const all = byPath.get(path)!;
  if (call.method !== undefined)
    return (
      all.find(({ method }) => method === call.method) ?? `the description has no ${call.method.toUpperCase()} ${path}`
    );
  const name = spelled(call.name);
  const named = all.filter(({ name: own }) => spelled(own) === name);
  const begun = all.filter(({ method }) => name.startsWith(method));
  const [only] = all.length === 1 ? all : named.length === 1 ? named : begun;
  return only ?? `its method is not known, and ${path} has several`;
}

/** The path of the description that code calls: whole, or behind that of its server. */
function pathIn(path: string, byPath: ReadonlyMap<string, unknown>): string | undefined {
  let rest = path;
  while (!byPath.has(rest)) {
    const next = rest.indexOf("/", 1);
    if (next < 0) return undefined;
    rest = rest.slice(next);
  }
  return rest;
}

/** A method keeps its name where no other has it; else what it is called on comes first: `petsList` of `client.pets.list`. */
function wantedName({ name, owner }: FoundCall, isAlone: boolean): string {
  if (owner === undefined || (isAlone && !owner.startsWith("client."))) return name;
  const parts = owner
    .replace(/^client\.|\(\)$/g, "")
    .replace(/Service$/, "")
    .split(".");
  const words = [...parts, name].map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join("");
  return words.charAt(0).toLowerCase() + words.slice(1);
}

function spoken({ name, owner, parameters }: FoundCall): string {
  return `${owner === undefined ? "" : `${owner}.`}${name}(${parameters === undefined ? "…" : parameters.join(", ")})`;
}

function argumentsOf({ pathParameters, hasQuery, hasBody }: Adoptable): string {
  const parts = [
    ...(pathParameters.length > 0 ? [`path: { ${pathParameters.join(", ")} }`] : []),
    ...(hasQuery ? ["query"] : []),
    ...(hasBody ? ["body"] : []),
  ];
  return parts.length === 0 ? "client" : `client, { ${parts.join(", ")} }`;
}

/** A type is that of the schema which is spelled alike; where several are, of none. */
function matchTypes(
  types: readonly string[],
  keys: readonly string[],
  isFree: (name: string) => boolean,
): Map<string, string> {
  const count = (names: readonly string[]) => {
    const counts = new Map<string, number>();
    for (const name of names) counts.set(spelled(name), (counts.get(spelled(name)) ?? 0) + 1);
    return counts;
  };
  const [ofTypes, ofKeys] = [count(types), count(keys)];
  const bySpelling = new Map(types.map((type) => [spelled(type), type]));
  return new Map(
    keys.flatMap((key): [string, string][] => {
      const type = bySpelling.get(spelled(key));
      const isOne = ofTypes.get(spelled(key)) === 1 && ofKeys.get(spelled(key)) === 1;
      return type !== undefined && isOne && isFree(type) ? [[key, type]] : [];
    }),
  );
}
