// Edits of bodies, of answers and of what they carry.
import { dropProperty, removed, renameKey } from "./edits.mjs";
import { escaped } from "./places.mjs";
import { own } from "./properties.mjs";

const flat = ({ at }) => at.startsWith("#/paths/") && at.split("/").length === 4;

export const answerMutations = {
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
};

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
