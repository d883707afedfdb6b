import { isAnnotation } from "../../document/keywords.js";
import { pointerKeys } from "../../document/pointer.js";
import type { MediaType, Schema } from "../../document/types.js";
import type { Pass, Repair } from "../repair.js";
import { visit } from "../../document/walk.js";

/** Marks the content of binary media types as binary, where the schema is missing or says only that it is a string. */
export const binaryStrings: Pass = {
  id: "binary-strings",
  summary: "binary content as Blob",
  run(document) {
    const repairs: Repair[] = [];
    visit(document, {
      mediaType(media, pointer) {
        const type = pointerKeys(pointer).at(-1)!;
        if (!isBinary(type) || !isVague(media)) return;
        const before = media.schema ? "a string" : "no schema";
        media.schema = { ...media.schema, type: "string", format: "binary" };
        repairs.push({ pass: "binary-strings", pointer, before, after: "binary", reason: `${type} is not text` });
      },
      schema(schema, pointer) {
        if (!isBinarySchema(schema) || schema.format === "binary") return;
        Object.assign(schema, { type: "string", format: "binary" });
        repairs.push({
          pass: "binary-strings",
          pointer,
          before: `contentMediaType ${schema.contentMediaType}`,
          after: "binary",
          reason: "raw bytes have no encoding",
        });
      },
    });
    return repairs;
  },
};

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
