// Edits of parameters.
import { removed } from "./edits.mjs";
import { own } from "./properties.mjs";

const text = { type: "string" };

export const parameterMutations = {
  "parameter removed": {
    sites: (all) => all.parameters.filter(({ node, at }) => node.in !== "path" && !at.startsWith("#/components/")),
    edit: removed,
    places: ({ at }) => [at, at.replace(/\/\d+$/, "")],
  },
  "parameter made required": {
    sites: (all) => all.parameters.filter(({ node }) => node.in !== "path" && !node.required),
    edit: (document, { node }) => void (node.required = true),
    places: ({ at }) => [`${at}/required`, at],
  },
  "parameter made optional": {
    sites: (all) => all.parameters.filter(({ node }) => node.in !== "path" && node.required),
    edit: (document, { node }) => void delete node.required,
    places: ({ at }) => [`${at}/required`, at],
  },
  "required parameter added": {
    sites: (all) =>
      all.operations.filter(({ section, node }) => section === "paths" && (node.parameters?.length ?? 0) < 20),
    edit: (document, { node }) =>
      void (node.parameters = [
        ...(node.parameters ?? []),
        { name: "added_parameter", in: "query", required: true, schema: text },
      ]),
    places: ({ at, node }) => [`${at}/parameters/${node.parameters?.length ?? 0}`],
  },
  "parameter's type changed": {
    sites: (all) => all.parameters.filter(({ node }) => ["integer", "number", "boolean"].includes(node.schema?.type)),
    edit: (document, { node }) =>
      void (node.schema = node.schema.type === "boolean" ? { type: "integer" } : { type: "boolean" }),
    places: ({ at }) => [`${at}/schema`],
  },
  "parameter made a closed list": {
    sites: (all) =>
      all.parameters.filter(({ node }) => node.schema?.type === "string" && !node.schema.enum && !node.schema.format),
    edit: (document, { node }) => void (node.schema = { type: "string", enum: ["first", "second"] }),
    places: ({ at }) => [`${at}/schema`],
  },
  "parameter moved to the header": {
    sites: (all) =>
      all.parameters.filter(
        ({ node, at }) => node.in === "query" && !node.style && !node.content && !at.startsWith("#/components/"),
      ),
    edit(document, { node }) {
      node.in = "header";
      delete node.explode;
      delete node.allowReserved;
      delete node.allowEmptyValue;
    },
    places: own,
  },
  "header in another case": {
    sites: (all) => all.parameters.filter(({ node }) => node.in === "header" && node.name !== node.name.toLowerCase()),
    edit: (document, { node }) => void (node.name = node.name.toLowerCase()),
    places: own,
  },
};
