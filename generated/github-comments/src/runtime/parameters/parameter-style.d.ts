// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

/**
 * How one parameter is written where that is not the usual way of its place: in a style of the specification, or as JSON.
 * @see https://spec.openapis.org/oas/v3.2.0#style-values
 */
export interface ParameterStyle<S extends string = string> {
  readonly style: S | "json";
  /** Whether each item or property stands by itself. */
  readonly explode?: boolean;
  /** Whether reserved characters and percent-encoded ones stay as they are, but for those that would end the value. */
  readonly allowReserved?: boolean;
}
/**
 * Styles by the names of parameters. What takes them infers each: of a name that every object has, such as `constructor`, TypeScript
 * would not expect what stands in a record.
 */
export type ParameterStyles<S extends string> = Readonly<Record<string, ParameterStyle<S>>>;
