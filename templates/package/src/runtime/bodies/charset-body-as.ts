import { binaryBodyAs } from "./binary-body.js";
import type { BodySerialiser } from "./body-serialiser.js";
import { inUtf8 } from "./in-utf8.js";

/**
 * Makes a serialiser of text in a charset of its own, such as `text/csv; charset=Shift_JIS`: of bytes in that charset, and of
 * a text, which is sent in UTF-8 and says so.
 */
export function charsetBodyAs(mediaType: string): BodySerialiser {
  const typeOf = (body: unknown) => (typeof body === "string" ? inUtf8(mediaType) : mediaType);
  return { ...binaryBodyAs(mediaType), typeOf };
}
