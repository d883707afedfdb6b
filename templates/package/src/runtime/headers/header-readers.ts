/** Reads the value of a header as it is declared; `undefined` where it is not of that kind. */
export type HeaderReader = (text: string, all: Headers) => unknown;

/** Takes a value as it is. */
export const textHeader: HeaderReader = (text) => text;

/** Reads an integer or a number. */
export const numberHeader: HeaderReader = (text) => (text && Number.isFinite(Number(text)) ? Number(text) : undefined);

/** Reads `true` or `false`. */
export const booleanHeader: HeaderReader = (text) => (text === "true" ? true : text === "false" ? false : undefined);

/** Reads a value whose content is JSON. */
export const jsonHeader: HeaderReader = (text) => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Reads `Set-Cookie`: one text for each cookie. */
export const cookiesHeader: HeaderReader = (_, all) => all.getSetCookie();

/** Makes a reader of a list in the style `simple`, such as `1,2`. */
export function listHeader(item: HeaderReader): HeaderReader {
  return (text, all) => whole(itemsOf(text).map((each) => item(each, all)));
}

/**
 * Makes a reader of an object in the style `simple`: `a,1,b,2`, or with `explode` `a=1,b=2`.
 * @see https://spec.openapis.org/oas/v3.2.0#style-values
 */
export function objectHeader(
  properties: Readonly<Record<string, HeaderReader>>,
  others: HeaderReader,
  explode?: boolean,
): HeaderReader {
  return (text, all) => {
    const texts = explode
      ? itemsOf(text).flatMap((item) => [item.split("=", 1)[0]!, item.slice(item.indexOf("=") + 1)])
      : itemsOf(text);
    const names = texts.filter((_, index) => index % 2 === 0);
    const values = names.map((name, index) => {
      const read = Object.hasOwn(properties, name) ? properties[name]! : others;
      return read(texts[index * 2 + 1] ?? "", all);
    });
    return whole(values) && Object.fromEntries(names.map((name, index) => [name, values[index]]));
  };
}

function itemsOf(text: string): string[] {
  return text === "" ? [] : text.split(",").map((item) => item.trim());
}

function whole(values: unknown[]): unknown[] | undefined {
  return values.includes(undefined) ? undefined : values;
}
