// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import { decodedText } from "./decoded-text.js";
import { json } from "./json.js";
/**
 * Reads what came, to its end, where the description does not say what comes: JSON, else text, else bytes, as its content
 * type says; `undefined` where not a byte came. JSON that does not parse is text, and bytes where it has no content type.
 */
export const anything = {
  matches: () => true,
  read: async (response) => {
    const type = response.headers.get("content-type");
    const isText = /^text\/|[/+](xml|yaml)\b|json/i.test(type ?? "");
    const blob = await response.blob();
    if (!blob.size) return undefined;
    if (type !== null && !isText) return blob;
    const text = await decodedText(new Response(blob, response));
    if (type === null || json.matches(type.split(";")[0].trim().toLowerCase()))
      try {
        return JSON.parse(text);
      } catch {
        if (type === null) return blob;
      }
    return text;
  },
};
