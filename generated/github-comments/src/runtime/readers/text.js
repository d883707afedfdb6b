// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import { decodedText } from "./decoded-text.js";
const xml = /^(application|text)\/xml$/;
/**
 * Makes a reader of text that is declared under a media type such as `text/csv`, or a range such as `text/*`. It takes
 * that type, and a body without one; for XML both of its names. The text is decoded as its `charset` says, else as
 * UTF-8.
 * @param mediaType in small letters, without parameters
 */
export function textAs(mediaType) {
  return {
    matches: (came) =>
      came === null ||
      came === mediaType ||
      (xml.test(came) && xml.test(mediaType)) ||
      (mediaType.endsWith("/*") && came.startsWith(mediaType.slice(0, -1))),
    read: decodedText,
  };
}
/** Reads `text/plain`. */
export const text = /* @__PURE__ */ textAs("text/plain");
