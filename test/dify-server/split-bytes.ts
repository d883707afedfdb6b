/** Gives the size of each next piece of a stream that is cut as `split` says. */
export function pieceSizes(split: "bytes" | "random" | number, seed = 1): () => number {
  if (split === "bytes") return () => 1;
  if (typeof split === "number") return () => Math.max(1, Math.floor(split));
  const random = seededRandom(seed);
  return () => 1 + Math.floor(random() * 12);
}

/** Cuts bytes into pieces of the sizes that `nextSize` gives. */
export function* splitBytes(bytes: Uint8Array, nextSize: () => number): Generator<Uint8Array> {
  let start = 0;
  while (start < bytes.length) {
    const end = start + nextSize();
    yield bytes.subarray(start, end);
    start = end;
  }
}

// mulberry32
function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
