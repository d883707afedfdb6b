import type { ResponseReader } from "./response-reader.js";

/**
 * Makes a reader of text in UTF-8 that is declared under a media type such as `text/csv`, or a range such as `text/*`.
 */
export function textAs(mediaType: string): ResponseReader {
  return {
    accept: mediaType,
    matches: (came) => came === mediaType || (mediaType.endsWith("/*") && !!came?.startsWith(mediaType.slice(0, -1))),
    read: (response) => response.text(),
  };
}

/** Reads `text/plain`. */
export const text: ResponseReader = /* @__PURE__ */ textAs("text/plain");
