import type { OpenApi } from "../document/types.js";
import { schemaFlows, type SchemaFlow } from "../shapes/schema-flows.js";
import type { ApiSchema } from "./api.js";
import { takeBeginning, takeName, typeIdentifier, type OperationNames, type PackageNames } from "./names.js";
import type { SettledName, SettledNames } from "./pins/settle-names.js";

/** The names that everything of a document is exported by. */
export interface NamedPackage {
  /** By the keys of a names lock, as everything here. */
  readonly operations: ReadonlyMap<string, OperationNames>;
  /** What is another thing when sent, as `PetInput`, follows what is received. */
  readonly schemas: readonly ApiSchema[];
  /** All names that are given. */
  readonly taken: Set<string>;
}

/** What is named, of an operation: whether its list has pages. */
type HasPages = (key: string) => boolean;

/**
 * Gives everything a name of its own: first what is pinned, with all that its names bring along, and then what is new. Of each,
 * functions come first, then schemas, then the types of operations.
 */
export function namePackage(
  document: OpenApi,
  settled: SettledNames,
  names: PackageNames,
  hasPages: HasPages,
): NamedPackage {
  const taken = new Set(names.reserved);
  const flows = schemaFlows(document);
  const operations = new Map<string, OperationNames>();
  const schemas = new Map<string, readonly ApiSchema[]>();
  const keys = new Set(settled.schemas.keys());
  const isPinned = ([, each]: readonly [string, SettledName]) => each.isPinned;
  const isNew = (entry: readonly [string, SettledName]) => !isPinned(entry);
  const { gone } = settled;
  nameThose(isPinned, [...gone.operations.values()], [...gone.schemas.values()]);
  nameThose(isNew, [], []);
  return {
    operations: new Map([...settled.operations.keys()].map((key) => [key, operations.get(key)!])),
    schemas: [...settled.schemas.keys()].flatMap((key) => schemas.get(key)!),
    taken,
  };

  function nameThose(isMeant: typeof isPinned, goneOperations: readonly Names[], goneSchemas: readonly Names[]): void {
    const functions = [...settled.operations].filter(isMeant).map(([key, each]) => ({ key, ...takeAll(each) }));
    goneOperations.forEach(takeAll);
    const types = [...settled.schemas].filter(isMeant).map(([key, each]) => {
      const name = taken.has(each.name) ? `${each.name}Schema` : each.name;
      return { key, ...takeAll({ ...each, name }), pointer: each.pointer };
    });
    goneSchemas.forEach(takeAll);
    for (const [key, made] of nameSchemas(document, types, flows, taken, keys)) schemas.set(key, made);
    for (const { key, name, aliases } of functions) {
      const all = [name, ...aliases].map((each) => typesOf(key, each));
      const seen = new Set<string>();
      const [first, ...others] = all.map((each) => ({ ...each, typeName: beginning(each.name, seen) }));
      operations.set(key, { ...first!, typeName: first!.typeName!, aliases: others });
    }
    for (const { name, aliases } of goneOperations)
      for (const each of [name, ...aliases]) beginning(each, new Set<string>());
  }

  /** Takes a name and the aliases that are still free. */
  function takeAll({ name, aliases }: Names): Names {
    const own = takeName(name, taken);
    return { name: own, aliases: aliases.filter((alias) => !taken.has(alias)).map((alias) => takeName(alias, taken)) };
  }

  function typesOf(key: string, name: string) {
    return { name, pagesName: hasPages(key) ? takeName(`${name}Pages`, taken) : undefined };
  }

  /** Names of one operation that differ in their first letter alone have the same types. */
  function beginning(name: string, seen: Set<string>): string | undefined {
    const wanted = typeIdentifier(name);
    if (seen.has(wanted)) return undefined;
    seen.add(wanted);
    return takeBeginning(wanted, names.operation, taken, "Operation");
  }
}

interface Names {
  readonly name: string;
  readonly aliases: readonly string[];
}

function nameSchemas(
  document: OpenApi,
  types: readonly (Names & { readonly key: string; readonly pointer: string })[],
  flows: ReadonlyMap<string, SchemaFlow>,
  taken: Set<string>,
  keys: Set<string>,
): [string, readonly ApiSchema[]][] {
  return types.map(({ key, pointer, name, aliases }) => {
    const schema = document.components!.schemas![key]!;
    const { sent, received, differs } = flows.get(key) ?? { sent: false, received: true, differs: false };
    const flow = sent && received && !differs ? "both" : received ? "received" : "sent";
    const words = { description: schema.description ?? "", deprecated: schema.deprecated === true };
    const whole: ApiSchema = { pointer, key, of: key, flow, name, aliases, ...words };
    if (!differs) return [key, [whole]];
    const [inputKey, input] = [takeName(`${key}Input`, keys), takeName(`${name}Input`, taken)];
    const inputs = aliases.map((alias) => takeName(`${alias}Input`, taken));
    return [key, [whole, { ...whole, key: inputKey, name: input, aliases: inputs, flow: "sent" }]];
  });
}
