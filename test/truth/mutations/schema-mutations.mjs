// Edits of schemas. Each says where it can be made, makes it, and names the pointers at which a reader sees it.
import { escaped, holderOf } from "./places.mjs";

const scalars = ["string", "integer", "number", "boolean"];

/** Properties of objects, with what the object says of them. */
function properties(places, fits = () => true) {
  return places.schemas
    .filter(({ node }) => node.properties !== undefined && !node.discriminator)
    .flatMap(({ at, node }) =>
      Object.entries(node.properties).map(([name, property]) => ({
        at: `${at}/properties/${escaped(name)}`,
        node: property,
        name,
        owner: node,
        isRequired: (node.required ?? []).includes(name),
      })),
    )
    .filter(fits);
}

const plainType = ({ node }) =>
  scalars.includes(node.type) && node.enum === undefined && node.const === undefined && node.format !== "binary";
const places = ({ at }) => [at];
const withRequired = ({ at }) => [at, `${at.replace(/\/properties\/[^/]*$/, "")}/required`];
const isText = ({ node }) => node.type === "string" && !node.enum && !node.format && node.const === undefined;
const version = (document) => (document.openapi.startsWith("3.0") ? "3.0" : "3.1");

function unrequire(owner, name) {
  owner.required = owner.required.filter((one) => one !== name);
  if (owner.required.length === 0) delete owner.required;
}

export const schemaMutations = {
  "property removed": {
    sites: (all) => properties(all),
    edit(document, { name, owner, isRequired }) {
      delete owner.properties[name];
      if (isRequired) unrequire(owner, name);
    },
    places: withRequired,
  },
  "property renamed": {
    sites: (all) => properties(all),
    edit(document, { name, owner }) {
      const renamed = Object.entries(owner.properties).map(([key, value]) => [
        key === name ? `${name}_renamed` : key,
        value,
      ]);
      owner.properties = Object.fromEntries(renamed);
      if (owner.required) owner.required = owner.required.map((one) => (one === name ? `${name}_renamed` : one));
    },
    places: ({ at }) => [...withRequired({ at }), `${at}_renamed`],
  },
  "property made required": {
    sites: (all) => properties(all, ({ isRequired }) => !isRequired),
    edit: (document, { name, owner }) => void (owner.required = [...(owner.required ?? []), name]),
    places: withRequired,
  },
  "property made optional": {
    sites: (all) => properties(all, ({ isRequired }) => isRequired),
    edit: (document, { name, owner }) => unrequire(owner, name),
    places: withRequired,
  },
  "required property added": {
    sites: (all) => all.schemas.filter(({ node }) => node.properties && !node.discriminator),
    edit(document, { node }) {
      node.properties["added_property"] = { type: "string" };
      node.required = [...(node.required ?? []), "added_property"];
    },
    places: ({ at }) => [`${at}/properties/added_property`, `${at}/required`],
  },
  "optional property added": {
    sites: (all) => all.schemas.filter(({ node }) => node.properties && !node.discriminator),
    edit: (document, { node }) => void (node.properties["added_property"] = { type: "string" }),
    places: ({ at }) => [`${at}/properties/added_property`],
  },
  "type changed": {
    sites: (all) => properties(all, plainType),
    edit(document, { node }) {
      const type = node.type === "string" ? "integer" : "string";
      for (const word of Object.keys(node)) if (word !== "description") delete node[word];
      node.type = type;
    },
    places,
  },
  "text narrowed to an enum": {
    sites: (all) => properties(all, isText),
    edit(document, { node }) {
      for (const word of ["default", "example", "examples", "minLength", "maxLength", "pattern"]) delete node[word];
      node.enum = ["first", "second"];
    },
    places,
  },
  "enum value removed": {
    sites: (all) => all.schemas.filter(({ node }) => node.enum?.length > 1),
    edit(document, { node }) {
      const gone = node.enum[node.enum.length - 1];
      node.enum = node.enum.slice(0, -1);
      if (node.default === gone) delete node.default;
    },
    places,
  },
  "enum value added": {
    sites: (all) => all.schemas.filter(({ node }) => node.enum?.length > 0 && typeof node.enum[0] !== "boolean"),
    edit(document, { node }) {
      node.enum = [...node.enum, typeof node.enum[0] === "number" ? 987654 : "added_value"];
    },
    places,
  },
  "enum opened": {
    sites: (all) => all.schemas.filter(({ node }) => node.enum?.length > 1 && node.type !== undefined),
    edit: (document, { node }) => void delete node.enum,
    places,
  },
  "null allowed": {
    sites: (all) => properties(all, ({ node }) => scalars.includes(node.type) && !node.nullable && !node.enum),
    edit(document, { node }) {
      if (version(document) === "3.0") node.nullable = true;
      else node.type = [node.type, "null"];
    },
    places,
  },
  "null refused": {
    sites: (all) =>
      properties(all, ({ node }) => node.nullable || (Array.isArray(node.type) && node.type.includes("null"))),
    edit(document, { node }) {
      delete node.nullable;
      if (Array.isArray(node.type)) node.type = node.type.filter((type) => type !== "null");
      if (Array.isArray(node.enum)) node.enum = node.enum.filter((value) => value !== null);
      if (node.default === null) delete node.default;
    },
    places,
  },
  "value made a list": {
    sites: (all) => properties(all, plainType),
    edit(document, { node, name, owner }) {
      owner.properties[name] = { type: "array", items: { type: node.type } };
    },
    places,
  },
  "items changed": {
    sites: (all) =>
      all.schemas.filter(
        ({ node }) => scalars.includes(node.items?.type) && !node.items.enum && node.items.format !== "binary",
      ),
    edit: (document, { node }) => void (node.items = { type: node.items.type === "string" ? "number" : "string" }),
    places: ({ at }) => [`${at}/items`],
  },
  "read-only": {
    sites: (all) =>
      properties(all, ({ node }) => !node.readOnly && !node.writeOnly && !node.$ref && node.enum === undefined),
    edit: (document, { node }) => void (node.readOnly = true),
    places,
  },
  "write-only": {
    sites: (all) =>
      properties(all, ({ node }) => !node.readOnly && !node.writeOnly && !node.$ref && node.enum === undefined),
    edit: (document, { node }) => void (node.writeOnly = true),
    places,
  },
  "map's values changed": {
    sites: (all) => all.schemas.filter(({ node }) => scalars.includes(node.additionalProperties?.type)),
    edit(document, { node }) {
      node.additionalProperties = { type: node.additionalProperties.type === "string" ? "integer" : "string" };
    },
    places: ({ at }) => [`${at}/additionalProperties`],
  },
  "map closed": {
    sites: (all) => all.schemas.filter(({ node }) => typeof node.additionalProperties === "object"),
    edit: (document, { node }) => void (node.additionalProperties = false),
    places: ({ at }) => [`${at}/additionalProperties`],
  },
  "member of a union removed": {
    sites: (all) => lists(all, ["oneOf", "anyOf"], 3),
    edit(document, { node, word }) {
      const [gone] = node[word].splice(-1);
      unmap(node, gone);
    },
    places: ({ at, word }) => [`${at}/${word}`],
  },
  "member of a union added": {
    sites: (all) => lists(all, ["oneOf", "anyOf"], 2).filter(({ node }) => !node.discriminator),
    edit(document, { node, word }) {
      node[word].push({
        type: "object",
        required: ["added_member"],
        properties: { added_member: { type: "boolean" } },
      });
    },
    places: ({ at, word }) => [`${at}/${word}`],
  },
  "part of an allOf removed": {
    sites: (all) => lists(all, ["allOf"], 2).filter(({ node }) => !node.discriminator),
    edit: (document, { node }) => void node.allOf.splice(0, 1),
    places: ({ at }) => [`${at}/allOf`],
  },
  "one schema made a union": {
    sites: (all) => all.media.filter(({ node, use }) => use === "response" && node.schema?.$ref),
    edit(document, { node }) {
      const other = { type: "object", required: ["other_member"], properties: { other_member: { type: "string" } } };
      node.schema = { oneOf: [node.schema, other] };
    },
    places: ({ at }) => [`${at}/schema`],
  },
  "schema renamed": {
    sites: (all) => all.schemas.filter(({ at }) => /^#\/components\/schemas\/[^/]+$/.test(at)),
    edit: (document, { at }) => renameComponent(document, at),
    places: ({ at }) => [at, `${at}Renamed`],
  },
  "words and limits changed": {
    sites: (all) => properties(all, ({ node }) => !node.$ref && node.type === "string" && !node.enum),
    edit(document, { node }) {
      node.description = "Other words.";
      node.maxLength = 4096;
    },
    places,
  },
};

function lists(all, words, least) {
  return all.schemas.flatMap(({ at, node }) =>
    words.filter((word) => node[word]?.length >= least).map((word) => ({ at, node, word })),
  );
}

function unmap({ discriminator }, member) {
  for (const [value, target] of Object.entries(discriminator?.mapping ?? {}))
    if (target === member.$ref || `#/components/schemas/${target}` === member.$ref) delete discriminator.mapping[value];
}

/** The component gets another name, in its old place, and all that refers to it follows. */
function renameComponent(document, at) {
  const { holder, key } = holderOf(document, at);
  const entries = Object.entries(holder).map(([name, value]) => [name === key ? `${key}Renamed` : name, value]);
  for (const name of Object.keys(holder)) delete holder[name];
  Object.assign(holder, Object.fromEntries(entries));
  const waiting = [document];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop())
    for (const [word, value] of Object.entries(node)) {
      if (typeof value === "object" && value !== null) waiting.push(value);
      else if (value === at || (typeof value === "string" && value.startsWith(`${at}/`)))
        node[word] = value.replace(at, `${at}Renamed`);
    }
}
