// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

/** Where a value stands in a request, or in the options of its call. */
export type ParameterPlace = "path" | "query" | "header" | "cookie" | "body" | "auth";
/** Thrown before anything is sent, when a request cannot be written as the description demands. */
export declare class InvalidRequestError extends Error {
  readonly name = "InvalidRequestError";
  readonly place: ParameterPlace;
  /** The parameter's name in the description. */
  readonly parameter: string;
  constructor(place: ParameterPlace, parameter: string, problem: string);
}
