// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

/** Makes a serialiser of text under a media type such as `text/csv` or `application/xml`. */
export function textBodyAs(mediaType) {
  return { contentType: mediaType, serialise: String };
}
/** Writes `text/plain`. */
export const textBody = /* @__PURE__ */ textBodyAs("text/plain");
