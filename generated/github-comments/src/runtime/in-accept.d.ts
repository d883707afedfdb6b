// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import type { AcceptOptions, CommonOptions } from "./call-options.js";
import type { Operation } from "./operation.js";
/**
 * An operation as it is called for a text in place of the JSON that it answers with otherwise, by the `accept` of a call's
 * options; without one as it is. Errors are read as they are declared.
 */
export declare function inAccept(
  operation: Operation,
  { accept }?: CommonOptions & Partial<Pick<AcceptOptions, "accept">>,
): Operation;
