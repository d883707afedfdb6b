import { objects, type Kind, type ObjectFacts, type ValueType } from "./objects.js";

/** What a keyword is to a comparison of descriptions. */
export type Role = "structure" | "rule" | "words" | "told";

/** How many objects, or references, a key holds. */
export type Form = "one" | "list" | "map";

/** What is known of one keyword of one kind of object. */
export interface Keyword {
  readonly name: string;
  readonly role: Role;
  /** The kind of object that it holds. */
  readonly holds?: Kind;
  /** The kind of object that it refers to. */
  readonly refers?: Kind;
  /** Of what it holds or refers to. */
  readonly form: Form;
  /** Whether values behind it go the other way. */
  readonly flips: boolean;
  /** Whether its value is JSON of the API, which holds no objects of OpenAPI. */
  readonly isData: boolean;
  /** What its value is, where that is known. */
  readonly value?: ValueType;
  /** Its place in the order in which a walk goes. */
  readonly order: number;
}

/** One kind of object, ready to be looked up. */
export interface ObjectKind {
  readonly keywords: ReadonlyMap<string, Keyword>;
  /** What stands under keys that are no keywords; undefined where that means nothing. */
  readonly others?: Keyword;
}

/** Every kind of object with its keywords. */
export const kinds = Object.fromEntries(
  Object.entries<ObjectFacts>(objects).map(([kind, facts]) => [kind, prepare(facts)]),
) as unknown as Readonly<Record<Kind, ObjectKind>>;

function prepare({ holds = {}, refers = {}, values = {}, others, ...rows }: ObjectFacts): ObjectKind {
  const [rule, words, told, data, flips] = [rows.rule, rows.words, rows.told, rows.data, rows.flips].map(
    (row) => row?.split(" ") ?? [],
  ) as [string[], string[], string[], string[], string[]];
  const names = new Set([...Object.keys(holds), ...Object.keys(refers), ...rule, ...words, ...told]);
  const keyword = (name: string, order: number): Keyword => {
    const target = holds[name] ?? refers[name];
    const role = rule.includes(name)
      ? "rule"
      : words.includes(name)
        ? "words"
        : told.includes(name)
          ? "told"
          : "structure";
    return {
      name,
      role,
      ...(name in holds && { holds: kindIn(target!) }),
      ...(name in refers && { refers: kindIn(target!) }),
      form: target?.startsWith("[") ? "list" : target?.startsWith("{") ? "map" : "one",
      flips: flips.includes(name),
      isData: data.includes(name),
      ...(name in values && { value: values[name]! }),
      order,
    };
  };
  const keywords = new Map([...names].map((name, order) => [name, keyword(name, order)]));
  return { keywords, ...(others !== undefined && { others: { ...keyword("*", names.size), holds: kindIn(others) } }) };
}

/** `schema` of `[schema]`. */
function kindIn(target: string): Kind {
  return target.replace(/^[[{]|[\]}]$/g, "") as Kind;
}

/**
 * Whether a keyword of a schema rules out no value: it is for people, or says how a value is used.
 * @see https://json-schema.org/draft/2020-12/json-schema-validation#section-9
 */
export function isAnnotation(key: string): boolean {
  const others = ["default", "deprecated", "readOnly", "writeOnly"];
  return kinds.schema.keywords.get(key)?.role === "words" || others.includes(key);
}

/** What a key of an object is; undefined for extensions, and what no specification has. */
export function keywordOf(kind: Kind, key: string): Keyword | undefined {
  const { keywords, others } = kinds[kind];
  return keywords.get(key) ?? (others === undefined || key.startsWith("x-") ? undefined : others);
}
