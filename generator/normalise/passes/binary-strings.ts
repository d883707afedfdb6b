import { isAnnotation } from "../../document/keywords.js";
import { lastKey } from "../../document/place.js";
import type { MediaType, Schema } from "../../document/types.js";
import { pass } from "../pass.js";
import { pointerOf, visit } from "../../document/walk.js";

/** Marks the content of binary media types as binary, where the schema is missing or says only that it is a string. */
export const binaryStrings = pass("binary-strings", "binary content as Blob", (document, report) => {
  visit(document, {
    mediaType(media, place) {
      const type = lastKey(place);
      if (!isBinary(type) || !isVague(media)) return undefined;
      report(pointerOf(place), media.schema ? "a string" : "no schema", "binary", `${type} is not text`);
      media.schema = { ...media.schema, type: "string", format: "binary" };
      return "changed";
    },
    schema(schema, place) {
      if (!isBinarySchema(schema) || schema.format === "binary") return;
      Object.assign(schema, { type: "string", format: "binary" });
      report(pointerOf(place), `contentMediaType ${schema.contentMediaType}`, "binary", "raw bytes have no encoding");
    },
  });
});

function isBinary(mediaType: string): boolean {
  return /^(audio|video|image|font)\/(?!svg\+xml)|^application\/(octet-stream|pdf|zip|gzip|x-.*zip.*|vnd\.(openxml|ms-).*)$/i.test(
    mediaType,
  );
}

/** Whether a schema says nothing, or only that it is a string. */
function isVague({ schema = {} }: MediaType): boolean {
  const says = Object.keys(schema).filter((key) => !isAnnotation(key));
  return (
    (schema.type ?? "string") === "string" && says.every((key) => ["type", "minLength", "maxLength"].includes(key))
  );
}

/** OpenAPI 3.1 says "raw bytes" with a media type and no encoding. */
function isBinarySchema(schema: Schema): boolean {
  const { contentMediaType, contentEncoding, type } = schema;
  return (
    typeof contentMediaType === "string" &&
    !contentEncoding &&
    (type === undefined || type === "string") &&
    isBinary(contentMediaType)
  );
}
