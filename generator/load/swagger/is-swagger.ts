import { isObject } from "../../document/pointer.js";
import type { Extensible } from "../../document/types.js";

/** A description of Swagger 2.0. */
export interface Swagger extends Extensible {
  readonly swagger: "2.0";
}

/** Whether a parsed text is a description of Swagger 2.0. */
export function isSwagger(parsed: unknown): parsed is Swagger {
  return isObject(parsed) && parsed.swagger === "2.0";
}
