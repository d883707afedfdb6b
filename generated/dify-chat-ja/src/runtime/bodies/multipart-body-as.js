// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import { InvalidRequestError } from "../errors/invalid-request-error.js";
import { jsonWithin } from "../parameters/json-within.js";
import { primitiveText } from "../parameters/primitive-text.js";
import { isBytes, isStream } from "./binary-body.js";
import { inUtf8 } from "./in-utf8.js";
import { checkFields } from "./check-fields.js";
import { joinStreams } from "./join-streams.js";
import { isPart } from "./part-of-form.js";
/**
 * Makes a writer of `multipart/form-data` whose parts may have encodings by their names. Otherwise it writes what
 * `multipartBody` does, objects not as files, and streams as well: a form with a stream is itself one, and sent once.
 *
 * It throws an `InvalidRequestError` for an object whose part has another content type than JSON, for a header of
 * more than one line, and for a body without fields.
 * @see https://spec.openapis.org/oas/v3.2.0#encoding-multipart-media-types
 */
export function multipartBodyAs(encodings) {
  const boundaries = new WeakMap();
  const boundaryOf = (body) => {
    const boundary =
      boundaries.get(checkFields(body)) ?? `form-${crypto.getRandomValues(new Uint32Array(4)).join("-")}`;
    boundaries.set(body, boundary);
    return boundary;
  };
  return {
    contentType: null,
    typeOf: (body) => (body instanceof FormData ? null : `multipart/form-data; boundary=${boundaryOf(body)}`),
    serialise: (body) => {
      if (body instanceof FormData) return body;
      const boundary = boundaryOf(body);
      const pieces = Object.entries(body).flatMap(([name, value]) => {
        const encoding = Object.hasOwn(encodings, name) ? encodings[name] : {};
        return fieldsOf(name, value, encoding).flatMap(([key, each]) => [
          `--${boundary}\r\n`,
          ...written(key, each, encoding),
          "\r\n",
        ]);
      });
      pieces.push(`--${boundary}--\r\n`);
      return pieces.some(isStream) ? joinStreams(pieces) : new Blob(pieces);
    },
    once: (body) =>
      Object.values(Object(body))
        .flat()
        .some((value) => isStream(isPart(value) ? value.content : value)),
  };
}
function fieldsOf(name, value, { fields }) {
  const given = [value].flat().filter((each) => each !== undefined && each !== null);
  const isWhole = given.some((each) => isPart(each) || isBytes(each));
  return fields && given.length > 0 && !isWhole ? fields(name, value) : given.map((each) => [name, each]);
}
/** The head of a part and its content. */
function written(name, value, encoding) {
  let { content, filename, contentType, headers } = isPart(value) ? value : { content: value };
  if (isBytes(content)) {
    const { name: own, type } = content;
    filename ??= own || "blob";
    contentType ??= type || encoding.contentType || "application/octet-stream";
  } else if (contentType === undefined || typeof content !== "string") {
    const isObject = Object(content) === content && !(content instanceof Date);
    contentType ??= encoding.contentType ?? (isObject ? "application/json" : undefined);
    const isJson = /[/+]json\s*(;|$)/i.test(contentType ?? "");
    content = isJson ? jsonWithin("body", name, content) : primitiveText("body", name, content);
    if (contentType === undefined) content = inLines(content);
  }
  if (typeof content === "string") contentType &&= inUtf8(contentType);
  const file = filename === undefined ? "" : `; filename="${escaped(filename)}"`;
  const lines = Object.entries({ "Content-Type": contentType, ...encoding.headers, ...headers }).flatMap(
    ([key, text]) => (text === undefined ? [] : `${key}: ${text}`),
  );
  if (lines.some((line) => /[\r\n]/.test(line)))
    throw new InvalidRequestError("body", name, "must not have a header of several lines");
  const disposition = `Content-Disposition: form-data; name="${escaped(inLines(name))}"${file}`;
  return [`${[disposition, ...lines].join("\r\n")}\r\n\r\n`, content];
}
/** A text with the line breaks of a form. */
function inLines(text) {
  return text.replace(/\r\n?|\n/g, "\r\n");
}
/** @see https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#multipart-form-data */
function escaped(text) {
  return text.replace(/["\r\n]/g, encodeURIComponent);
}
