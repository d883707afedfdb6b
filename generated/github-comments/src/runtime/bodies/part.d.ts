// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import type { BinaryBody } from "./binary-body.js";
/** How one part of a multipart form is sent, where its value does not say it. */
export interface PartOptions {
  /** The file name; without one a Blob, bytes and a stream are called `blob`, and texts are no files. */
  readonly filename?: string | undefined;
  /** Instead of the Blob's own type and of the one that the description names; a text is then sent as it is. */
  readonly contentType?: string | undefined;
  /** Further headers of the part, such as those that the description lists. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}
/**
 * Gives a part of a multipart form a file name, a content type or headers, or makes it of bytes or a stream: pass it
 * where the value is expected, whose type it takes. A form with a stream is itself one, and so is sent once.
 */
export declare function part<T>(content: BinaryBody, options?: PartOptions): T;
export declare function part<T>(content: T extends AsyncIterable<unknown> ? never : T, options?: PartOptions): T;
