/** A result whose data comes as a stream of its bytes, whatever they are. */
export type StreamedResult<R> = R extends { readonly ok: true }
  ? Omit<R, "data"> & { readonly data: ReadableStream<Uint8Array> }
  : R;

/** A result whose data comes as a text in place of JSON. */
export type TextResult<R> = R extends { readonly ok: true } ? Omit<R, "data"> & { readonly data: string } : R;
