// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

/**
 * A decoder of the charset that the content type of a message names, of JSON too; of UTF-8 without one, or with one that the
 * platform does not know.
 */
export function decoderOf({ headers }) {
  const charset = /;\s*charset="?([^\s";]+)/i.exec(headers.get("content-type"))?.[1];
  try {
    return new TextDecoder(charset);
  } catch {
    return new TextDecoder();
  }
}
