import type { HeaderValues } from "../platform/fetch.js";
import { expand } from "./expand.js";
import type { ParameterStyles } from "./parameter-style.js";

/**
 * Makes a writer of headers whose parameters are objects (`simple`) or JSON; one that is not listed is `simple`
 * without `explode`. `undefined`, `null`, empty lists and empty objects are left out; JSON is written in ASCII.
 *
 * The writer throws an `InvalidRequestError` for what the style cannot say, such as an object within an object.
 * @see https://spec.openapis.org/oas/v3.2.0#style-values
 */
export function headerAs<const Styles extends ParameterStyles<"simple">>(
  styles: Styles,
): (values: object) => HeaderValues {
  const write = (name: string, value: unknown): [string, string][] => {
    if (value === undefined || value === null) return [];
    const style = Object.hasOwn(styles, name) ? styles[name]! : ({ style: "simple" } as const);
    const encode = (text: string) => (style.style === "json" ? text.replace(/[^ -~]/g, escapeUnit) : text);
    const pairs = expand("header", name, value, style, encode, "");
    const texts = pairs.map(([key, text]) => (key ? `${key}=${text}` : text));
    return texts.length === 0 ? [] : [[name, texts.join(",")]];
  };
  return (values) => Object.fromEntries(Object.entries(values).flatMap(([name, value]) => write(name, value)));
}

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
