// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import type { ServerDescription } from "./server-description.js";
/** Fills a server's variables in; those without a value stay in braces. Throws a `TypeError` for a value outside the variable's `enum`. */
export declare function fillServer(
  { url, variables }: ServerDescription,
  values?: Readonly<Record<string, string>>,
): string;
