import { UnexpectedResponseError } from "../errors/unexpected-response-error.js";
import type { ResponseReader } from "./response-reader.js";

/**
 * Makes a reader of JSON that is declared under a media type of its own, such as `application/problem+json`. It takes
 * any JSON media type that comes, and a body without one; an empty body is unexpected.
 * @see https://www.rfc-editor.org/rfc/rfc6839#section-3.1
 */
export function jsonAs(mediaType: string): ResponseReader {
  return {
    accept: mediaType,
    matches: (came) => came === null || /[/+]json$/.test(came),
    read: async (response, { operation }) => {
      const text = await response.text();
      try {
        return JSON.parse(text) as unknown;
      } catch {
        throw new UnexpectedResponseError(operation, response, "body", text);
      }
    },
  };
}

/** Reads `application/json`. */
export const json: ResponseReader = /* @__PURE__ */ jsonAs("application/json");
