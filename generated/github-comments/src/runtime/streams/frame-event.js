// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

/** One server-sent event as it is written. */
export function frameEvent({ event, data, id }) {
  const named = (event ? `event: ${event}\n` : "") + (id ? `id: ${id}\n` : "");
  return `${named}data: ${data.replaceAll("\n", "\ndata: ")}\n\n`;
}
