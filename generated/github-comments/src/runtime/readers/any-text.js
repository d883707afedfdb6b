// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import { json } from "./json.js";
import { text } from "./text.js";
/** Reads text of whatever type came, for a text that is declared under any media type; of JSON the text that it is. */
export const anyText = {
  matches: () => true,
  read: (response, exchange) => {
    const isJson = /^[^;]+[/+]json *(;|$)/i.test(response.headers.get("content-type") ?? "");
    return (isJson ? json : text).read(response, exchange);
  },
};
