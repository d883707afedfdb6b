// Edits of operations, their paths and names, and of what holds for all of them.
import { removed, renameKey } from "./edits.mjs";
import { escaped, lookUp } from "./places.mjs";
import { own } from "./properties.mjs";

const flat = ({ at }) => at.startsWith("#/paths/") && at.split("/").length === 4;

export const operationMutations = {
  "operation renamed": {
    sites: (all) => all.operations.filter(({ node, section }) => node.operationId && section === "paths"),
    edit: (document, { node }) => void (node.operationId = `${node.operationId}Renamed`),
    places: ({ at }) => [`${at}/operationId`, at],
  },
  "operation removed": {
    sites: (all) => (all.operations.length > 1 ? all.operations.filter(flat) : []),
    edit: removed,
    places: own,
  },
  "path moved": {
    sites: (all) => all.pathItems.filter(({ at }) => at.startsWith("#/paths/")),
    edit: (document, { path }) => renameKey(document.paths, path, `/moved${path}`),
    places: ({ at, path }) => [at, `#/paths/${escaped(`/moved${path}`)}`],
  },
  "path parameter renamed": {
    sites: (all) => all.pathItems.filter(({ at, path }) => at.startsWith("#/paths/") && /\{\w+\}/.test(path)),
    edit(document, { path, node }) {
      const [, name] = path.match(/\{(\w+)\}/);
      for (const holder of [node, ...Object.values(node)])
        if (Array.isArray(holder?.parameters))
          holder.parameters = holder.parameters.map((one) => {
            const it = typeof one.$ref === "string" ? lookUp(document, one.$ref) : one;
            return it.in === "path" && it.name === name ? { ...it, name: `${name}Renamed` } : one;
          });
      renameKey(document.paths, path, path.replace(`{${name}}`, `{${name}Renamed}`));
    },
    places: ({ at, path }) => [at, `#/paths/${escaped(path.replace(/\{(\w+)\}/, "{$1Renamed}"))}`],
  },
  "webhook renamed": {
    sites: (all) => all.pathItems.filter(({ at }) => at.startsWith("#/webhooks/")),
    edit: (document, { path }) => renameKey(document.webhooks, path, `${path}Renamed`),
    places: ({ at, path }) => [at, `#/webhooks/${escaped(`${path}Renamed`)}`],
  },
  "security scheme renamed": {
    sites: ({ security }) => security,
    edit(document, { name }) {
      renameKey(document.components.securitySchemes, name, `${name}Renamed`);
      const holders = [document, ...Object.values(document.paths ?? {}).flatMap((item) => Object.values(item))];
      for (const { security } of holders)
        for (const one of security ?? []) if (name in one) renameKey(one, name, `${name}Renamed`);
    },
    places: ({ at, uses }) => [at, `${at}Renamed`, "#/security", ...uses],
  },
  "pages no longer walked": {
    sites: (all) =>
      all.operations.filter(
        ({ node, method }) =>
          method === "get" && (node.parameters ?? []).some(({ name }) => /^(page|cursor|offset|limit)$/.test(name)),
      ),
    edit: (document, { node }) => void (node["x-katagami-pagination"] = false),
    places: ({ at }) => [`${at}/x-katagami-pagination`],
  },
  deprecated: {
    sites: (all) => all.operations.filter(({ node }) => !node.deprecated),
    edit: (document, { node }) => void (node.deprecated = true),
    places: ({ at }) => [`${at}/deprecated`],
  },
};
