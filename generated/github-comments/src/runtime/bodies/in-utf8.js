// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

/** A media type whose charset, if it names one, is the one that texts are sent in. */
export function inUtf8(mediaType) {
  return mediaType.replace(/(;\s*charset=)(?!"?utf-8\b)("[^"]*"|[^;]*)/i, "$1UTF-8");
}
