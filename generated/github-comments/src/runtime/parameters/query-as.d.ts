// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import type { ParameterPlace } from "../errors/invalid-request-error.js";
import type { ParameterStyles } from "./parameter-style.js";
/** The styles that a query parameter can have. */
export type QueryStyle = "form" | "spaceDelimited" | "pipeDelimited" | "deepObject";
/**
 * Makes a writer of queries whose parameters have styles of their own; one that is not listed is written as `form` with
 * `explode`. `undefined`, `null`, empty lists and empty objects are left out.
 *
 * The writer throws an `InvalidRequestError` for what a style cannot say, such as an object within an object.
 * @see https://spec.openapis.org/oas/v3.2.0#style-values
 */
export declare function queryAs<const Styles extends ParameterStyles<QueryStyle>>(
  styles: Styles,
  place?: ParameterPlace,
): (values: object) => string;
