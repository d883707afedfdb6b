// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import type { HeaderValues } from "../platform/fetch.js";
import type { ParameterStyles } from "./parameter-style.js";
/**
 * Makes a writer of headers whose parameters are objects (`simple`) or JSON; one that is not listed is `simple`
 * without `explode`. `undefined`, `null`, empty lists and empty objects are left out; JSON is written in ASCII.
 *
 * The writer throws an `InvalidRequestError` for what the style cannot say, such as an object within an object.
 * @see https://spec.openapis.org/oas/v3.2.0#style-values
 */
export declare function headerAs<const Styles extends ParameterStyles<"simple">>(
  styles: Styles,
): (values: object) => HeaderValues;
