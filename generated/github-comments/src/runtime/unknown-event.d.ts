// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

/**
 * Stands for every name that the description does not list. It is an enum, never a value, because TypeScript tells the
 * members of a union apart by unit types only, and `string` would swallow the listed names.
 */
declare enum UnlistedName {
  any = "a name that is not listed",
}
/**
 * The arm of an event union for events that the description does not list: `K` is the name of the property that tells
 * events apart. Comparing that property with a listed name narrows this arm away; what is left over has a name, which
 * is a string, and properties of unknown type.
 */
export type UnknownEvent<K extends string> = {
  readonly [P in K]: UnlistedName;
} & {
  readonly [property: string]: unknown;
};
export {};
