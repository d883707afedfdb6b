// Edits of what a value may be.
import { own as places, properties, scalars } from "./properties.mjs";

const plainType = ({ node }) =>
  scalars.includes(node.type) && node.enum === undefined && node.const === undefined && node.format !== "binary";
const isText = ({ node }) => node.type === "string" && !node.enum && !node.format && node.const === undefined;
const version = (document) => (document.openapi.startsWith("3.0") ? "3.0" : "3.1");

export const valueMutations = {
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
};
