// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import type { HeaderValues } from "../platform/fetch.js";
/**
 * How the parameters of an operation are written, by their place; a place without parameters has none.
 * @see https://spec.openapis.org/oas/v3.2.0#parameter-object
 */
export interface ParameterSerialisers {
  /** Fills the path template in. */
  readonly path?: (template: string, values: object) => string;
  /** Writes the query without its question mark. */
  readonly query?: (values: object) => string;
  /** Writes header values; those of a name that is given `null` are not sent. */
  readonly header?: (values: object) => HeaderValues;
  /** Writes the Cookie header, after that of the client's headers; empty when there is nothing to add. */
  readonly cookie?: (values: object, clientHeaders?: HeaderValues) => string;
}
