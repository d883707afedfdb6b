import type { ApiParameterStyle } from "../model/api.js";
import { literal } from "../model/names.js";

/** A style as the properties of an object literal. */
export function styleCode({ style, explode, allowReserved }: ApiParameterStyle): Record<string, string | undefined> {
  const flag = (set: boolean) => (set ? "true" : undefined);
  return { style: literal(style), explode: flag(explode), allowReserved: flag(allowReserved) };
}
