// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import type { ParameterStyles } from "./parameter-style.js";
/** The styles that a path parameter can have. */
export type PathStyle = "simple" | "label" | "matrix";
/**
 * Makes what fills path templates in whose parameters have styles of their own; one that is not listed is `simple`. Of
 * an empty value `label` writes a dot, and `matrix` the name.
 *
 * It throws an `InvalidRequestError` for a value that is missing or `null`, for one that would leave a simple parameter
 * empty, for what a style cannot say, and where a segment of the path would become `.` or `..`.
 * @see https://spec.openapis.org/oas/v3.2.0#style-values
 */
export declare function pathAs<const Styles extends ParameterStyles<PathStyle>>(
  styles: Styles,
): (template: string, values: object) => string;
