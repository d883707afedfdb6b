// Edits of operations, parameters, bodies and answers. Each says where it can be made, makes it, and names the pointers at which a reader sees it.
import { escaped, holderOf, lookUp } from "./places.mjs";

const own = ({ at }) => [at];
const flat = ({ at }) => at.startsWith("#/paths/") && at.split("/").length === 4;
const text = { type: "string" };

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
  "answer added": {
    sites: (all) =>
      all.operations.filter(({ node }) => node.responses && !node.responses["202"] && !node.responses["2XX"]),
    edit(document, { node }) {
      const schema = { type: "object", required: ["accepted"], properties: { accepted: { type: "boolean" } } };
      node.responses["202"] = { description: "Accepted", content: { "application/json": { schema } } };
    },
    places: ({ at }) => [`${at}/responses/202`],
  },
  "error added": {
    sites: (all) => all.operations.filter(({ node }) => node.responses && !node.responses["418"]),
    edit(document, { node }) {
      const schema = { type: "object", required: ["brewing"], properties: { brewing: { type: "boolean" } } };
      node.responses["418"] = { description: "Teapot", content: { "application/json": { schema } } };
    },
    places: ({ at }) => [`${at}/responses/418`],
  },
  "answer removed": {
    sites: (all) =>
      all.operations.filter(flat).flatMap(({ at, node }) => {
        const statuses = Object.keys(node.responses ?? {});
        return statuses.length > 1 ? statuses.map((status) => ({ at: `${at}/responses/${status}`, node })) : [];
      }),
    edit: removed,
    places: own,
  },
  "answer has another status": {
    sites: (all) => all.operations.filter(({ node }) => node.responses?.["200"] && !node.responses["201"]),
    edit: (document, { node }) => renameKey(node.responses, "200", "201"),
    places: ({ at }) => [`${at}/responses/200`, `${at}/responses/201`],
  },
  "answer without a body": {
    sites: (all) => all.responses.filter(({ node }) => node.content !== undefined),
    edit: (document, { node }) => void delete node.content,
    places: ({ at }) => [`${at}/content`, at],
  },
  "media type removed": {
    sites: (all) => mediaMaps(all).filter(({ node }) => Object.keys(node).length > 1),
    edit: (document, { node }) => void delete node[Object.keys(node)[0]],
    places: ({ at, node }) => [`${at}/${escaped(Object.keys(node)[0])}`, at],
  },
  "request in another media type too": {
    sites: (all) =>
      all.requestBodies.filter(({ node }) => node.content?.["application/json"] && !node.content["application/xml"]),
    edit: (document, { node }) =>
      void (node.content["application/x-www-form-urlencoded"] ??= node.content["application/json"]),
    places: ({ at }) => [`${at}/content/application~1x-www-form-urlencoded`, `${at}/content`],
  },
  "answer in another media type": {
    sites: (all) => all.responses.filter(({ node }) => node.content?.["application/json"]),
    edit: (document, { node }) => renameKey(node.content, "application/json", "text/csv"),
    places: ({ at }) => [`${at}/content/application~1json`, `${at}/content/text~1csv`, `${at}/content`],
  },
  "body made required": {
    sites: (all) => all.requestBodies.filter(({ node }) => !node.required),
    edit: (document, { node }) => void (node.required = true),
    places: ({ at }) => [`${at}/required`, at],
  },
  "body removed": {
    sites: (all) =>
      all.operations
        .filter(({ at, node }) => node.requestBody && flat({ at }))
        .map(({ at, node }) => ({ at: `${at}/requestBody`, node })),
    edit: removed,
    places: own,
  },
  "header of an answer removed": {
    sites: (all) =>
      all.responses.flatMap(({ at, node }) =>
        Object.keys(node.headers ?? {}).map((name) => ({ at: `${at}/headers/${escaped(name)}` })),
      ),
    edit: removed,
    places: own,
  },
  "link removed": {
    sites: (all) =>
      all.responses.flatMap(({ at, node }) =>
        Object.keys(node.links ?? {}).map((name) => ({ at: `${at}/links/${escaped(name)}` })),
      ),
    edit: removed,
    places: own,
  },
  "webhook renamed": {
    sites: (all) => all.pathItems.filter(({ at }) => at.startsWith("#/webhooks/")),
    edit: (document, { path }) => renameKey(document.webhooks, path, `${path}Renamed`),
    places: ({ at, path }) => [at, `#/webhooks/${escaped(`${path}Renamed`)}`],
  },
  "property of a webhook's body removed": {
    sites: (all) => bodies(all, ({ at }) => /\/(webhooks|callbacks)\//.test(at)),
    edit: (document, { node, name }) => dropProperty(node, name),
    places: ({ at }) => [at],
  },
  "part of a form removed": {
    sites: (all) => bodies(all, ({ type }) => /^multipart\/|urlencoded$/.test(type)),
    edit: (document, { node, name }) => dropProperty(node, name),
    places: ({ at }) => [at],
  },
  "security scheme renamed": {
    sites: ({ security }) => security,
    edit(document, { name }) {
      renameKey(document.components.securitySchemes, name, `${name}Renamed`);
      const holders = [document, ...Object.values(document.paths ?? {}).flatMap((item) => Object.values(item))];
      for (const { security } of holders)
        for (const one of security ?? []) if (name in one) renameKey(one, name, `${name}Renamed`);
    },
    places: ({ at }) => [at, `${at}Renamed`, "#/security"],
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

function removed(document, { at }) {
  const { holder, key } = holderOf(document, at);
  if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else delete holder[key];
}

function renameKey(holder, name, other) {
  const entries = Object.entries(holder).map(([key, value]) => [key === name ? other : key, value]);
  for (const key of Object.keys(holder)) delete holder[key];
  Object.assign(holder, Object.fromEntries(entries));
}

function mediaMaps(all) {
  return [...all.requestBodies, ...all.responses]
    .filter(({ node }) => node.content)
    .map(({ at, node }) => ({ at: `${at}/content`, node: node.content }));
}

/** The properties of bodies that are written in place. */
function bodies(all, fits) {
  return all.media
    .filter((one) => one.use === "request" && fits(one) && one.node.schema?.properties)
    .flatMap(({ at, node }) =>
      Object.keys(node.schema.properties).map((name) => ({
        at: `${at}/schema/properties/${escaped(name)}`,
        node: node.schema,
        name,
      })),
    );
}

function dropProperty(schema, name) {
  delete schema.properties[name];
  if (schema.required) schema.required = schema.required.filter((one) => one !== name);
}
