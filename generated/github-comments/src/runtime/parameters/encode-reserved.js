// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

/**
 * Encodes a text for a URL but for reserved characters, and for what is percent-encoded already. Those that would end
 * the value are encoded all the same: `#`, `&` and `+` in a query, `#`, `/` and `?` in a path.
 * @see https://www.rfc-editor.org/rfc/rfc6570#section-3.2.3
 */
export function encodeReserved(text, ending) {
  return encodeURIComponent(text).replace(/%25([0-9A-F]{2})|%[2-5][0-9A-F]/gi, (encoded, triple) => {
    if (triple) return `%${triple}`;
    const character = decodeURIComponent(encoded);
    return ":/?[]@!$&'()*+,;=".includes(character) && !ending.includes(character) ? character : encoded;
  });
}
