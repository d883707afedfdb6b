import type { BodySerialiser } from "./body-serialiser.js";

/** The key under which a value brings what can write the form that it is a part of. */
export const formWriter: unique symbol = /* @__PURE__ */ Symbol("formWriter");

/** A part of a form that says how it is sent; made by `part`. */
export interface PartOfForm {
  readonly content: unknown;
  readonly filename?: string | undefined;
  readonly contentType?: string | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly [formWriter]: BodySerialiser;
}

/** Whether a value was made by `part`. */
export function isPart(value: unknown): value is PartOfForm {
  return formWriter in Object(value);
}
