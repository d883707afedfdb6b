import type { BodySerialiser } from "./body-serialiser.js";

/** Makes a serialiser of text under a media type such as `text/csv` or `application/xml`. */
export function textBodyAs(mediaType: string): BodySerialiser {
  return { contentType: mediaType, serialise: String };
}

/** Writes `text/plain`. */
export const textBody: BodySerialiser = /* @__PURE__ */ textBodyAs("text/plain");
