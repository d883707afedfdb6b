// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

/** Any operation's request, by the places of its values; generated request types are more specific. */
export interface GenericRequest {
  readonly path?: object | undefined;
  readonly query?: object | undefined;
  readonly header?: object | undefined;
  readonly cookie?: object | undefined;
  readonly body?: unknown;
  /** The media type of the body, of an operation that takes several. */
  readonly contentType?: string | undefined;
}
