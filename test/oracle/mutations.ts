import type { OpenApi, Schema } from "../../generator/document/types.js";
import { pick, type Random } from "./random.js";

type Json = Record<string, unknown>;

/** Changes one thing about a copy of a description; false where it has nothing of the kind. */
export type Mutation = (document: OpenApi, random: Random) => boolean;

/** What happens to real descriptions, one thing at a time. */
export const mutations: Readonly<Record<string, Mutation>> = {
  "an operation is dropped": (document, random) => {
    const operations = Object.values(document.paths ?? {}).flatMap((item) =>
      Object.keys(item ?? {})
        .filter((key) => isMethod(key))
        .map((method) => ({ item: item as Json, method })),
    );
    const chosen = pick(random, operations);
    return chosen !== undefined && delete chosen.item[chosen.method];
  },
  "a property is required": inSchema(
    ({ properties, required = [] }) => Object.keys(properties ?? {}).some((name) => !required.includes(name)),
    (schema, random) => {
      const { required = [] } = schema;
      const name = pick(
        random,
        Object.keys(schema.properties!).filter((key) => !required.includes(key)),
      );
      schema.required = [...required, name!];
    },
  ),
  "a property is no longer required": inSchema(
    ({ properties, required = [] }) => required.some((name) => properties?.[name] !== undefined),
    (schema, random) => {
      const name = pick(
        random,
        schema.required!.filter((key) => schema.properties![key] !== undefined),
      );
      const rest = schema.required!.filter((key) => key !== name);
      if (rest.length > 0) schema.required = rest;
      else delete schema.required;
    },
  ),
  "a value leaves an enum": inSchema(
    (schema) => Array.isArray(schema.enum) && schema.enum.length > 1,
    (schema, random) => {
      const value = pick(random, schema.enum!);
      schema.enum = schema.enum!.filter((other) => other !== value);
    },
  ),
  "a value joins an enum": inSchema(
    (schema) => Array.isArray(schema.enum) && typeof schema.enum[0] === "string",
    (schema) => {
      schema.enum = [...schema.enum!, "one-more-value"];
    },
  ),
  "a type is another one": inSchema(
    ({ type, enum: values, format }) => (type === "string" || type === "boolean") && !values && !format,
    (schema) => {
      schema.type = "integer";
    },
  ),
  "a property is removed": inSchema(
    ({ properties, required = [] }) => Object.keys(properties ?? {}).length > 1 && required.length === 0,
    (schema, random) => {
      delete schema.properties![pick(random, Object.keys(schema.properties!))!];
    },
  ),
  "an optional property is added": inSchema(
    ({ properties, additionalProperties }) => properties !== undefined && additionalProperties === undefined,
    (schema) => {
      schema.properties!["one_more_property"] = { type: "string" };
    },
  ),
  "a length is limited": inSchema(
    ({ type, maxLength, enum: values, format }) => type === "string" && maxLength === undefined && !values && !format,
    (schema) => {
      schema.maxLength = 3;
    },
  ),
  "a limit is lowered": inSchema(
    ({ maxLength }) => typeof maxLength === "number" && maxLength > 1,
    (schema) => {
      schema.maxLength = Number(schema.maxLength) - 1;
    },
  ),
  "a parameter is required": (document, random) => {
    const optional = parametersOf(document).filter(({ required, in: place }) => required !== true && place !== "path");
    const chosen = pick(random, optional);
    return chosen !== undefined && (chosen.required = true);
  },
  "a response is dropped": (document, random) => {
    const answers = operationsOf(document)
      .map(({ responses }) => responses as Json | undefined)
      .filter((responses): responses is Json => Object.keys(responses ?? {}).length > 1);
    const chosen = pick(random, answers);
    return chosen !== undefined && delete chosen[pick(random, Object.keys(chosen))!];
  },
  "a component is renamed": (document, random) => {
    const { schemas } = document.components ?? {};
    const name = pick(
      random,
      Object.keys(schemas ?? {}).filter((key) => /^\w+$/.test(key)),
    );
    if (name === undefined) return false;
    const renamed = JSON.parse(
      JSON.stringify(document).replaceAll(`"#/components/schemas/${name}"`, `"#/components/schemas/${name}Renamed"`),
    ) as OpenApi;
    Object.assign(document, renamed);
    const entries = Object.entries(document.components!.schemas!);
    document.components!.schemas = Object.fromEntries(
      entries.map(([key, schema]) => [key === name ? `${name}Renamed` : key, schema]),
    );
    return true;
  },
  "a description says it otherwise": inSchema(
    ({ description }) => typeof description === "string",
    (schema) => {
      schema.description = "In other words.";
    },
  ),
};

function inSchema(fits: (schema: Schema) => boolean, change: (schema: Schema, random: Random) => void): Mutation {
  return (document, random) => {
    const chosen = pick(random, schemasOf(document).filter(fits));
    if (chosen === undefined) return false;
    change(chosen, random);
    return true;
  };
}

/** Every schema that stands as a property, a body, an item or a component. */
function schemasOf(document: OpenApi): Schema[] {
  const found: Schema[] = [];
  const visit = (value: unknown, key: string, within: string): void => {
    if (typeof value !== "object" || value === null) return;
    if (["example", "examples", "default", "enum", "x-examples"].includes(key) && within !== "properties") return;
    const isSchema = ["schema", "items"].includes(key) || ["properties", "schemas"].includes(within);
    if (isSchema && !Array.isArray(value) && within !== "examples") found.push(value as Schema);
    for (const [name, child] of Object.entries(value)) visit(child, name, key);
  };
  visit({ paths: document.paths, components: { schemas: document.components?.schemas } }, "", "");
  return found;
}

function operationsOf(document: OpenApi): Json[] {
  return Object.values(document.paths ?? {}).flatMap((item) =>
    Object.entries(item ?? {})
      .filter(([key]) => isMethod(key))
      .map(([, operation]) => operation as unknown as Json),
  );
}

function parametersOf(document: OpenApi): Json[] {
  return operationsOf(document)
    .flatMap(({ parameters }) => (Array.isArray(parameters) ? (parameters as Json[]) : []))
    .filter((parameter) => parameter["$ref"] === undefined);
}

function isMethod(key: string): boolean {
  return ["get", "put", "post", "delete", "patch", "head", "options", "trace"].includes(key);
}
