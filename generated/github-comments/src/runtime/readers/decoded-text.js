// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import { decoderOf } from "../platform/decoder-of.js";
/** The text of a body, decoded as the `charset` of its content type says; as UTF-8 without one, or with one that nobody knows. */
export async function decodedText(message) {
  return decoderOf(message).decode(await message.arrayBuffer());
}
