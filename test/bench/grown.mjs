// Descriptions for the bench of the differ: copies with a handful of edits, and documents of several copies of one.

/** A copy of a document with five small edits, of the kind that a release brings. */
export function edited(document) {
  const copy = structuredClone(document);
  const objects = Object.values(copy.components?.schemas ?? {}).filter(
    ({ properties }) => Object.keys(properties ?? {}).length > 1,
  );
  const operation = operations(copy)[0];
  const [first, second, third] = objects;
  if (first) delete first.properties[Object.keys(first.properties)[0]];
  if (second) second.properties.added_by_the_bench = { type: "string" };
  if (third) Object.values(third.properties)[0].description = "Other words.";
  const property = objects
    .flatMap(({ properties }) => Object.values(properties))
    .find(({ enum: values }) => values?.[1]);
  if (property) property.enum = property.enum.slice(1);
  if (operation)
    (operation.parameters ??= []).push({ name: "bench", in: "query", required: true, schema: { type: "string" } });
  return copy;
}

/** A document with all its paths several times, each under names of its own; what they refer to is there once. */
export function copiedPaths(document, count) {
  const paths = {};
  for (let number = 0; number < count; number++) {
    const copy = structuredClone(document.paths);
    for (const operation of operations({ paths: copy }))
      if (operation.operationId) operation.operationId = `copy${number}/${operation.operationId}`;
    for (const [path, item] of Object.entries(copy)) paths[`/copy${number}${path}`] = item;
  }
  return { ...document, paths };
}

/** One document of several copies of another, each under names of its own. */
export function copies(document, count) {
  const paths = {};
  const components = {};
  for (let number = 0; number < count; number++) {
    const prefix = `Copy${number}`;
    const copy = JSON.parse(
      JSON.stringify(document, (key, value) =>
        key === "$ref" || (typeof value === "string" && value.startsWith("#/components/schemas/"))
          ? value.replace(/^(#\/components\/(?!securitySchemes)\w+\/)/, `$1${prefix}`)
          : value,
      ),
    );
    for (const operation of operations(copy))
      if (operation.operationId) operation.operationId = `${prefix}_${operation.operationId}`;
    for (const [path, item] of Object.entries(copy.paths)) paths[`/${prefix}${path}`] = item;
    for (const [section, pieces] of Object.entries(copy.components ?? {})) {
      const isNamed = section !== "securitySchemes";
      for (const [name, piece] of Object.entries(pieces))
        (components[section] ??= {})[isNamed ? prefix + name : name] = piece;
    }
  }
  return { ...document, paths, components };
}

function operations(document) {
  const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];
  return Object.values(document.paths).flatMap((item) => methods.flatMap((method) => item[method] ?? []));
}
