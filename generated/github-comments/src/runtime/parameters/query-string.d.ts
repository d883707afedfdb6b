// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

/** What writes a content as a text: a body's serialiser. */
interface ContentWriter {
  readonly contentType: string | null;
  readonly serialise: (value: unknown) => unknown;
}
/**
 * Makes a writer of a query that is one content as a whole, given under the name of its parameter; credentials and other
 * values follow it as `form`. A form is its own text, any other content is percent-encoded.
 * @see https://spec.openapis.org/oas/v3.2.0#parameter-locations
 */
export declare function queryString(
  name: string,
  { contentType, serialise }: ContentWriter,
): (values: object) => string;
export {};
