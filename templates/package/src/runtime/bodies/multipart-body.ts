import type { BodySerialiser } from "./body-serialiser.js";

function part(value: unknown): Blob | string {
  if (value instanceof Blob) return value;
  if (value instanceof Date) return value.toISOString();
  if (typeof value !== "object") return String(value);
  return new Blob([JSON.stringify(value)], { type: "application/json" });
}

/**
 * Writes `multipart/form-data`. A Blob is sent as a file, a File under its name; an array repeats its part; a Date, a
 * number and a boolean are text; any other object is a part of JSON; `undefined` and `null` are left out. A FormData is
 * sent as it is.
 * @see https://spec.openapis.org/oas/v3.2.0#encoding-multipart-media-types
 */
export const multipartBody: BodySerialiser = {
  contentType: null,
  serialise: (body) => {
    if (body instanceof FormData) return body;
    const form = new FormData();
    for (const [name, value] of Object.entries(Object(body) as object)) {
      for (const each of Array.isArray(value) ? (value as unknown[]) : [value]) {
        if (each !== undefined && each !== null) form.append(name, part(each) as Blob);
      }
    }
    return form;
  },
};
