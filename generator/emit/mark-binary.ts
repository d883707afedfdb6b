import { dereference, lookUp, pointer, pointerKeys } from "../document/pointer.js";
import type { OpenApi, Schema } from "../document/types.js";
import type { Api } from "../model/api.js";
import { isSchema } from "../document/facts.js";
import { mapWithin, visit } from "../document/walk.js";
import { hidePercent } from "./words.js";
import { binaryKeyword } from "./spell.js";

/**
 * Marks what is bytes: a body that is nothing else, and the parts of a multipart form. Everywhere else `format: binary` is text, since
 * neither JSON nor a query has bytes. A component that is met both ways gets its copy in the form.
 * @see https://spec.openapis.org/oas/v3.2.0#working-with-binary-data
 */
export function markBinary(document: OpenApi, api: Api): void {
  const schemas = document.components?.schemas ?? {};
  const media = mediaWithBytes(document, api);
  // Few descriptions have a component of bytes.
  let texts: ReadonlySet<string> | undefined;
  const entered = new Set<string>();

  /** A schema with marks, or itself where it has nothing to mark. */
  function marked(schema: Schema, inside: (part: Schema) => Schema): Schema {
    const key = componentOf(schema);
    if (key === undefined) return inside(schema);
    if (entered.has(key) || !isSchema(schemas[key])) return schema;
    entered.add(key);
    const made = inside(schemas[key]);
    entered.delete(key);
    if (made === schemas[key]) return schema;
    texts ??= textSchemas(document, media);
    if (texts.has(key)) return made;
    schemas[key] = made;
    return schema;
  }

  const form = (schema: Schema): Schema =>
    marked(schema, (own) => changed(own, (part, holder) => (holder === "fields" ? bytes(part) : form(part))));
  const bytes = (schema: Schema): Schema =>
    marked(schema, (own) => {
      if (own.format === "binary") return own[binaryKeyword] === true ? own : { ...own, [binaryKeyword]: true };
      return changed(own, (part, holder) => (holder === "fields" ? part : bytes(part)));
    });

  for (const [one, isForm] of media) if (isSchema(one.schema)) one.schema = (isForm ? form : bytes)(one.schema);
}

type Media = { schema?: Schema };

/** Bodies and answers that have bytes, and whether they are forms. */
function mediaWithBytes(document: OpenApi, { operations, handlers }: Api): Map<Media, boolean> {
  const contents = [
    ...operations.flatMap(({ bodies, responses }) => [...bodies, ...responses.flatMap((each) => each.contents)]),
    ...handlers
      .flatMap(({ webhooks }) => webhooks)
      .flatMap((each) => [...each.contents, ...each.answers.flatMap((answer) => answer.contents)]),
  ];
  const found = new Map<Media, boolean>();
  for (const { pointer: at, mediaType, kind } of contents) {
    const isForm = /^multipart\//i.test(mediaType);
    if (!isForm && kind !== "blob") continue;
    const media = lookUp(document, pointer(...pointerKeys(at).map(hidePercent))) as Media | undefined;
    if (media) found.set(media, isForm);
  }
  return found;
}

/** Keys of the component schemas that are met outside of these media, or in an object within a form. */
function textSchemas(document: OpenApi, media: ReadonlyMap<Media, boolean>): Set<string> {
  const found = new Set<string>();
  const add = (part: Schema) => {
    const key = componentOf(part);
    if (key !== undefined) found.add(key);
  };
  const read = (schema: Schema) => visit(schema, { schema: add }, { kind: "schema" });
  const met = { form: new Set<Schema>(), object: new Set<Schema>() };
  const objectsOf = (schema: Schema, isForm: boolean): void => {
    const own = dereference<Schema>(document, schema);
    const already = met[isForm ? "form" : "object"];
    if (!isSchema(own)) return;
    if (!isForm && own.properties) add(schema);
    if (already.has(own)) return;
    already.add(own);
    changed(own, (part, holder) => {
      if (holder !== "fields") objectsOf(part, isForm);
      else if (isForm) objectsOf(part, false);
      else read(part);
      return part;
    });
  };
  const { paths, webhooks } = document;
  visit(
    { paths, webhooks },
    {
      mediaType(one) {
        const isForm = media.get(one);
        if (isForm === undefined) return;
        mapWithin("mediaType", one, { schema: (schema) => objectsOf(schema, isForm) });
        return "skip";
      },
      schema(schema) {
        read(schema);
        return "skip";
      },
    },
    { follow: document },
  );
  for (const key of found) read(document.components?.schemas?.[key] ?? {});
  return found;
}

/** A copy of a schema with other schemas directly within it; itself where they are the same. */
function changed(schema: Schema, change: (part: Schema, holder: "fields" | "parts") => Schema): Schema {
  let isSame = true;
  const fields = new Set<unknown>([...Object.values(schema.properties ?? {}), schema.additionalProperties]);
  const changePart = (part: Schema) => {
    const other = change(part, fields.has(part) ? "fields" : "parts");
    isSame &&= other === part;
    return other;
  };
  const result = mapWithin("schema", schema, { schema: changePart });
  return isSame ? schema : result;
}

function componentOf({ $ref }: Schema): string | undefined {
  return $ref?.startsWith("#/components/schemas/") ? pointerKeys($ref)[2] : undefined;
}
