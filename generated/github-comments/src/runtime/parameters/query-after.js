// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

/** Makes a writer of queries that begin with what the path of the operation has after its question mark. */
export function queryAfter(start, write) {
  return (values) => [start, write(values)].filter(Boolean).join("&");
}
