import { formValues } from "./form-values.js";

/** What writes a content as a text: a body's serialiser. */
interface ContentWriter {
  readonly contentType: string | null;
  readonly serialise: (value: unknown) => unknown;
}

/**
 * Makes a writer of a query that is one content as a whole, given under the name of its parameter; credentials and other
 * values follow it as `form`. A form is its own text, any other content is percent-encoded.
 * @see https://spec.openapis.org/oas/v3.2.0#parameter-locations
 */
export function queryString(name: string, { contentType, serialise }: ContentWriter): (values: object) => string {
  return (values) => {
    const { [name]: value, ...rest } = values as Record<string, unknown>;
    const text = value === undefined || value === null ? "" : String(serialise(value));
    const isForm = contentType === "application/x-www-form-urlencoded";
    return [isForm ? text : encodeURIComponent(text), formValues("query", rest)].filter(Boolean).join("&");
  };
}
