// Edits of unions and compositions, and of the names of schemas.
import { holderOf } from "./places.mjs";

export const compositionMutations = {
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
