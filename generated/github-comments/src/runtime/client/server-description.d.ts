// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

/**
 * A server of the description: a URL, perhaps with variables in braces.
 * @see https://spec.openapis.org/oas/v3.2.0#server-object
 */
export interface ServerDescription {
  readonly url: string;
  readonly variables?: Readonly<Record<string, ServerVariable>>;
}
/** What fills a variable of a server in. */
export interface ServerVariable {
  readonly default: string;
  readonly enum?: readonly string[];
}
