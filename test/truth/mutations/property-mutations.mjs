// Edits of which properties an object has, and of which have to be there.
import { own as places, properties, withRequired } from "./properties.mjs";

export const propertyMutations = {
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
  "words and limits changed": {
    sites: (all) => properties(all, ({ node }) => !node.$ref && node.type === "string" && !node.enum),
    edit(document, { node }) {
      node.description = "Other words.";
      node.maxLength = 4096;
    },
    places,
  },
};

function unrequire(owner, name) {
  owner.required = owner.required.filter((one) => one !== name);
  if (owner.required.length === 0) delete owner.required;
}
