// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

/** A result whose data comes as a stream of its bytes, whatever they are. */
export type StreamedResult<R> = R extends {
  readonly ok: true;
}
  ? Omit<R, "data"> & {
      readonly data: ReadableStream<Uint8Array>;
    }
  : R;
/** A result whose data comes as a text in place of JSON. */
export type TextResult<R> = R extends {
  readonly ok: true;
}
  ? Omit<R, "data"> & {
      readonly data: string;
    }
  : R;
