// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

type Digit = "0" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9";
type InRange<First extends string> = `${First}${Digit}${Digit}` extends infer Text
  ? Text extends `${infer Code extends number}`
    ? Code
    : never
  : never;
/**
 * The status codes of a range such as `4XX`; `default` stands for whatever is no success.
 * @see https://spec.openapis.org/oas/v3.2.0#responses-object
 */
export type Status<Range extends "1XX" | "2XX" | "3XX" | "4XX" | "5XX" | "default"> = Range extends "default"
  ? InRange<"3" | "4" | "5">
  : Range extends `${infer First}XX`
    ? InRange<First>
    : never;
export {};
