// Where the things of a description stand: operations, parameters, bodies and the schemas that they reach, each by its JSON pointer.

export const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

const schemaLists = ["allOf", "oneOf", "anyOf", "prefixItems"];
const schemaSingles = ["items", "additionalProperties", "not"];

/**
 * @param document a description in which every reference points into itself
 * @returns lists of places, each `{ at, node, owner }`: a pointer, what stands there, and for schemas of a property the object that has it.
 *   What no operation and no webhook reaches is not there.
 */
export function placesOf(document) {
  const places = {
    pathItems: [],
    operations: [],
    parameters: [],
    headers: [],
    requestBodies: [],
    media: [],
    responses: [],
    links: [],
    schemas: [],
  };
  const seen = new Set();
  for (const section of ["paths", "webhooks"])
    for (const [path, item] of Object.entries(document[section] ?? {}))
      pathItem(`#/${section}/${escaped(path)}`, item, { section, path });
  const schemes = Object.keys(document.components?.securitySchemes ?? {});
  return {
    ...places,
    security: schemes.map((name) => ({
      at: `#/components/securitySchemes/${escaped(name)}`,
      name,
      uses: places.operations.filter(({ node }) => node.security).map(({ at }) => `${at}/security`),
    })),
  };

  /** Follows references, and comes to each place once. */
  function reach(kind, at, node, more, next) {
    let [here, value] = [at, node];
    for (let step = 0; step < 20 && typeof value?.$ref === "string"; step++) {
      here = value.$ref;
      value = lookUp(document, here);
    }
    if (typeof value !== "object" || value === null || seen.has(here)) return;
    seen.add(here);
    places[kind].push({ at: here, node: value, ...more });
    next(here, value);
  }

  function pathItem(at, node, more) {
    reach("pathItems", at, node, more, (here, item) => {
      list(item.parameters, `${here}/parameters`, parameter);
      for (const method of methods) if (item[method]) operation(`${here}/${method}`, item[method], { method, ...more });
    });
  }

  function operation(at, node, more) {
    reach("operations", at, node, more, (here, it) => {
      list(it.parameters, `${here}/parameters`, parameter);
      if (it.requestBody)
        reach("requestBodies", `${here}/requestBody`, it.requestBody, {}, (body, { content }) =>
          contents(`${body}/content`, content, "request"),
        );
      for (const [status, response] of Object.entries(it.responses ?? {}))
        reach("responses", `${here}/responses/${status}`, response, { status, operation: it }, answer);
      for (const [name, callback] of Object.entries(it.callbacks ?? {}))
        for (const [url, item] of Object.entries(callback))
          if (!callback.$ref)
            pathItem(`${here}/callbacks/${escaped(name)}/${escaped(url)}`, item, { section: "callbacks", path: url });
    });
  }

  function answer(at, { content, headers, links }) {
    contents(`${at}/content`, content, "response");
    for (const [name, header] of Object.entries(headers ?? {}))
      reach("headers", `${at}/headers/${escaped(name)}`, header, { name }, (here, { schema: its }) =>
        schema(`${here}/schema`, its),
      );
    for (const [name, link] of Object.entries(links ?? {}))
      reach("links", `${at}/links/${escaped(name)}`, link, { name }, () => {});
  }

  function parameter(at, node) {
    reach("parameters", at, node, {}, (here, { schema: its, content }) => {
      schema(`${here}/schema`, its);
      contents(`${here}/content`, content, "parameter");
    });
  }

  function contents(at, content, use) {
    for (const [type, media] of Object.entries(content ?? {}))
      reach("media", `${at}/${escaped(type)}`, media, { type, use }, (here, { schema: its }) =>
        schema(`${here}/schema`, its),
      );
  }

  function schema(at, node, more = {}) {
    reach("schemas", at, node, more, (here, it) => {
      for (const [name, property] of Object.entries(it.properties ?? {}))
        schema(`${here}/properties/${escaped(name)}`, property, { owner: it, ownerAt: here, name });
      for (const word of schemaLists) list(it[word], `${here}/${word}`, schema);
      for (const word of schemaSingles) if (typeof it[word] === "object") schema(`${here}/${word}`, it[word]);
    });
  }

  function list(items, at, visit) {
    if (Array.isArray(items)) items.forEach((item, index) => visit(`${at}/${index}`, item));
  }
}

export function escaped(key) {
  return String(key).replaceAll("~", "~0").replaceAll("/", "~1");
}

export function keysOf(pointer) {
  return pointer
    .split("/")
    .slice(1)
    .map((key) => decoded(key).replaceAll("~1", "/").replaceAll("~0", "~"));
}

function decoded(key) {
  try {
    return decodeURIComponent(key);
  } catch {
    return key;
  }
}

export function lookUp(document, pointer) {
  return keysOf(pointer).reduce((node, key) => node?.[key], document);
}

/** What holds the node at a pointer, and under which key. */
export function holderOf(document, pointer) {
  const keys = keysOf(pointer);
  const last = keys.pop();
  return { holder: keys.reduce((node, key) => node?.[key], document), key: last };
}
