import { UnexpectedResponseError } from "../errors/unexpected-response-error.js";
import type { HeaderReader } from "../headers/header-readers.js";
import { decodedText } from "../readers/decoded-text.js";
import { json } from "../readers/json.js";
import type { Read, ResponseReader } from "../readers/response-reader.js";
import { convert } from "./convert.js";
import { inexact, parseExact } from "./exact.js";
import type { Values } from "./values.js";

/** Makes of a reader of a header one that gives what a table says; also of a date as HTTP writes it. */
export function inHeader(reader: HeaderReader, table: Values): HeaderReader {
  const { text: isText, number } = table;
  return (text, all) => {
    if (number && /^-?\d+$/.test(text)) return number.read({ digits: text });
    const given = isText && / GMT$/.test(text) && Date.parse(text) ? new Date(text).toISOString() : text;
    const value = convert(reader(given, all), table, "read") as unknown;
    return isText && typeof value === "string" ? undefined : value;
  };
}

/** Makes of a reader one of which the values are what a table says: of a stream, those of each event. */
export function reading(reader: ResponseReader, table: Values): ResponseReader {
  return {
    matches: reader.matches,
    async read(response, call: Read) {
      const value = await reader.read(response, call);
      const { feed } = call;
      if (!feed) return convert(value, table, "read") as unknown;
      const { next } = feed;
      Object.assign(feed, {
        async next() {
          const taken = await next();
          return taken.done ? taken : { done: false, value: convert(taken.value, table, "read") as unknown };
        },
      });
      return value;
    },
  };
}

/** Makes a reader of JSON as `json` is, of which whole numbers are exact where a table says so. */
export function exactJson(table: Values): ResponseReader {
  return {
    matches: json.matches,
    async read(response, { operation }) {
      const text = await decodedText(response);
      try {
        return inexact(convert(parseExact(text), table, "read"));
      } catch (error) {
        if (!(error instanceof SyntaxError)) throw error;
        throw new UnexpectedResponseError(operation, response, "body", text);
      }
    },
  };
}
