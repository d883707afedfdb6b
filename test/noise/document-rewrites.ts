import type { OpenApi, Parameter } from "../../generator/document/types.js";
import { visit } from "../../generator/document/walk.js";
import { eachObject, isObject, ofOperations, operationsOf, replace, type Rewrite } from "./rewrite.js";

type Json = Record<string, unknown>;

/** Sections of components whose names no package exports. */
const sections = ["parameters", "headers", "requestBodies", "responses", "examples"] as const;

function section(document: OpenApi, name: string): Record<string, Json> {
  const found = (document.components as Json | undefined)?.[name];
  return isObject(found) ? (found as Record<string, Json>) : {};
}

function eachReference(document: OpenApi, prefix: string, visit: (holder: Json, name: string) => void): void {
  eachObject(document, (value) => {
    const { $ref } = value;
    if (typeof $ref !== "string" || !$ref.startsWith(prefix) || Object.keys(value).length > 1) return;
    const name = $ref.slice(prefix.length);
    if (!/[/~%]/.test(name)) visit(value, name);
  });
}

function inlined(name: (typeof sections)[number]): Rewrite {
  return {
    name: `${name} of components inlined`,
    run(document) {
      const known = section(document, name);
      let changed = 0;
      eachReference(document, `#/components/${name}/`, (holder, key) => {
        if (!isObject(known[key]) || known[key].$ref !== undefined) return;
        replace(holder, structuredClone(known[key]));
        changed++;
      });
      return changed;
    },
  };
}

function renamed(name: (typeof sections)[number]): Rewrite {
  return {
    name: `${name} of components renamed`,
    run(document) {
      const known = section(document, name);
      const names = Object.keys(known);
      if (names.length === 0) return 0;
      eachObject(document, (value) => {
        const prefix = `#/components/${name}/`;
        if (typeof value.$ref !== "string" || !value.$ref.startsWith(prefix)) return;
        const [key, ...rest] = value.$ref.slice(prefix.length).split("/");
        value.$ref = [`${prefix}Other${key}`, ...rest].join("/");
      });
      (document.components as Json)[name] = Object.fromEntries(names.map((key) => [`Other${key}`, known[key]]));
      return names.length;
    },
  };
}

/** Moves pieces that stand in their place to the components. */
function extracted(name: string, pieces: (document: OpenApi) => { holder: Json; key: string }[]): Rewrite {
  return {
    name: `${name} extracted to components`,
    run(document) {
      const found = pieces(document).filter(
        ({ holder, key }) => isObject(holder[key]) && holder[key].$ref === undefined,
      );
      if (found.length === 0) return 0;
      const components = ((document.components as Json | undefined) ??= {}) as Json;
      document.components = components as never;
      const target = (components[name] ??= {}) as Json;
      for (const [index, { holder, key }] of found.entries()) {
        target[`Extracted${index}`] = holder[key];
        holder[key] = { $ref: `#/components/${name}/Extracted${index}` };
      }
      return found.length;
    },
  };
}

function allOperations(document: OpenApi) {
  return Object.values(document.paths ?? {}).flatMap(operationsOf);
}

/** Documents in which something stands elsewhere, is said twice, or is not said at all. */
export const documentRewrites: readonly Rewrite[] = [
  ...sections.map(inlined),
  ...sections.map(renamed),
  extracted("parameters", (document) =>
    allOperations(document).flatMap(({ parameters = [] }) =>
      parameters.map((_, index) => ({ holder: parameters as never, key: String(index) })),
    ),
  ),
  extracted("responses", (document) =>
    allOperations(document).flatMap(({ responses = {} }) =>
      Object.keys(responses)
        .filter((key) => !key.startsWith("x-"))
        .map((key) => ({ holder: responses as Json, key })),
    ),
  ),
  extracted("requestBodies", (document) => allOperations(document).map((holder) => ({ holder, key: "requestBody" }))),
  {
    name: "a schema that another refers to twice, once in its place",
    run(document) {
      const known = section(document, "schemas");
      let changed = 0;
      visit(document, {
        schema({ properties = {} }) {
          // Words beside a reference say more than what it refers to.
          const names = Object.entries(properties).flatMap(([name, { $ref, ...beside }]) =>
            $ref === undefined || Object.keys(beside).length > 0 ? [] : [[$ref, name]],
          );
          const twice = new Map(names as [string, string][]);
          for (const [ref, last] of twice) {
            const target = known[ref.replace("#/components/schemas/", "")];
            const isTwice = names.filter(([other]) => other === ref).length > 1;
            if (!isTwice || !isObject(target?.properties) || JSON.stringify(target).includes("$ref")) continue;
            properties[last] = structuredClone(target) as never;
            changed++;
          }
        },
      });
      return changed;
    },
  },
  {
    exported: /api-schema-(added|removed) #\/components\/schemas\/Extracted\d+$/,
    ...extracted("schemas", (document) => {
      const found: { holder: Json; key: string }[] = [];
      visit(document, {
        schema({ properties = {} }) {
          for (const [key, { type, properties: inner }] of Object.entries(properties))
            if (type === "object" && inner) found.push({ holder: properties as Json, key });
        },
      });
      return found;
    }),
  },
  ofOperations("security repeated at each operation", (operation, _item, document) => {
    if (operation.security !== undefined || !document.security?.length) return false;
    operation.security = structuredClone(document.security);
    return true;
  }),
  ofOperations(
    "tags of operations in another order",
    (operation) => {
      if (!operation.tags || operation.tags.length < 2) return false;
      operation.tags.reverse();
      return true;
    },
    true,
  ),
  ofOperations(
    "parameters in another order",
    (operation) => {
      if (!operation.parameters || operation.parameters.length < 2) return false;
      operation.parameters.reverse();
      return true;
    },
    true,
  ),
  ofOperations("parameters of a path lowered to its operations", (operation, item) => {
    if (!item.parameters?.length) return false;
    const has = (list: readonly Parameter[], one: Parameter) =>
      list.some((other) => other.$ref === one.$ref && other.name === one.name && other.in === one.in);
    const own = operation.parameters ?? [];
    operation.parameters = [...own, ...structuredClone(item.parameters).filter((one) => !has(own, one))];
    return true;
  }),
  {
    name: "parameters lifted to their path",
    run(document) {
      let changed = 0;
      for (const item of Object.values(document.paths ?? {})) {
        const operations = operationsOf(item);
        const [first, ...others] = operations;
        for (const parameter of [...(first?.parameters ?? [])]) {
          const text = JSON.stringify(parameter);
          const isSame = (one: Parameter) => JSON.stringify(one) === text;
          if (!others.every(({ parameters = [] }) => parameters.some(isSame))) continue;
          for (const operation of operations)
            operation.parameters = operation.parameters!.filter((one) => !isSame(one));
          item.parameters = [...(item.parameters ?? []), parameter];
          changed++;
        }
      }
      return changed;
    },
  },
  {
    name: "tags of the document in another order",
    onlyOrder: true,
    run(document) {
      if (!document.tags || document.tags.length < 2) return 0;
      return document.tags.reverse().length;
    },
  },
  {
    name: "what is usual for parameters, said",
    run(document) {
      let changed = 0;
      visit(document, {
        parameter(parameter) {
          if (parameter.$ref || !parameter.schema || parameter.style || parameter.explode !== undefined) return;
          const style = parameter.in === "query" || parameter.in === "cookie" ? "form" : "simple";
          Object.assign(parameter, { style, explode: style === "form" });
          if (parameter.in === "query")
            Object.assign(parameter, { required: parameter.required ?? false, allowReserved: false });
          parameter.deprecated ??= false;
          changed++;
        },
      });
      return changed;
    },
  },
  ofOperations("empty lists and maps", (operation) => {
    if (operation.parameters && operation.tags) return false;
    operation.parameters ??= [];
    operation.tags ??= [];
    operation.deprecated ??= false;
    return true;
  }),
  {
    name: "the example of a media type among its examples",
    run(document) {
      let changed = 0;
      visit(document, {
        mediaType(media) {
          if (media.example === undefined || media.examples !== undefined) return;
          media.examples = { default: { value: media.example } };
          delete media.example;
          changed++;
        },
      });
      return changed;
    },
  },
  ofOperations("extensions of others", (operation) => {
    operation["x-of-somebody-else"] = { any: "thing" };
    return true;
  }),
];
