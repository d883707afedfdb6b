import { json } from "./json.js";
import type { ResponseReader } from "./response-reader.js";
import { text } from "./text.js";

/** Reads text of whatever type came, for a text that is declared under any media type; of JSON the text that it is. */
export const anyText: ResponseReader = {
  matches: () => true,
  read: (response, exchange) => {
    const isJson = /^[^;]+[/+]json *(;|$)/i.test(response.headers.get("content-type") ?? "");
    return (isJson ? json : text).read(response, exchange);
  },
};
