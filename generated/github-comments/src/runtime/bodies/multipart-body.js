// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import { InvalidRequestError } from "../errors/invalid-request-error.js";
import { jsonWithin } from "../parameters/json-within.js";
import { checkFields } from "./check-fields.js";
import { formWriter, isPart } from "./part-of-form.js";
/** What writes a form with parts that were made by `part`: they bring it along. */
function writerOf(body) {
  return Object.values(Object(body)).flat().find(isPart)?.[formWriter];
}
function field(name, value) {
  if (value instanceof Blob) return value;
  if (value instanceof Date) return value.toISOString();
  if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) return new Blob([value]);
  if (Symbol.asyncIterator in Object(value) || value instanceof ReadableStream)
    throw new InvalidRequestError("body", name, "must not be a stream: pass part(stream)");
  return typeof value === "object"
    ? new Blob([jsonWithin("body", name, value)], { type: "application/json" })
    : String(value);
}
/**
 * Writes `multipart/form-data`. A Blob and bytes are sent as a file, a File under its name; an array repeats its part; a
 * Date, a number and a boolean are text; any other object is a part of JSON; `undefined` and `null` are left out. `part`
 * says more about one of them. A FormData is sent as it is.
 *
 * Throws an `InvalidRequestError` for a stream that `part` has not made a part of, and for a body without fields.
 * @see https://spec.openapis.org/oas/v3.2.0#encoding-multipart-media-types
 */
export const multipartBody = {
  contentType: null,
  typeOf: (body) => writerOf(body)?.typeOf?.(body) ?? null,
  serialise: (body) => {
    const writer = writerOf(body);
    if (writer) return writer.serialise(body);
    if (body instanceof FormData) return body;
    const form = new FormData();
    for (const [name, value] of Object.entries(checkFields(body))) {
      for (const each of Array.isArray(value) ? value : [value]) {
        if (each !== undefined && each !== null) form.append(name, field(name, each));
      }
    }
    return form;
  },
  once: (body) => !!writerOf(body)?.once?.(body),
};
