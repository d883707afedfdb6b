/** Data in which a `Blob` comes as a stream of its bytes. */
export type StreamedData<D> = D extends Blob ? ReadableStream<Uint8Array> : D;

/** A result whose data comes as a stream of bytes where it would be a `Blob`. */
export type StreamedResult<R> = R extends { readonly ok: true; readonly data: infer D }
  ? Omit<R, "data"> & { readonly data: StreamedData<D> }
  : R;
