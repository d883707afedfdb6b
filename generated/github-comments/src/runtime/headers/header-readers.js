// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

/** Takes a value as it is. */
export const textHeader = (text) => text;
/** Reads an integer or a number. */
export const numberHeader = (text) => (text && Number.isFinite(Number(text)) ? Number(text) : undefined);
/** Reads `true` or `false`. */
export const booleanHeader = (text) => (text === "true" ? true : text === "false" ? false : undefined);
/** Reads a value whose content is JSON. */
export const jsonHeader = (text) => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
/** Reads `Set-Cookie`: one text for each cookie. */
export const cookiesHeader = (_, all) => all.getSetCookie();
/** Makes a reader of a list in the style `simple`, such as `1,2`. */
export function listHeader(item) {
  return (text, all) => whole(itemsOf(text).map((each) => item(each, all)));
}
/**
 * Makes a reader of an object in the style `simple`: `a,1,b,2`, or with `explode` `a=1,b=2`.
 * @see https://spec.openapis.org/oas/v3.2.0#style-values
 */
export function objectHeader(properties, others, explode) {
  return (text, all) => {
    const texts = explode
      ? itemsOf(text).flatMap((item) => [item.split("=", 1)[0], item.slice(item.indexOf("=") + 1)])
      : itemsOf(text);
    const names = texts.filter((_, index) => index % 2 === 0);
    const values = names.map((name, index) => {
      const read = Object.hasOwn(properties, name) ? properties[name] : others;
      return read(texts[index * 2 + 1] ?? "", all);
    });
    return whole(values) && Object.fromEntries(names.map((name, index) => [name, values[index]]));
  };
}
function itemsOf(text) {
  return text === "" ? [] : text.split(",").map((item) => item.trim());
}
function whole(values) {
  return values.includes(undefined) ? undefined : values;
}
