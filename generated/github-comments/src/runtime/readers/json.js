// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import { jsonOf } from "../errors/json-of.js";
import { UnexpectedResponseError } from "../errors/unexpected-response-error.js";
import { decodedText } from "./decoded-text.js";
/**
 * Reads JSON under any media type of JSON, whichever is declared, and a body without one; an empty body is unexpected. JSON is
 * UTF-8; where its content type names another `charset`, that is what it is in.
 * @see https://www.rfc-editor.org/rfc/rfc6839#section-3.1
 */
export const json = {
  matches: (came) => came === null || /[/+]json$/.test(came),
  read: async (response, { operation }) => {
    const text = await decodedText(response);
    const value = jsonOf(text);
    if (value === undefined) throw new UnexpectedResponseError(operation, response, "body", text);
    return value;
  },
};
