// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

/** Writes a request body in one media type. */
export interface BodySerialiser {
  /**
   * The Content-Type to send; `null` leaves it to the platform, which knows the type of a Blob and the boundary of a
   * FormData, or to `typeOf`.
   */
  readonly contentType: string | null;
  /** The Content-Type of one body, where it is not the same for all. */
  readonly typeOf?: (body: unknown) => string | null;
  /**
   * Turns what the caller passed into something that `fetch` sends: text, bytes, a Blob, a form or a stream of bytes.
   */
  readonly serialise: (body: unknown) => unknown;
  /** Whether this body can be read only once, so that the request cannot be sent again. */
  readonly once?: (body: unknown) => boolean;
}
