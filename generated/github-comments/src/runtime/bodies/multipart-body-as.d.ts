// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import type { BodySerialiser } from "./body-serialiser.js";
/** How the parts of one name are written: under a content type, with headers, or in several parts as `fieldsAs` has it. */
export interface PartEncoding {
  readonly contentType?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly fields?: (name: string, value: unknown) => [name: string, text: string][];
}
/**
 * Makes a writer of `multipart/form-data` whose parts may have encodings by their names. Otherwise it writes what
 * `multipartBody` does, objects not as files, and streams as well: a form with a stream is itself one, and sent once.
 *
 * It throws an `InvalidRequestError` for an object whose part has another content type than JSON, for a header of
 * more than one line, and for a body without fields.
 * @see https://spec.openapis.org/oas/v3.2.0#encoding-multipart-media-types
 */
export declare function multipartBodyAs(encodings: Readonly<Record<string, PartEncoding>>): BodySerialiser;
