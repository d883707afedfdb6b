// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import type { BodySerialiser } from "./body-serialiser.js";
/** The key under which a value brings what can write the form that it is a part of. */
export declare const formWriter: unique symbol;
/** A part of a form that says how it is sent; made by `part`. */
export interface PartOfForm {
  readonly content: unknown;
  readonly filename?: string | undefined;
  readonly contentType?: string | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly [formWriter]: BodySerialiser;
}
/** Whether a value was made by `part`. */
export declare function isPart(value: unknown): value is PartOfForm;
