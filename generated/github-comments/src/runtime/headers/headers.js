// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

/**
 * Makes the `headers` of a result: those that the description declares, under their declared names. One that did not
 * come, or whose value is not what is declared, is absent, even if it is required: in a browser, every header is that a
 * server of another origin does not expose.
 * @see https://spec.openapis.org/oas/v3.2.0#header-object
 */
export function headers(declared) {
  return ({ response: { headers: all } }) => {
    const read = Object.entries(declared).flatMap(([name, reader]) => {
      const text = all.get(name);
      const value = text === null ? undefined : reader(text, all);
      return value === undefined ? [] : [[name, value]];
    });
    return { headers: Object.fromEntries(read) };
  };
}
