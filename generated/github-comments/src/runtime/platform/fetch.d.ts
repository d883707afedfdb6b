// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

/**
 * Sends a request and answers a response: `globalThis.fetch`, or something that stands for it. `init` has the signal of the
 * request; what is handed on to `globalThis.fetch` needs both, or an abort may leave an answer under way on Node.
 */
export type Fetch = (
  request: Request,
  init?: {
    readonly signal: AbortSignal;
  },
) => Promise<Response>;
/** Headers by name; `null` removes one that would be sent otherwise, `undefined` is ignored. */
export type HeaderValues = Readonly<Record<string, string | null | undefined>>;
