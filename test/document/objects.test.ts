import { Oas3_1Types, Oas3_2Types, Oas3Types } from "@redocly/openapi-core";
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { rules } from "../../generator/diff/wire/rules/index.js";
import { kinds, type Keyword } from "../../generator/document/keywords.js";
import { methods, objects, type Kind } from "../../generator/document/objects.js";
import { mendTypes } from "../../generator/load/mend-types.js";

/** What a key holds, in the table's way of writing: `schema`, `[schema]`, `{schema}`; nothing where it holds no objects. */
type Tree = Map<string, string>;

const spell = ({ holds, form }: Keyword): string =>
  holds === undefined ? "" : form === "one" ? holds : form === "list" ? `[${holds}]` : `{${holds}}`;

const table = (kind: Kind): Tree => new Map([...kinds[kind].keywords].map(([name, keyword]) => [name, spell(keyword)]));

/** By Redocly's names: the kinds of the table, where they are not called so there. */
const otherNames: Readonly<Record<string, Kind>> = {
  Root: "openapi",
  ImplicitFlow: "oauthFlow",
  PasswordFlow: "oauthFlow",
  ClientCredentials: "oauthFlow",
  AuthorizationCode: "oauthFlow",
  DeviceAuthorization: "oauthFlow",
  OAuth2Flows: "oauthFlows",
};

/** Redocly's types of extensions, which nobody looks into, and its names for maps and lists of names. */
const noObjects =
  /^(X[A-Z]\w*|Logo|TagGroups?|EnumDescriptions|DependentRequired|DiscriminatorMapping|.*(List|Map)|Named\w+|(All|Any|One)Of|SchemaProperties|PatternProperties)$/;

interface RedoclyType {
  readonly name?: string;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly items?: unknown;
  readonly additionalProperties?: unknown;
}

const trees = [Oas3Types, Oas3_1Types, Oas3_2Types] as unknown as Readonly<Record<string, RedoclyType>>[];

const kindOf = (name: string): Kind | undefined => {
  const kind = otherNames[name] ?? name[0]!.toLowerCase() + name.slice(1);
  return kind in objects ? (kind as Kind) : undefined;
};

/** What Redocly takes a value for, in the table's way of writing. */
function spelled(tree: Readonly<Record<string, RedoclyType>>, type: unknown): string {
  const found = typeof type === "function" ? (type as (value: unknown, key: string) => unknown)({}, "/") : type;
  const kind = typeof found === "string" && !noObjects.test(found) ? kindOf(found) : undefined;
  if (kind) return kind;
  const named = typeof found === "string" ? tree[found] : (found as RedoclyType | null);
  const [inner, brackets] = named?.items ? [named.items, "[]"] : [named?.additionalProperties, "{}"];
  const held =
    named?.name === undefined && typeof found !== "string" ? "" : inner === undefined ? "" : spelled(tree, inner);
  return held === "" ? "" : brackets[0]! + held + brackets[1]!;
}

/** Where the table and Redocly's tree of types are not the same, and why. */
const declared: Readonly<Record<string, string>> = {
  "schema.$ref": "every object may be a reference: the table says so once",
  "pathItem.$ref": "every object may be a reference: the table says so once",
  "schema.id": "draft 4 called $id so: no version of OpenAPI does",
  "encoding.encoding": "new in 3.2, Redocly does not know it yet",
  "encoding.prefixEncoding": "new in 3.2, Redocly does not know it yet",
  "encoding.itemEncoding": "new in 3.2, Redocly does not know it yet",
  "responses.default": "a response under another key, as every status",
};

describe("the table of objects", () => {
  mendTypes();
  const known = new Map<Kind, Tree>();
  for (const tree of trees)
    for (const [name, { properties = {} }] of Object.entries(tree)) {
      const kind = noObjects.test(name) ? undefined : kindOf(name);
      if (!kind) continue;
      const keys = Object.entries(properties).filter(([key]) => !key.startsWith("x-"));
      known.set(
        kind,
        new Map([...(known.get(kind) ?? []), ...keys.map(([key, type]) => [key, spelled(tree, type)] as const)]),
      );
    }

  it("has every kind of object that Redocly has, and no other", () => {
    const lost = trees.flatMap((tree) => Object.keys(tree)).filter((name) => !noObjects.test(name) && !kindOf(name));
    expect(lost).toEqual([]);
    expect(Object.keys(objects).filter((kind) => !known.has(kind as Kind))).toEqual([]);
  });

  it("has every key of OpenAPI 3.0, 3.1 and 3.2 with what it holds, as Redocly has it", () => {
    const differences = [...known].flatMap(([kind, keys]) => {
      const own = table(kind);
      const names = [...new Set([...keys.keys(), ...own.keys()])].filter((name) => !name.startsWith("x-"));
      return names
        .filter(
          (name) => own.get(name) !== keys.get(name) && !(`${kind}.${name}` in declared) && !inVocabulary(kind, name),
        )
        .map((name) => `${kind}.${name}: ${own.get(name) ?? "unknown"} here, ${keys.get(name) ?? "unknown"} there`);
    });
    expect(differences).toEqual([]);
  });

  it("has every keyword of JSON Schema 2020-12 with what it holds, as its meta-schemas have it", () => {
    const own = table("schema");
    const differences = [...vocabularies]
      .filter(([name, held]) => own.get(name) !== held && !(`schema.${name}` in declared))
      .map(([name, held]) => `${name}: ${own.get(name) ?? "unknown"} here, ${held} there`);
    expect(differences).toEqual([]);
  });

  it("says of each of its own differences what is true", () => {
    const needless = Object.keys(declared).filter((entry) => {
      const [kind, name] = entry.split(/\.(.*)/s) as [Kind, string];
      const there = known.get(kind)?.get(name) ?? (kind === "schema" ? vocabularies.get(name) : undefined);
      return table(kind).get(name) === there && there !== undefined;
    });
    expect(needless).toEqual([]);
  });

  it("names only kinds that it has, and each keyword once", () => {
    for (const [kind, { keywords, others }] of Object.entries(kinds))
      for (const { name, holds, refers } of [...keywords.values(), ...(others ? [others] : [])])
        for (const target of [holds, refers].filter((target) => target !== undefined))
          expect(objects, `${kind}.${name}`).toHaveProperty([target]);
    const rows = Object.entries(objects as Readonly<Record<string, Record<string, unknown>>>).flatMap(([kind, facts]) =>
      [
        Object.keys(facts["holds"] ?? {}),
        ...["rule", "words", "told"].map((row) => String(facts[row] ?? "").split(" ")),
      ]
        .flat()
        .filter((name) => name !== "")
        .map((name) => `${kind}.${name}`),
    );
    expect(rows.filter((name, index) => rows.indexOf(name) !== index)).toEqual([]);
  });

  it("knows the methods in one order", () => {
    const order = [...kinds.pathItem.keywords.keys()].filter((name) => (methods as readonly string[]).includes(name));
    expect(order).toEqual(methods);
  });
});

describe("the rules of the differ", () => {
  // A rule calls kinds as it calls its pairs: `media-type`.
  const reads = rules.flatMap((rule) =>
    rule.reads.map((name) => name.replace(/-(\w)(?=.*\.)/g, (_, letter: string) => letter.toUpperCase())),
  );
  const all = Object.entries(kinds).flatMap(([kind, { keywords }]) =>
    [...keywords.values()].map(({ name, role }) => ({ name: `${kind}.${name}`, role })),
  );

  it("read only keywords that the table has", () => {
    expect(reads.filter((name) => !all.some((keyword) => keyword.name === name))).toEqual([]);
  });

  it("read every keyword of which the table says so", () => {
    const unread = all.filter(({ name, role }) => role === "rule" && !reads.includes(name)).map(({ name }) => name);
    expect(unread).toEqual([]);
  });
});

/** The keywords of the vocabularies of JSON Schema, as the meta-schemas that ajv ships declare them. */
const vocabularies: Tree = (() => {
  const folder = join(
    dirname(createRequire(import.meta.url).resolve("ajv/package.json")),
    "dist/refs/json-schema-2020-12",
  );
  const files = [
    join(folder, "schema.json"),
    ...readdirSync(join(folder, "meta")).map((name) => join(folder, "meta", name)),
  ];
  return new Map(
    files.flatMap((file) => Object.entries(propertiesIn(file)).map(([name, schema]) => [name, heldBy(schema)])),
  );
})();

interface MetaSchema {
  readonly $dynamicRef?: string;
  readonly $ref?: string;
  readonly additionalProperties?: MetaSchema;
}

function propertiesIn(file: string): Record<string, MetaSchema> {
  return (JSON.parse(readFileSync(file, "utf8")) as { properties: Record<string, MetaSchema> }).properties;
}

function heldBy({ $dynamicRef, $ref, additionalProperties }: MetaSchema): string {
  if ($dynamicRef === "#meta") return "schema";
  if ($ref === "#/$defs/schemaArray") return "[schema]";
  return additionalProperties?.$dynamicRef === "#meta" ? "{schema}" : "";
}

function inVocabulary(kind: Kind, name: string): boolean {
  return kind === "schema" && vocabularies.get(name) === table(kind).get(name);
}
